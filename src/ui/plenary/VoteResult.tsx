import { setRoomSeats } from '../../document/commands/plenaryCommands.ts';
import { ranks } from '../../domain/group.ts';
import type { QuestionId, VenueId } from '../../domain/ids.ts';
import type { BallotResult } from '../../domain/plenary/countVotes.ts';
import { choicesAt } from '../../domain/plenary/plenary.ts';
import { votedSeats } from '../../domain/plenary/votedSeats.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { breakLongWords } from '../parts/breakLongWords.ts';
import { usePlenary } from './PlenaryProvider.tsx';
import { usePlenarySteps } from './usePlenarySteps.ts';

interface VoteResultProps {
  question: QuestionId;
  venue: VenueId | null;
  result: Extract<BallotResult, { isOpen: false }>;
  onCountLate: () => void;
}

/** What a closed vote came to. It becomes the room's own 1–3 when the facilitator says so. */
export function VoteResult({ question, venue, result, onCountLate }: VoteResultProps) {
  const messages = useMessages();
  const t = messages.plenary;
  const { plenary } = usePlenary();
  const takeStep = usePlenarySteps();
  const titles = new Map(plenary.clusters.map(({ id, title }) => [id, title]));
  const seats = votedSeats(result.rows);
  const chosen = choicesAt(plenary, question, venue);
  const isSet = ranks.every((rank) => seats[rank - 1] === chosen[rank - 1]);
  const isShared = result.rows.some(({ place, isTied }) => isTied && place <= ranks.length);
  const takeOver = () => takeStep(t.steps.voted, (doc) => setRoomSeats(doc, question, venue ?? 'everywhere', seats));
  return (
    <>
      <p>{result.voters === 0 ? t.noVotes : t.counted(result.voters)}</p>
      <ol>
        {result.rows.map((row) => (
          <li key={row.cluster} className="plenary-line">
            <span className="lb-num">
              <strong>{row.place}</strong> {row.isTied && <span className="plenary-tie">{messages.room.tied}</span>}
            </span>
            <span>{breakLongWords(titles.get(row.cluster) || messages.room.noTitle)}</span>
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
      {isShared && <p className="lb-soft lb-small">{t.sharedPlaces}</p>}
      {seats.some((cluster) => cluster !== null) && (
        <p className="lb-actions">
          <Button variant="secondary" aria-disabled={isSet || undefined} onClick={() => isSet || takeOver()}>
            {isSet ? t.resultTaken : t.takeResult}
          </Button>
        </p>
      )}
    </>
  );
}
