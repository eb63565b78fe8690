import { ranks } from '../group.ts';
import type { VotedCluster } from './countVotes.ts';
import type { RoomSeats } from './plenary.ts';

/** The seats that the places of a closed vote lead to. A place that two or more share seats nobody: the room decides. */
export function votedSeats(rows: readonly Pick<VotedCluster, 'cluster' | 'place' | 'isTied'>[]): RoomSeats {
  const [first = null, second = null, third = null] = ranks.map(
    (rank) => rows.find(({ place, isTied }) => place === rank && !isTied)?.cluster ?? null,
  );
  return [first, second, third];
}
