import { useState } from 'react';
import { closeBallot, openBallot, reopenBallot } from '../../document/commands/voteCommands.ts';
import type { QuestionId, VenueId } from '../../domain/ids.ts';
import type { Ballot } from '../../domain/plenary/plenary.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { usePlenary } from './PlenaryProvider.tsx';
import { useBallot } from './useBallot.ts';
import { VoteResult } from './VoteResult.tsx';

/** Opens and closes a vote among the clusters, and tells what it came to when it is closed. */
export function VoteDesk({ question, venue }: { question: QuestionId; venue: VenueId | null }) {
  const t = useMessages().plenary;
  const { doc, plenary } = usePlenary();
  const vote = useBallot(question, venue);
  const [isAsking, setAsking] = useState(false);
  const open = (voters: Ballot['voters']) => openBallot(doc, question, venue ?? 'everywhere', voters);
  const canVote = plenary.clusters.some((cluster) => cluster.question === question);
  const close = () => vote && closeBallot(doc, vote.ballot, vote.votes);
  return (
    <section className="lb-card plenary-vote" aria-labelledby="plenary-vote">
      <h2 id="plenary-vote">{t.vote}</h2>
      {!vote && (
        <>
          <p className="lb-soft lb-small">{t.voteHelp}</p>
          <VotersChoice isDisabled={!canVote} onChoose={open} />
        </>
      )}
      {vote?.result.isOpen && (
        <>
          <p>{t.voters[vote.ballot.voters]}</p>
          <p role="status">
            <strong>
              {vote.mayVote === null
                ? t.voted(vote.result.voters)
                : t.groupsVoted(vote.result.voters, Math.max(vote.mayVote, vote.result.voters))}
            </strong>
          </p>
          <p className="lb-actions">
            <Button variant="secondary" onClick={close}>
              {t.closeVote}
            </Button>
          </p>
        </>
      )}
      {vote && vote.aside > 0 && <p className="lb-notice">{t.votesAside(vote.aside)}</p>}
      {vote && !vote.result.isOpen && (
        <>
          <VoteResult question={question} venue={venue} result={vote.result} onCountLate={close} />
          <p className="lb-actions">
            {!vote.ballot.told && (
              <Button variant="tertiary" onClick={() => reopenBallot(doc, vote.ballot)}>
                {t.reopenVote}
              </Button>
            )}
            <Button variant="tertiary" onClick={() => setAsking(true)}>
              {t.newVote}
            </Button>
          </p>
        </>
      )}
      {isAsking && (
        <Dialog heading={t.newVote} onClose={() => setAsking(false)}>
          <p>{t.newVoteHelp}</p>
          <VotersChoice
            onChoose={(voters) => {
              setAsking(false);
              open(voters);
            }}
          />
        </Dialog>
      )}
    </section>
  );
}

interface VotersChoiceProps {
  isDisabled?: boolean;
  onChoose: (voters: Ballot['voters']) => void;
}

/** A button for each kind of voter. */
function VotersChoice({ isDisabled, onChoose }: VotersChoiceProps) {
  const t = useMessages().plenary;
  return (
    <p className="lb-actions">
      {(['group', 'device'] as const).map((voters) => (
        <Button
          key={voters}
          variant="secondary"
          aria-disabled={isDisabled || undefined}
          onClick={() => isDisabled || onChoose(voters)}
        >
          {`${t.openVote}: ${t.voters[voters].toLowerCase()}`}
        </Button>
      ))}
    </p>
  );
}
