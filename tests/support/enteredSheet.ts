import { enterHandIn } from '../../src/document/commands/groupCommands.ts';
import { addPoints, type PointDraft } from '../../src/document/commands/pointCommands.ts';
import { enterSeat } from '../../src/document/commands/sheetCommands.ts';
import type { GroupDoc } from '../../src/document/groupDoc.ts';
import { markAsEntered } from '../../src/document/markAsEntered.ts';
import { ranks } from '../../src/domain/group.ts';
import type { QuestionId, ThemeId } from '../../src/domain/ids.ts';

/** What stands on a sheet of paper under a question. */
export interface EnteredSheet {
  readonly question: QuestionId;
  readonly points: readonly PointDraft[];
  /** The places in `points` of what sits in seats 1, 2 and 3; null leaves a seat as it is. */
  readonly seats: readonly [number | null, number | null, number | null];
}

/** A facilitator writes a sheet for a group, as on its board: points behind those that stand there, seats, perhaps a hand-in. */
export function writeSheet(group: GroupDoc, sheet: EnteredSheet | null, handedIn: ThemeId | null = null): void {
  const stop = markAsEntered(group);
  if (sheet) {
    const { question, seats } = sheet;
    const entered = addPoints(group, { question, parent: null, index: Number.MAX_SAFE_INTEGER }, sheet.points);
    for (const rank of ranks) {
      const point = entered[seats[rank - 1] ?? -1];
      if (point) enterSeat(group, question, point, rank);
    }
  }
  if (handedIn) enterHandIn(group, handedIn);
  stop();
}
