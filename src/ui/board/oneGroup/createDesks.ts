import type { GroupDoc } from '../../../document/groupDoc.ts';
import type { GroupsAsOne } from '../../../document/groupsAsOne.ts';
import { joinHistories } from '../../../document/joinHistories.ts';
import type { PointId } from '../../../domain/ids.ts';
import { groupScope } from '../../../domain/scope.ts';
import type { Access } from '../../../session/access.ts';
import { createNewLines } from '../newLines.ts';
import { deskBeside, type WritingDesk } from '../writingDesk.ts';

/** A desk for each of the groups that a board shows as one: what is done to a point is done where it lives (D18). */
export interface Desks {
  /** The board's own, where new things are written. */
  readonly own: WritingDesk;
  readonly all: readonly WritingDesk[];
  /** The desk of a point that is shown. */
  of(point: PointId): WritingDesk | null;
  close(): void;
}

interface ShownAsOne {
  readonly docs: readonly GroupDoc[];
  readonly asOne: GroupsAsOne;
}

export function createDesks(board: WritingDesk, { docs, asOne }: ShownAsOne, access: Access): Desks {
  const mayWrite = (doc: GroupDoc) =>
    doc.id === board.group.id ? board.mayWrite : access.mayWrite(groupScope(doc.id));
  const history = joinHistories(docs.filter(mayWrite).map((doc) => doc.history));
  const all = docs.map((group): WritingDesk => {
    const isOwn = group.id === board.group.id;
    const desk: WritingDesk = deskBeside(board, {
      group,
      history,
      mayWrite: mayWrite(group),
      newLines: isOwn ? board.newLines : createNewLines(group),
      sitsElsewhere(question, rank) {
        const point = asOne.snapshot().group.answers.get(question)?.seats[rank - 1] ?? null;
        const other = point && of(point);
        return point && other && other !== desk ? { point, desk: other } : null;
      },
    });
    return desk;
  });
  const byGroup = new Map(all.map((desk) => [desk.group.id, desk]));
  const of = (point: PointId) => {
    const home = asOne.homeOf(point);
    return home ? (byGroup.get(home.id) ?? null) : null;
  };
  return { own: byGroup.get(board.group.id) ?? board, all, of, close: history.close };
}
