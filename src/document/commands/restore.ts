import * as Y from 'yjs';
import type { GroupDoc } from '../groupDoc.ts';
import { groupRoots } from '../groupRoots.ts';
import type { PlanDoc } from '../planDoc.ts';
import { planRoots } from '../planRoots.ts';
import { isHidden } from '../read/fields.ts';
import { textChange } from '../textChange.ts';
import { command, type Writable } from './collection.ts';

/** [D19] Bringing back what was: a new change like any other, saved, sent and undone as one. */

/** Makes a group read as at an earlier moment; `earlier` is its document as it was then, which is only read. */
export function restoreGroup(group: GroupDoc, earlier: Y.Doc): void {
  restore(group, group.roots, groupRoots(earlier));
}

/** Makes a plan read as at an earlier moment. What has been added since is known as removed. */
export function restorePlan(plan: PlanDoc, earlier: Y.Doc): void {
  restore(plan, plan.roots, planRoots(earlier));
}

function restore<Roots extends object>(target: Writable, roots: Roots, earlierRoots: Roots): void {
  const then = new Map(Object.entries(earlierRoots));
  command(target, () => {
    for (const [name, root] of Object.entries(roots)) restoreMap(target, root, then.get(name));
  });
}

/** Writes only what differs, so that what others write at the same time is touched as little as can be. */
function restoreMap(target: Writable, now: unknown, then: unknown): void {
  if (!(now instanceof Y.Map) || !(then instanceof Y.Map)) return;
  for (const [key, value] of [...now.entries()]) if (!then.has(key)) takeAway(target, now, key, value);
  then.forEach((value, key) => {
    const current: unknown = now.get(key);
    if (!(value instanceof Y.AbstractType)) {
      if (!now.has(key) || !isSameValue(current, value)) now.set(key, value);
    } else if (current instanceof Y.Map && value instanceof Y.Map) restoreMap(target, current, value);
    else if (current instanceof Y.Text && value instanceof Y.Text) restoreWords(current, value.toString());
    // No command takes a record or its text out of a document; where it happened all the same, it is made anew.
    else if (!(current instanceof Y.AbstractType)) now.set(key, value.clone());
  });
}

/** [D5] What was not there is hidden or emptied where others may be writing in it; a plain value goes. */
function takeAway(target: Writable, map: Y.Map<unknown>, key: string, value: unknown): void {
  if (value instanceof Y.Text) restoreWords(value, '');
  else if (!(value instanceof Y.AbstractType)) map.delete(key);
  else if (value instanceof Y.Map && !isHidden(value)) value.set('deletedAt', target.context.now());
}

/** [D10] As words are edited, but whole: merged words may be longer than what a person may write. */
function restoreWords(text: Y.Text, words: string): void {
  const change = textChange(text.toString(), words);
  if (!change) return;
  if (change.removed > 0) text.delete(change.at, change.removed);
  if (change.inserted) text.insert(change.at, change.inserted);
}

function isSameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  const [partsOfA, partsOfB] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  if (Array.isArray(a) !== Array.isArray(b) || partsOfA.length !== partsOfB.size) return false;
  return partsOfA.every(([key, part]) => partsOfB.has(key) && isSameValue(part, partsOfB.get(key)));
}
