import type { Group, Point } from '../../domain/group.ts';
import type { PointId } from '../../domain/ids.ts';
import { fieldBeside } from './fieldsOnScreen.ts';
import type { WritingDesk } from './writingDesk.ts';

/** Takes back the last thing done here, and says so. */
export function undo(desk: WritingDesk): void {
  const { history } = desk;
  if (!history.canUndo()) {
    desk.say((t) => t.board.nothingToUndo);
    return;
  }
  changeAndPlaceFocus(desk, () => history.undo());
  desk.say((t) => t.board.undone);
}

/** Does again what was taken back last. */
export function redo(desk: WritingDesk): void {
  const { history } = desk;
  if (!history.canRedo()) return;
  changeAndPlaceFocus(desk, () => history.redo());
  desk.say((t) => t.board.redone);
}

/** Somebody who writes goes on in a point that came back, else where they were, else next to what left. */
function changeAndPlaceFocus(desk: WritingDesk, change: () => void): void {
  const before = pointsOf(desk.group.snapshot());
  const written = [...desk.fields].find(([, field]) => field === document.activeElement);
  const caret = written?.[1].selectionStart ?? 0;
  const beside = written && before.find((id) => id === written[0]);
  const next = beside && fieldBeside(desk, beside);
  desk.change(change);
  if (!written) return;
  const [returned] = pointsOf(desk.group.snapshot()).filter((id) => !before.includes(id));
  const field = desk.fields.get(written[0]);
  if (returned && desk.fields.has(returned)) desk.focusPoint(returned, 'end');
  else if (!field) next?.focus();
  else if (field !== document.activeElement) {
    field.focus();
    field.setSelectionRange(caret, caret);
  }
}

function pointsOf(group: Group): PointId[] {
  const withSubpoints = (point: Point) => [point.id, ...point.subpoints.map(({ id }) => id)];
  return [...group.answers.values()].flatMap((answer) => answer.points.flatMap(withSubpoints));
}
