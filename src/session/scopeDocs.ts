import * as Y from 'yjs';
import { applyUpdate } from '../document/applyUpdate.ts';
import { outsideOrigin } from '../document/context.ts';
import type { DeviceId, SeminarId } from '../domain/ids.ts';
import type { JournalRow } from '../storage/database.ts';
import type { JournalStore } from '../storage/journalStore.ts';
import type { OpenedScope } from '../storage/seminarLog.ts';

/** Where a scope's entries are. */
export interface StoredScope {
  readonly store: JournalStore;
  readonly seminar: SeminarId;
  readonly device: DeviceId;
  readonly scope: string;
}

/** A document with what is stored of its scope, and what of this device's own feed it holds. */
export interface LoadedScope extends Omit<OpenedScope, 'fullState'> {
  readonly doc: Y.Doc;
}

/**
 * Takes all that is stored of a scope into the document that `docFor` gives once it has been read. An entry that
 * cannot be read is left out and stays in the store.
 */
export async function loadScope(
  { store, seminar, device, scope }: StoredScope,
  docFor: () => Y.Doc,
): Promise<LoadedScope> {
  const rows = await store.load(seminar, scope);
  const doc = docFor();
  const own = applyRows(doc, rows).filter((row) => row.device === device);
  return {
    doc,
    known: own.map((row) => row.seq),
    bytes: own.slice(1).reduce((sum, row) => sum + row.bytes.length, 0),
  };
}

/** Whether two documents hold the same, deletions included (a state vector alone would not tell). */
export function holdSame(a: Y.Doc, b: Y.Doc): boolean {
  return Y.equalSnapshots(Y.snapshot(a), Y.snapshot(b));
}

/** Takes a change into a document, unless its bytes are no change; says whether they are. */
export function takeIn(doc: Y.Doc, update: Uint8Array, origin: symbol = outsideOrigin): boolean {
  try {
    applyUpdate(doc, update, origin);
    return true;
  } catch {
    return false;
  }
}

/** The same for several: whoever follows the document is told once. */
export function takeInAll(doc: Y.Doc, updates: readonly Uint8Array[], origin: symbol): void {
  doc.transact(() => {
    for (const update of updates) takeIn(doc, update, origin);
  }, origin);
}

/** Applies all rows in one transaction; gives those that could be read. */
function applyRows(doc: Y.Doc, rows: readonly JournalRow[]): JournalRow[] {
  return doc.transact(() => rows.filter((row) => takeIn(doc, row.bytes)), outsideOrigin);
}
