import * as Y from 'yjs';
import { outsideOrigin } from '../document/context.ts';
import type { DeviceId, SeminarId } from '../domain/ids.ts';
import type { EntryRow } from '../storage/database.ts';
import type { EntryStore } from '../storage/entryStore.ts';

/** A scope's document, and what of this device's own feed is contained in it. */
export interface ScopeDoc {
  readonly doc: Y.Doc;
  readonly own: { readonly count: number; readonly bytes: number; readonly lastSeq: number };
}

export async function loadScopeDoc(
  store: EntryStore,
  seminar: SeminarId,
  device: DeviceId,
  scope: string,
): Promise<ScopeDoc> {
  const rows = await store.load(seminar, scope);
  const doc = new Y.Doc();
  const unreadable = applyRows(doc, rows);
  const own = rows.filter((row) => row.device === device);
  // A checkpoint must never replace an entry whose content is not in the document.
  const firstUnreadable = unreadable.find((row) => row.device === device)?.seq ?? Number.POSITIVE_INFINITY;
  return {
    doc,
    own: {
      count: own.length,
      bytes: own.slice(1).reduce((sum, row) => sum + row.bytes.length, 0),
      lastSeq: Math.min(own.at(-1)?.seq ?? 0, firstUnreadable - 1),
    },
  };
}

/** Whether two documents hold the same, deletions included (a state vector alone would not tell). */
export function holdSame(a: Y.Doc, b: Y.Doc): boolean {
  return Y.equalSnapshots(Y.snapshot(a), Y.snapshot(b));
}

/** Applies all rows in one transaction; gives those that could not be read. */
function applyRows(doc: Y.Doc, rows: readonly EntryRow[]): EntryRow[] {
  const unreadable: EntryRow[] = [];
  doc.transact(() => {
    for (const row of rows) {
      try {
        Y.applyUpdate(doc, row.bytes, outsideOrigin);
      } catch {
        unreadable.push(row);
      }
    }
  }, outsideOrigin);
  return unreadable;
}
