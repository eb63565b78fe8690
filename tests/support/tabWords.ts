import * as Y from 'yjs';
import type { OpenSeminar } from '../../src/session/openSeminar.ts';
import { testSeminar } from './fakeTabs.ts';
import type { MemoryDisk } from './memoryDisk.ts';

/** What the tests of tabs write and read: the words of a seminar's plan. */

/** The name of the lock that says which tab writes the test seminar; its channel has the same. */
export const testLock = `langbord/${testSeminar}`;

export const words = (doc: Y.Doc) => doc.getText('words');

export const type = ({ plan }: OpenSeminar, text: string) => words(plan.doc).insert(words(plan.doc).length, text);

export const read = ({ plan }: OpenSeminar) => words(plan.doc).toString();

export const stateOf = ({ saving }: OpenSeminar) => saving.state().kind;

/** What a scope reads when it is built from the disk alone. */
export function onDisk(disk: MemoryDisk, scope = 'plan'): string {
  const doc = new Y.Doc();
  for (const row of disk.rows()) if (row.scope === scope) Y.applyUpdate(doc, row.bytes);
  return words(doc).toString();
}
