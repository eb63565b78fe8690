import { closeBallot, openBallot, reopenBallot } from '../../document/commands/voteCommands.ts';
import type { QuestionId, VenueId } from '../../domain/ids.ts';
import type { BallotResult } from '../../domain/plenary/countVotes.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { usePlenary } from './PlenaryProvider.tsx';
import { useBallot } from './useBallot.ts';

/** Opens and closes a vote among the clusters, and tells what it came to when it is closed. */
export function VoteDesk({ question, venue }: { question: QuestionId; venue: VenueId | null }) {
  const t = useMessages().plenary;
  const { doc, plenary } = usePlenary();
  const vote = useBallot(question, venue);
  const where = venue ?? 'everywhere';
  const canVote = plenary.clusters.some((cluster) => cluster.question === question);
  return (
    <section className="lb-card plenary-vote" aria-labelledby="plenary-vote">
      <h2 id="plenary-vote">{t.vote}</h2>
      {!vote && (
        <>
          <p className="lb-soft lb-small">{t.voteHelp}</p>
          <p className="lb-actions">
            {(['group', 'device'] as const).map((voters) => (
              <Button
                key={voters}
                variant="secondary"
                aria-disabled={!canVote}
                onClick={() => canVote && openBallot(doc, question, where, voters)}
              >
                {`${t.openVote}: ${t.voters[voters].toLowerCase()}`}
              </Button>
            ))}
          </p>
        </>
      )}
      {vote?.result.isOpen && (
        <>
          <p>{t.voters[vote.ballot.voters]}</p>
          <p role="status">
            <strong>{t.voted(vote.result.voters)}</strong>
          </p>
          <p className="lb-actions">
            <Button variant="secondary" onClick={() => closeBallot(doc, vote.ballot, vote.votes)}>
              {t.closeVote}
            </Button>
          </p>
        </>
      )}
      {vote && vote.aside > 0 && <p className="lb-notice">{t.votesAside(vote.aside)}</p>}
      {vote && !vote.result.isOpen && (
        <>
          <VoteResult result={vote.result} onCountLate={() => closeBallot(doc, vote.ballot, vote.votes)} />
          <p className="lb-actions">
            <Button variant="tertiary" onClick={() => reopenBallot(doc, vote.ballot)}>
              {t.reopenVote}
            </Button>
            <Button variant="tertiary" onClick={() => openBallot(doc, question, where, vote.ballot.voters)}>
              {t.newVote}
            </Button>
          </p>
        </>
      )}
    </section>
  );
}

interface VoteResultProps {
  result: Extract<BallotResult, { isOpen: false }>;
  onCountLate: () => void;
}

function VoteResult({ result, onCountLate }: VoteResultProps) {
  const messages = useMessages();
  const t = messages.plenary;
  const { plenary } = usePlenary();
  const titles = new Map(plenary.clusters.map(({ id, title }) => [id, title]));
  return (
    <>
      <p>{t.counted(result.voters)}</p>
      {result.rows.length === 0 && <p>{t.noVotes}</p>}
      <ol>
        {result.rows.map((row) => (
          <li key={row.cluster} className="plenary-line">
            <span className="lb-num">
              <strong>{row.place}</strong> {row.isTied && <span className="plenary-tie">{messages.room.tied}</span>}
            </span>
            <span>{titles.get(row.cluster) || messages.room.noTitle}</span>
            <small>{t.voteLine(row.points, row.firstChoices)}</small>
          </li>
        ))}
      </ol>
      {result.late.length > 0 && (
        <div className="lb-notice">
          <p>{t.late(result.late.length)}</p>
          <Button variant="secondary" onClick={onCountLate}>
            {t.countLate}
          </Button>
        </div>
      )}
    </>
  );
}
