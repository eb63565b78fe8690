import './listSlides.css';
import type { QuestionId, VenueId } from '../../domain/ids.ts';
import { useMessages } from '../language.tsx';
import { usePlenary } from '../plenary/PlenaryProvider.tsx';
import { useBallot } from '../plenary/useBallot.ts';
import { WallQuestion } from './WallQuestion.tsx';
import { WholeWords } from './WholeWords.tsx';

const mostRows = 6;

/** What there is to vote for and how many have voted; what they voted only when the vote is closed. */
export function VoteSlide({ question, venue }: { question: QuestionId; venue: VenueId | null }) {
  const messages = useMessages();
  const t = messages.wall;
  const { plenary } = usePlenary();
  const vote = useBallot(question, venue);
  const choices = plenary.clusters.filter((cluster) => cluster.question === question);
  const titles = new Map(plenary.clusters.map(({ id, title }) => [id, title]));
  if (!vote)
    return (
      <div className="wall-vote">
        <WallQuestion question={question}>{t.noVote}</WallQuestion>
      </div>
    );
  const { result } = vote;
  return (
    <div className="wall-vote">
      <WallQuestion question={question}>{result.isOpen ? t.voteOpen : t.voteClosed}</WallQuestion>
      {result.isOpen ? (
        <div className="wall-ballot">
          <div>
            <p className="wall-count">
              <b className="wall-number">{result.voters}</b>{' '}
              {vote.mayVote === null ? t.votesIn : t.votesOf(Math.max(vote.mayVote, result.voters))}
            </p>
            <p className="wall-more">{t.voteHow}</p>
          </div>
          <ul>
            {choices.slice(0, mostRows).map(({ id, title }) => (
              <li key={id} className="wall-candidate">
                <span>
                  <WholeWords text={title || messages.room.noTitle} />
                </span>
              </li>
            ))}
            {choices.length > mostRows && <li className="wall-more">{t.more(choices.length - mostRows)}</li>}
          </ul>
        </div>
      ) : (
        <ol className="wall-votes">
          {result.rows.slice(0, mostRows).map((row) => (
            <li key={row.cluster}>
              <b>{row.place}</b>
              <h2>
                <WholeWords text={titles.get(row.cluster) || messages.room.noTitle} />
              </h2>
              <p>
                {row.isTied && `${messages.room.tied}. `}
                {messages.plenary.voteLine(row.points, row.firstChoices)}
              </p>
            </li>
          ))}
        </ol>
      )}
      {!result.isOpen && result.rows.length === 0 && <p className="wall-more">{messages.plenary.noVotes}</p>}
      {!result.isOpen && result.rows.length > mostRows && (
        <p className="wall-more">{t.more(result.rows.length - mostRows)}</p>
      )}
    </div>
  );
}
