import type { PointId } from '../../domain/ids.ts';
import type { GroupDoc } from '../groupDoc.ts';
import { longestText } from '../sharedText.ts';
import { command } from './collection.ts';
import { addPoints, findPoint, movePoint, type PointDraft, removePoint } from './pointCommands.ts';

/** What writing in a list does to points: the keys Enter, Backspace and Tab, and paste. */

/** A stretch of a point's text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Ends a point at a selection, which goes away, and begins the next one with the words after it.
 * Before the first letter an empty point is put in front instead, so that the point keeps its seat and
 * sub-points. Gives the point to go on writing in; null for a point that is not there.
 */
export function splitPoint(group: GroupDoc, id: PointId, at: Stretch): PointId | null {
  const found = findPoint(group, id);
  const text = group.text(id);
  if (!found || !text) return null;
  const siblings = found.parent?.subpoints ?? found.answer.points;
  const index = siblings.findIndex((sibling) => sibling.id === id);
  const place = { question: found.answer.question, parent: found.parent?.id ?? null };
  return command(group, () => {
    const words = text.read();
    const after = words.slice(at.end);
    if (at.start === 0 && after !== '') {
      text.edit(after);
      addPoints(group, { ...place, index }, [{ text: '', subpoints: [] }]);
      return id;
    }
    text.edit(words.slice(0, at.start).trimEnd());
    const [next] = addPoints(group, { ...place, index: index + 1 }, [{ text: after.trimStart(), subpoints: [] }]);
    return next ?? null;
  });
}

/**
 * Puts several points where one stands: the first joins the words before the selection, the words after
 * it join the last. Gives the point to go on writing in, and where in its words; null for a point that is not there.
 */
export function pasteIntoPoint(
  group: GroupDoc,
  id: PointId,
  at: Stretch,
  drafts: readonly PointDraft[],
): { readonly point: PointId; readonly caret: number } | null {
  const found = findPoint(group, id);
  const text = group.text(id);
  const tail = text?.read().slice(at.end) ?? '';
  const fits = (drafts.at(-1)?.subpoints.at(-1) ?? drafts.at(-1)?.text ?? '').length + tail.length <= longestText;
  // Words that have no room behind the last point get one of their own.
  const all = fits ? drafts : [...drafts, { text: tail, subpoints: [] }];
  const [first, ...others] = all;
  if (!found || !text || !first) return null;
  const siblings = found.parent?.subpoints ?? found.answer.points;
  const question = found.answer.question;
  const place = { question, parent: found.parent?.id ?? null, index: siblings.indexOf(found.point) + 1 };
  return command(group, () => {
    text.edit(text.read().slice(0, at.start) + first.text);
    const under = first.subpoints.map((subpoint) => ({ text: subpoint, subpoints: [] }));
    if (found.parent) addPoints(group, place, under);
    else addPoints(group, { question, parent: id, index: 0 }, under);
    addPoints(group, { ...place, index: place.index + (found.parent ? under.length : 0) }, others);
    const last = lastPasted(group, id, all);
    const lastText = group.text(last);
    const caret = fits ? (lastText?.read().length ?? 0) : 0;
    if (fits) lastText?.edit(lastText.read() + tail);
    return { point: last, caret };
  });
}

/** The point or sub-point that the last pasted line became. */
function lastPasted(group: GroupDoc, id: PointId, drafts: readonly PointDraft[]): PointId {
  const found = findPoint(group, id);
  if (!found) return id;
  const { parent, answer } = found;
  const siblings = parent?.subpoints ?? answer.points;
  const index = siblings.findIndex((sibling) => sibling.id === id);
  if (parent) {
    const lines = drafts.reduce((count, draft) => count + 1 + draft.subpoints.length, 0);
    return siblings[index + lines - 1]?.id ?? id;
  }
  const top = siblings[index + drafts.length - 1] ?? found.point;
  const subpoints = drafts.at(-1)?.subpoints.length ?? 0;
  return subpoints > 0 ? (top.subpoints[subpoints - 1]?.id ?? top.id) : top.id;
}

/**
 * Joins a point's words to the end of another's and removes it; its sub-points go along. Gives where
 * the joined words begin, or null when one of them is not there or the words have no room together.
 */
export function joinPoints(group: GroupDoc, id: PointId, into: PointId): number | null {
  const found = findPoint(group, id);
  const target = findPoint(group, into);
  const text = group.text(into);
  if (!found || !target || !text || id === into) return null;
  const words = text.read();
  const joined = words + group.textOf(id);
  // [D10] What is over would be left out, and these words stand nowhere else.
  if (joined.length > longestText) return null;
  return command(group, () => {
    text.edit(joined);
    const parent = target.parent ?? target.point;
    found.point.subpoints.forEach((subpoint, offset) => {
      const index = parent.subpoints.length + offset;
      movePoint(group, subpoint.id, { question: target.answer.question, parent: parent.id, index });
    });
    removePoint(group, id);
    return words.length;
  });
}

/** Makes a sub-point a point of its own, right after the one it stood under; the sub-points below it follow along. */
export function makePoint(group: GroupDoc, id: PointId): void {
  const found = findPoint(group, id);
  if (!found?.parent) return;
  const { answer, parent } = found;
  const below = parent.subpoints.slice(parent.subpoints.findIndex((subpoint) => subpoint.id === id) + 1);
  const top = answer.points.findIndex((point) => point.id === parent.id);
  command(group, () => {
    movePoint(group, id, { question: answer.question, parent: null, index: top + 1 });
    below.forEach((subpoint, index) => {
      movePoint(group, subpoint.id, { question: answer.question, parent: id, index });
    });
  });
}

/** Makes a point a sub-point of the point above it; the first point of a question stays as it is. */
export function makeSubpoint(group: GroupDoc, id: PointId): boolean {
  const found = findPoint(group, id);
  if (!found || found.parent) return false;
  const above = found.answer.points[found.answer.points.findIndex((point) => point.id === id) - 1];
  if (!above) return false;
  movePoint(group, id, { question: found.answer.question, parent: above.id, index: above.subpoints.length });
  return true;
}
