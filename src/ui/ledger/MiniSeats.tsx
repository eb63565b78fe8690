import { ranks } from '../../domain/group.ts';
import type { CellPriorities } from '../../domain/ledgerCell.ts';

/** The seats of a question as small as they go, for the eye; whoever hears the cell is told in words. */
export function MiniSeats({ priorities: { seats, taken } }: { priorities: CellPriorities }) {
  return (
    <span className="ledger-seats" data-none={taken.length === 0 || undefined} aria-hidden="true">
      {ranks.slice(0, seats).map((rank) => (
        <span key={rank} data-free={taken.includes(rank) ? undefined : true}>
          {rank}
        </span>
      ))}
    </span>
  );
}
