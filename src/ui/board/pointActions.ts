import { addPoints, findPoint, movePoint, removePoint } from '../../document/commands/pointCommands.ts';
import { leaveSeat, takeSeat } from '../../document/commands/seatCommands.ts';
import { enterSeat } from '../../document/commands/sheetCommands.ts';
import {
  joinPoints,
  makePoint,
  makeSubpoint,
  pasteIntoPoint,
  type Stretch,
  splitPoint,
} from '../../document/commands/writingCommands.ts';
import { answerTo } from '../../domain/answerState.ts';
import { type Rank, rankOf } from '../../domain/group.ts';
import type { PointId, QuestionId } from '../../domain/ids.ts';
import { type PastedPoint, parsePastedPoints } from '../../domain/parsePastedPoints.ts';
import { describeSeatChange } from './describeSeatChange.ts';
import { fieldBefore, fieldBeside } from './fieldsOnScreen.ts';
import type { WritingDesk } from './writingDesk.ts';

/**
 * What keys, buttons and drag do to a point: the change, where focus goes, and what is said. Each tells
 * whether it did anything, so that a key without effect is left to the browser.
 */

/** Enter. At the end of the last point the line that waits is the next point: no empty one is made. */
export function nextPoint(desk: WritingDesk, id: PointId, at: Stretch): boolean {
  const found = findPoint(desk.group, id);
  if (!found) return false;
  const { answer, parent, point } = found;
  const words = desk.group.textOf(id);
  if (words === '') {
    if (parent) toPoint(desk, id);
    return true;
  }
  const isLast = !parent && answer.points.at(-1) === point;
  if (isLast && at.start === at.end && at.end === words.length && hasNewLine(desk, answer.question)) {
    desk.focusNewLine(answer.question);
    return true;
  }
  const next = desk.change(() => splitPoint(desk.group, id, at));
  if (next) desk.focusPoint(next, 0);
  return true;
}

/** Backspace before the first letter: an empty line goes, a sub-point becomes a point, a point joins the one above. */
export function backspace(desk: WritingDesk, id: PointId): boolean {
  const found = findPoint(desk.group, id);
  const field = desk.fields.get(id);
  if (!found || !field) return false;
  const isEmpty = desk.group.textOf(id) === '';
  if (found.parent && !isEmpty) return toPoint(desk, id);
  const before = fieldBefore(desk, id);
  const sameQuestion = before && findPoint(desk.group, before)?.answer.question === found.answer.question;
  if (before && sameQuestion) {
    const seam = desk.change(() => joinPoints(desk.group, id, before));
    if (seam !== null) desk.focusPoint(before, seam);
    return true;
  }
  if (!isEmpty || found.point.subpoints.length > 0) return false;
  return remove(desk, id);
}

/** Backspace in the line that waits: back to the end of the point above. */
export function leaveNewLine(desk: WritingDesk, question: QuestionId): boolean {
  const last = answerTo(desk.group.snapshot(), question).points.at(-1);
  if (!last) return false;
  desk.focusPoint(last.subpoints.at(-1)?.id ?? last.id, 'end');
  return true;
}

export function toSubpoint(desk: WritingDesk, id: PointId): boolean {
  let isDone = false;
  desk.changeInPlace(id, () => {
    isDone = makeSubpoint(desk.group, id);
  });
  if (isDone) desk.say((t) => t.points.becameSubpoint);
  return isDone;
}

export function toPoint(desk: WritingDesk, id: PointId): boolean {
  if (!findPoint(desk.group, id)?.parent) return false;
  desk.changeInPlace(id, () => makePoint(desk.group, id));
  desk.say((t) => t.points.becamePoint);
  return true;
}

/** Tab in the line that waits, right after Enter: the first letter will stand in a sub-point of the point above. */
export function newSubpoint(desk: WritingDesk, question: QuestionId): boolean {
  const above = answerTo(desk.group.snapshot(), question).points.at(-1);
  if (!above) return false;
  const place = { question, parent: above.id, index: above.subpoints.length };
  const [id] = desk.change(() => addPoints(desk.group, place, [{ text: '', subpoints: [] }]));
  if (id) desk.focusPoint(id, 0);
  return true;
}

/** Moves a point one place up (-1) or down (1) among its likes. */
export function moveBy(desk: WritingDesk, id: PointId, step: -1 | 1): boolean {
  const found = findPoint(desk.group, id);
  if (!found) return false;
  const siblings = found.parent?.subpoints ?? found.answer.points;
  const index = siblings.findIndex((sibling) => sibling.id === id) + step;
  if (index < 0 || index >= siblings.length) return true;
  const place = { question: found.answer.question, parent: found.parent?.id ?? null, index };
  desk.changeInPlace(id, () => movePoint(desk.group, id, place));
  desk.say((t) => t.points.movedTo(index + 1, siblings.length));
  return true;
}

/** Moves a point to the end of another question, of this theme or another. */
export function moveToQuestion(desk: WritingDesk, id: PointId, question: QuestionId, words: string): void {
  const beside = fieldBeside(desk, id);
  const index = answerTo(desk.group.snapshot(), question).points.length;
  desk.change(() => movePoint(desk.group, id, { question, parent: null, index }));
  if (desk.fields.has(id)) desk.focusPoint(id, 'end');
  else beside?.focus();
  desk.say((t) => t.points.movedToQuestion(words));
}

export function remove(desk: WritingDesk, id: PointId): boolean {
  const beside = fieldBeside(desk, id);
  desk.change(() => removePoint(desk.group, id));
  beside?.focus();
  beside?.setSelectionRange(beside.value.length, beside.value.length);
  desk.say((t) => t.points.removed);
  return true;
}

/** Seats a point; the seat it sits in already is freed. Only points of the question's own list can sit. */
export function pickSeat(desk: WritingDesk, id: PointId, rank: Rank, seatCount: number): boolean {
  const found = findPoint(desk.group, id);
  if (!found || found.parent || rank > seatCount) return false;
  const { question, seats } = found.answer;
  const other = desk.sitsElsewhere(question, rank);
  if (other && !other.desk.mayWrite) {
    desk.say((t) => t.oneGroup.seatHeld(rank));
    return true;
  }
  desk.changeInPlace(id, () => {
    if (other) leaveSeat(other.desk.group, question, other.point);
    if (other && rankOf(seats, id) === rank) return;
    if (rankOf(seats, id) === rank) leaveSeat(desk.group, question, id);
    else (desk.isEntering ? enterSeat : takeSeat)(desk.group, question, id, rank);
  });
  const after = answerTo(desk.group.snapshot(), question).seats;
  desk.say((t) => describeSeatChange(seats, after, desk.group.textOf, t));
  return true;
}

/** Pastes into a point; false leaves a single line to the browser. */
export function pasteInto(desk: WritingDesk, id: PointId, pasted: string, at: Stretch): boolean {
  const words = desk.group.textOf(id);
  const isEmpty = at.end - at.start === words.length;
  const drafts = parsePastedPoints(pasted, isEmpty ? 'emptyPoint' : 'text');
  if (isOneLine(drafts, pasted)) return false;
  const last = desk.change(() => pasteIntoPoint(desk.group, id, at, drafts));
  if (!last) return false;
  desk.focusPoint(last.point, last.caret);
  return sayPasted(desk, drafts);
}

/** Pastes into the line that waits. */
export function pasteBelow(desk: WritingDesk, question: QuestionId, pasted: string): boolean {
  const drafts = parsePastedPoints(pasted, 'emptyPoint');
  if (isOneLine(drafts, pasted)) return false;
  const index = answerTo(desk.group.snapshot(), question).points.length;
  desk.change(() => addPoints(desk.group, { question, parent: null, index }, drafts));
  leaveNewLine(desk, question);
  return sayPasted(desk, drafts);
}

function isOneLine(drafts: readonly PastedPoint[], pasted: string): boolean {
  const [only] = drafts;
  return !only || (drafts.length === 1 && only.subpoints.length === 0 && only.text === pasted.trim());
}

function sayPasted(desk: WritingDesk, drafts: readonly PastedPoint[]): true {
  const count = drafts.reduce((sum, draft) => sum + 1 + draft.subpoints.length, 0);
  if (count > 1) desk.say((t) => t.points.pasted(count));
  return true;
}

function hasNewLine(desk: WritingDesk, question: QuestionId): boolean {
  return answerTo(desk.group.snapshot(), question).status.kind === 'own';
}
