import { leaveRoomSeat } from '../../document/commands/plenaryCommands.ts';
import { ranks } from '../../domain/group.ts';
import type { QuestionId, VenueId } from '../../domain/ids.ts';
import { choicesAt } from '../../domain/plenary/plenary.ts';
import type { Ranking } from '../../domain/plenary/rankClusters.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { breakLongWords } from '../parts/breakLongWords.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { usePlenary } from './PlenaryProvider.tsx';
import { usePlenarySteps } from './usePlenarySteps.ts';

interface RoomChoiceProps {
  question: QuestionId;
  venue: VenueId | null;
  ranking: Ranking;
}

/** The room's own three seats at the table's edge. */
export function RoomChoice({ question, venue, ranking }: RoomChoiceProps) {
  const messages = useMessages();
  const t = messages.plenary;
  const plan = usePlan();
  const { plenary } = usePlenary();
  const takeStep = usePlenarySteps();
  const seats = choicesAt(plenary, question, venue);
  const place = plan.venues.find(({ id }) => id === venue)?.name;
  const titleOf = (id: string | null) => plenary.clusters.find((cluster) => cluster.id === id)?.title;
  return (
    <section aria-labelledby="plenary-choice">
      <h2 id="plenary-choice">{place ? t.roomChoiceAt(place) : t.roomChoice}</h2>
      <ol className="plenary-choice">
        {ranks.map((rank) => {
          const holder = seats[rank - 1] ?? null;
          const title = titleOf(holder) || messages.room.noTitle;
          const isTied = ranking.rows.some((row) => row.place === rank && row.isTied);
          return (
            <li key={rank} data-free={holder === null || undefined}>
              <b aria-hidden="true">{rank}</b>
              <span>{holder ? breakLongWords(title) : isTied ? t.tieInSeat : t.freeSeat}</span>
              {holder && (
                <Button
                  variant="tertiary"
                  color="neutral"
                  icon="close"
                  label={t.free(rank)}
                  onClick={() =>
                    takeStep(t.steps.freed(rank), (doc) => leaveRoomSeat(doc, question, venue ?? 'everywhere', rank))
                  }
                />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
