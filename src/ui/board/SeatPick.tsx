import { type Rank, ranks } from '../../domain/group.ts';
import type { PointId } from '../../domain/ids.ts';
import { useMessages } from '../language.tsx';
import { pickSeat } from './pointActions.ts';
import { useWritingDesk } from './writingDesk.ts';

interface SeatPickProps {
  point: PointId;
  number: number;
  seatCount: number;
  rank: Rank | null;
}

/** The seats 1 2 3 on a point: pressing one takes the seat, pressing the taken one leaves it. */
export function SeatPick({ point, number, seatCount, rank }: SeatPickProps) {
  const t = useMessages();
  const desk = useWritingDesk();
  return (
    <fieldset className="lb-pick">
      <legend className="lb-sr">{t.points.pick(number)}</legend>
      {ranks.slice(0, seatCount).map((seat) => (
        <button
          key={seat}
          type="button"
          aria-pressed={rank === seat}
          // The field keeps the caret and the on-screen keyboard stays as it is.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => pickSeat(desk, point, seat, seatCount)}
        >
          <span>{seat}</span>
        </button>
      ))}
    </fieldset>
  );
}
