import * as Y from 'yjs';
import type { Answer, Point } from '../../domain/group.ts';
import { type AddresseeId, type PointId, type QuestionId, toId } from '../../domain/ids.ts';
import type { GroupDoc } from '../groupDoc.ts';
import { type Ordered, orderAt } from '../order.ts';
import { textField } from '../read/fields.ts';
import { readAnswers } from '../read/readAnswers.ts';
import { newText } from '../sharedText.ts';
import { command, hideRecord, insertRecord, setFields } from './collection.ts';
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

/** Adds points from `place` on; gives the ids of the points themselves, not of their sub-points. */
export function addPoints(group: GroupDoc, place: PointPlace, drafts: readonly PointDraft[]): readonly PointId[] {
  return command(group, () => {
    const siblings = [...rowsOf(group, place.question, place.parent)];
    return drafts.map((draft, offset) => {
      const index = Math.min(place.index + offset, siblings.length);
      const id = writePoint(group, place, draft.text, orderAt(siblings, index));
      siblings.splice(index, 0, rowOf(group, id));
      // A sub-point's own sub-points stand beside it: there is one level.
      const parent = place.parent ?? id;
      const subpoints: Ordered[] = [];
      for (const text of draft.subpoints) {
        const list = place.parent ? siblings : subpoints;
        const at = place.parent ? siblings.findIndex((row) => row.id === id) + 1 + subpoints.length : list.length;
        const subpoint = rowOf(group, writePoint(group, { ...place, parent }, text, orderAt(list, at)));
        subpoints.push(subpoint);
        if (place.parent) siblings.splice(at, 0, subpoint);
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
 * sub-point frees its seat. Moving a point under itself does nothing.
 */
export function movePoint(group: GroupDoc, id: PointId, place: PointPlace): void {
  const found = findPoint(group, id);
  if (!found || place.parent === id) return;
  command(group, () => {
    const siblings = rowsOf(group, place.question, place.parent).filter((row) => row.id !== id);
    const parent = place.parent ?? '';
    const index = Math.max(0, Math.min(place.index, siblings.length));
    const order = orderAt(siblings, index);
    setFields(group.roots.points, id, { question: place.question, parent, order });
    const followers = [...siblings.slice(0, index), { id, order }, ...siblings.slice(index)];
    found.point.subpoints.forEach((subpoint, offset) => {
      setFields(group.roots.points, subpoint.id, { question: place.question, parent: place.parent ?? id });
      if (!place.parent) return;
      const suborder = orderAt(followers, index + 1 + offset);
      setFields(group.roots.points, subpoint.id, { order: suborder });
      followers.splice(index + 1 + offset, 0, { id: subpoint.id, order: suborder });
    });
    if (place.parent || place.question !== found.answer.question) clearSeat(group, found.answer.question, id);
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

function writePoint(group: GroupDoc, place: Omit<PointPlace, 'index'>, text: string, order: string): PointId {
  const fields = { question: place.question, parent: place.parent ?? '', text: newText(text), addressee: '' };
  return toId<PointId>(insertRecord(group, group.roots.points, fields, order));
}

function rowsOf(group: GroupDoc, question: QuestionId, parent: PointId | null): readonly Ordered[] {
  const tops = readAnswers(group.roots).get(question)?.points ?? [];
  const siblings = parent ? (tops.find((top) => top.id === parent)?.subpoints ?? []) : tops;
  return siblings.map((point) => rowOf(group, point.id));
}

function rowOf(group: GroupDoc, id: PointId): Ordered {
  const record = group.roots.points.get(id);
  return { id, order: record instanceof Y.Map ? textField(record, 'order') : '' };
}
