import * as Y from 'yjs';
import { applyUpdate } from '../../src/document/applyUpdate.ts';
import type { DocumentContext } from '../../src/document/context.ts';
import { createGroupDoc, type GroupDoc } from '../../src/document/groupDoc.ts';
import { createPlanDoc, type PlanDoc } from '../../src/document/planDoc.ts';
import { createPlenaryDoc, type PlenaryDoc } from '../../src/document/plenaryDoc.ts';
import { type GroupId, toId } from '../../src/domain/ids.ts';

export const testGroup = toId<GroupId>('groupOfTheTest');

/** Ids that count up behind a name, and a clock that ticks one millisecond at each look. */
export function createTestContext(name = 'a'): DocumentContext {
  let made = 0;
  let now = 1_800_000_000_000;
  return { newId: () => `${name}${++made}`, now: () => ++now };
}

/** `stored` are the updates an earlier run of the app has written. */
export function openPlan(name = 'a', stored: readonly Uint8Array[] = []): PlanDoc {
  return createPlanDoc(docFrom(stored), createTestContext(name));
}

export function openGroup(name = 'a', stored: readonly Uint8Array[] = []): GroupDoc {
  return createGroupDoc(testGroup, docFrom(stored), createTestContext(name));
}

export function openPlenary(name = 'a', stored: readonly Uint8Array[] = []): PlenaryDoc {
  return createPlenaryDoc(docFrom(stored), createTestContext(name));
}

function docFrom(stored: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  for (const update of stored) applyUpdate(doc, update);
  return doc;
}

/** Gives every document everything the others hold. */
export function exchange(...documents: readonly { readonly doc: Y.Doc }[]): void {
  const updates = documents.map(({ doc }) => Y.encodeStateAsUpdate(doc));
  for (const { doc } of documents) for (const update of updates) applyUpdate(doc, update);
}

/** Counts the updates a document sends from now on. */
export function countUpdates({ doc }: { readonly doc: Y.Doc }): () => number {
  let updates = 0;
  doc.on('update', () => {
    updates++;
  });
  return () => updates;
}
