import * as Y from 'yjs';
import { type GroupMoment, momentOf } from '../domain/changesBetween.ts';
import type { Plan } from '../domain/plan.ts';
import type { GroupVotes } from '../domain/plenary/plenary.ts';
import { applyUpdate } from './applyUpdate.ts';
import { restoreGroup, restorePlan } from './commands/restore.ts';
import { createGroupDoc, type GroupDoc } from './groupDoc.ts';
import type { PlanDoc } from './planDoc.ts';
import { planRoots } from './planRoots.ts';
import { readPlan } from './read/readPlan.ts';
import { readVotes } from './read/readVotes.ts';

/** Documents as they were, read from a whole state: one Yjs update (v1), as a seminar's history gives it. */

export function groupAt({ id, context }: GroupDoc, state: Uint8Array): GroupMoment {
  const { snapshot, textOf } = createGroupDoc(id, docOf(state), context);
  return momentOf(snapshot(), textOf);
}

/** The votes that stand in a group's state. */
export function votesAt(state: Uint8Array): GroupVotes {
  return readVotes(docOf(state).getMap('votes'));
}

/** Null is the state before anything was written. */
export function planAt(state: Uint8Array | null): Plan {
  return readPlan(planRoots(state ? docOf(state) : new Y.Doc()));
}

/** [D19] Makes a group read as it was, as one step of undo with this name. */
export function bringGroupBack(group: GroupDoc, state: Uint8Array, step: string): void {
  group.history.takeStep(step, () => restoreGroup(group, docOf(state)));
}

/** [D19] The same for a plan. */
export function bringPlanBack(plan: PlanDoc, state: Uint8Array, step: string): void {
  plan.history.takeStep(step, () => restorePlan(plan, docOf(state)));
}

function docOf(state: Uint8Array): Y.Doc {
  const doc = new Y.Doc();
  applyUpdate(doc, state);
  return doc;
}
