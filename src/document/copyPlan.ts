import * as Y from 'yjs';
import { type GroupId, toId } from '../domain/ids.ts';
import type { PlannedGroup } from '../domain/plan.ts';
import { copyDocument } from './copyDocument.ts';
import { planRoots } from './planRoots.ts';
import { forEachRecord } from './read/fields.ts';

/** The ids a plan's groups had, and the keys they get. */
export type NewGroups = ReadonlyMap<string, Pick<PlannedGroup, 'id' | 'seed'>>;

/** Copies a plan (see `copyDocument`) whose groups get new ids, and the seeds these come from. */
export function copyPlan(from: Y.Doc, to: Y.Doc, groups: NewGroups): void {
  const newId = (id: string): string => groups.get(id)?.id ?? id;
  to.transact(() => {
    copyDocument(from, to, (root, [key, value]) => {
      if (root === 'groups') return [newId(key), value];
      if (root === 'merged') return [newId(key), typeof value === 'string' ? newId(value) : value];
      return [key, value];
    });
    const copied = planRoots(to).groups;
    for (const { id, seed } of groups.values()) {
      const record = copied.get(id);
      if (record instanceof Y.Map) record.set('seed', seed);
    }
  });
}

/** The groups that a plan was made with, those taken out of it too. */
export function groupsOfPlan(plan: Y.Doc): readonly GroupId[] {
  const groups: GroupId[] = [];
  forEachRecord(planRoots(plan).groups, (id) => groups.push(toId<GroupId>(id)));
  return groups;
}
