import { type Rank, rankOf, ranks } from '../../domain/group.ts';
import type { PointId, QuestionId } from '../../domain/ids.ts';
import type { GroupDoc } from '../groupDoc.ts';
import { readAnswers, seatKey } from '../read/readAnswers.ts';
import { command } from './collection.ts';

/**
 * [D7] Seats a point. Somebody already there changes places with it when it had a seat of its own, and
 * is left without one when it had none. Only a point that stands under the question can take a seat.
 */
export function takeSeat(group: GroupDoc, question: QuestionId, point: PointId, rank: Rank): void {
  const answer = readAnswers(group.roots).get(question);
  if (!answer?.points.some((candidate) => candidate.id === point)) return;
  command(group, () => {
    const from = rankOf(answer.seats, point);
    const sitting = answer.seats[rank - 1] ?? null;
    clearSeat(group, question, point);
    if (sitting && sitting !== point) {
      clearSeat(group, question, sitting);
      if (from) group.roots.priorities.set(seatKey(question, from), sitting);
    }
    group.roots.priorities.set(seatKey(question, rank), point);
  });
}

/** Frees the seat a point sits in, if any. */
export function leaveSeat(group: GroupDoc, question: QuestionId, point: PointId): void {
  command(group, () => clearSeat(group, question, point));
}

/** Frees every key that names the point, also those that reading hides. For use inside a command. */
export function clearSeat(group: GroupDoc, question: QuestionId, point: PointId): void {
  for (const rank of ranks) {
    const key = seatKey(question, rank);
    if (group.roots.priorities.get(key) === point) group.roots.priorities.delete(key);
  }
}
