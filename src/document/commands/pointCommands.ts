import * as Y from 'yjs';
import type { Answer, Point } from '../../domain/group.ts';
import { type AddresseeId, type PointId, type QuestionId, toId } from '../../domain/ids.ts';
import type { GroupDoc } from '../groupDoc.ts';
import type { Ordered } from '../order.ts';
import { textField } from '../read/fields.ts';
import { readAnswers } from '../read/readAnswers.ts';
import { newText } from '../sharedText.ts';
import { command, hideRecord, insertRecord, makePlace, setFields } from './collection.ts';
import { clearSeat } from './seatCommands.ts';

/** Everything a group can do to its points. Each call is one change, saved and undone as one. */

/** Words for a new point, as typed or pasted. */
export interface PointDraft {
  readonly text: string;
  readonly subpoints: readonly string[];
}

/** Where a point stands: under a question, and under a point of it when it is a sub-point. */
export interface PointPlace {
  readonly question: QuestionId;
  readonly parent: PointId | null;
  /** Index among its siblings in view. */
  readonly index: number;
}

/**
 * Adds points from `place` on; gives the ids of the points themselves, not of their sub-points. Under a
 * parent that is a sub-point they stand beside it, and under one that is gone they become top points.
 */
export function addPoints(group: GroupDoc, place: PointPlace, drafts: readonly PointDraft[]): readonly PointId[] {
  return command(group, () => {
    const { question } = place;
    const parent = topPointOf(group, question, place.parent);
    const siblings = rowsOf(group, question, parent);
    let index = Math.max(0, Math.min(place.index, siblings.length));
    return drafts.map((draft) => {
      const id = writePoint(group, { question, parent, index: index++ }, draft.text, siblings);
      const subpoints: Ordered[] = [];
      for (const text of draft.subpoints) {
        // [D6] A sub-point's own sub-points stand beside it: there is one level.
        if (parent) writePoint(group, { question, parent, index: index++ }, text, siblings);
        else writePoint(group, { question, parent: id, index: subpoints.length }, text, subpoints);
      }
      return id;
    });
  });
}

/** [D5] Hides a point with its sub-points and frees its seat. */
export function removePoint(group: GroupDoc, id: PointId): void {
  const found = findPoint(group, id);
  if (!found) return;
  command(group, () => {
    for (const point of [found.point, ...found.point.subpoints]) hideRecord(group, group.roots.points, point.id);
    clearSeat(group, found.answer.question, id);
  });
}

/**
 * Moves a point with its sub-points to another place: up and down, to another question, under a point
 * (its own sub-points then stand beside it) or out of one. Whoever leaves a question or becomes a
 * sub-point frees its seat. Under itself, a sub-point or a point that is gone, it does not move.
 */
export function movePoint(group: GroupDoc, id: PointId, place: PointPlace): void {
  const { question, parent } = place;
  const found = findPoint(group, id);
  if (!found || parent === id || topPointOf(group, question, parent) !== parent) return;
  command(group, () => {
    const { points } = group.roots;
    const siblings = rowsOf(group, question, parent).filter((row) => row.id !== id);
    let index = Math.max(0, Math.min(place.index, siblings.length));
    const order = makePlace(points, siblings, index);
    siblings.splice(index++, 0, { id, order });
    setFields(points, id, { question, parent: parent ?? '', order });
    for (const subpoint of found.point.subpoints) {
      setFields(points, subpoint.id, { question, parent: parent ?? id });
      if (!parent) continue;
      const suborder = makePlace(points, siblings, index);
      siblings.splice(index++, 0, { id: subpoint.id, order: suborder });
      setFields(points, subpoint.id, { order: suborder });
    }
    if (parent || question !== found.answer.question) clearSeat(group, found.answer.question, id);
  });
}

export function setAddressee(group: GroupDoc, point: PointId, addressee: AddresseeId | null): void {
  command(group, () => setFields(group.roots.points, point, { addressee: addressee ?? '' }));
}

/** A point in view, with the answer it stands in and its parent; null when there is none. */
export function findPoint(
  group: GroupDoc,
  id: PointId,
): { readonly answer: Answer; readonly parent: Point | null; readonly point: Point } | null {
  for (const answer of readAnswers(group.roots).values())
    for (const top of answer.points) {
      if (top.id === id) return { answer, parent: null, point: top };
      const point = top.subpoints.find((subpoint) => subpoint.id === id);
      if (point) return { answer, parent: top, point };
    }
  return null;
}

/** Writes a point at its index among `siblings`, and into that list. */
function writePoint(group: GroupDoc, place: PointPlace, text: string, siblings: Ordered[]): PointId {
  const order = makePlace(group.roots.points, siblings, place.index);
  const fields = { question: place.question, parent: place.parent ?? '', text: newText(text), addressee: '' };
  const id = toId<PointId>(insertRecord(group, group.roots.points, fields, order));
  siblings.splice(place.index, 0, { id, order });
  return id;
}

/** The top point that a parent is or belongs to; null for no parent or one that is not there. */
function topPointOf(group: GroupDoc, question: QuestionId, parent: PointId | null): PointId | null {
  const found = parent && findPoint(group, parent);
  return found && found.answer.question === question ? (found.parent ?? found.point).id : null;
}

function rowsOf(group: GroupDoc, question: QuestionId, parent: PointId | null): Ordered[] {
  const tops = readAnswers(group.roots).get(question)?.points ?? [];
  const siblings = parent ? (tops.find((top) => top.id === parent)?.subpoints ?? []) : tops;
  return siblings.map(({ id }) => {
    const record = group.roots.points.get(id);
    return { id, order: record instanceof Y.Map ? textField(record, 'order') : '' };
  });
}
