import * as Y from 'yjs';
import { applyUpdate } from '../../src/document/applyUpdate.ts';
import { createGroupDoc, type GroupDoc } from '../../src/document/groupDoc.ts';
import { createPlanDoc, type PlanDoc } from '../../src/document/planDoc.ts';

/** Changes a group as another device does: in a document of its own, of which the change then comes here. */
export function groupByOthers(group: GroupDoc, change: (theirs: GroupDoc) => void): void {
  comeFrom(group.doc, (doc) => change(createGroupDoc(group.id, doc, group.context)));
}

/** The same for a plan. */
export function planByOthers(plan: PlanDoc, change: (theirs: PlanDoc) => void): void {
  comeFrom(plan.doc, (doc) => change(createPlanDoc(doc, plan.context)));
}

function comeFrom(here: Y.Doc, change: (doc: Y.Doc) => void): void {
  const there = new Y.Doc();
  Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
  change(there);
  applyUpdate(here, Y.encodeStateAsUpdate(there, Y.encodeStateVector(here)));
}
