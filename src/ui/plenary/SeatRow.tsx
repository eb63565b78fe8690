import type { Rank } from '../../domain/group.ts';
import { useMessages } from '../language.tsx';

/** The seats that groups have given, on the table's edge. Nothing where there are none. */
export function SeatRow({ seats }: { seats: readonly Rank[] }) {
  const t = useMessages().room;
  if (seats.length === 0) return null;
  return (
    <span className="plenary-seats" role="img" aria-label={t.seats(seats.join(', '))}>
      {seats.map((rank, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: seats of the same rank are alike.
        <span key={index} className="plenary-rank" aria-hidden="true">
          {rank}
        </span>
      ))}
    </span>
  );
}

/** The seat that a point's group has given it. */
export function RankBadge({ rank }: { rank: Rank | null }) {
  const t = useMessages().room;
  if (rank === null) return null;
  return (
    <span className="plenary-rank" role="img" aria-label={t.seat(rank)}>
      {rank}
    </span>
  );
}
