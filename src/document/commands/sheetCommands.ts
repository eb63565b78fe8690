import { type Rank, ranks } from '../../domain/group.ts';
import type { PointId, QuestionId, ThemeId } from '../../domain/ids.ts';
import type { GroupDoc } from '../groupDoc.ts';
import { seatKey } from '../read/readAnswers.ts';
import { command, setFields } from './collection.ts';
import { removePoint } from './pointCommands.ts';
import { takeSeat } from './seatCommands.ts';

/** [D22] What a facilitator writes for a group, from paper or by ear. The group sees it, and can take it over. */

/** Seats a point for the group, as `takeSeat` does, and marks the seat. */
export function enterSeat(group: GroupDoc, question: QuestionId, point: PointId, rank: Rank): void {
  command(group, () => {
    takeSeat(group, question, point, rank);
    const key = seatKey(question, rank);
    if (group.roots.priorities.get(key) === point) group.roots.enteredSeats.set(key, point);
  });
}

/** Takes away points that were entered by mistake, as one change. */
export function withdrawEntered(group: GroupDoc, points: readonly PointId[]): void {
  command(group, () => {
    for (const point of points) removePoint(group, point);
  });
}

/** Makes what was entered for the group its own: what stands under a theme's questions, and the hand-in. Words stay. */
export function takeOver(group: GroupDoc, theme: ThemeId, questions: readonly QuestionId[]): void {
  const { answers, handIns } = group.snapshot();
  const { points, enteredSeats } = group.roots;
  command(group, () => {
    for (const question of questions) {
      const tops = answers.get(question)?.points ?? [];
      for (const point of [...tops, ...tops.flatMap((top) => top.subpoints)])
        if (point.entered) setFields(points, point.id, { entered: false });
      for (const key of ranks.map((rank) => seatKey(question, rank)))
        if (enteredSeats.has(key)) enteredSeats.delete(key);
    }
    const handedIn = handIns.get(theme);
    if (!handedIn?.entered) return;
    const { entered: _, ...own } = handedIn;
    group.roots.handIns.set(theme, own);
  });
}
