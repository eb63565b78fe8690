import * as Y from 'yjs';
import { applyUpdate } from '../document/applyUpdate.ts';
import { outsideOrigin } from '../document/context.ts';
import { planRoots } from '../document/planRoots.ts';
import { readPlan } from '../document/read/readPlan.ts';
import { readRun } from '../document/read/readRun.ts';
import { runRoots } from '../document/runRoots.ts';
import type { DeviceId } from '../domain/ids.ts';
import type { PlanReading } from '../domain/planReading.ts';
import type { JournalRow } from '../storage/database.ts';
import type { OpenedScope } from '../storage/seminarLog.ts';

/**
 * Takes all that is stored of a scope into its document, and says what of this device's own feed that is. An entry
 * that cannot be read is left out and stays in the store.
 */
export function takeStored(doc: Y.Doc, rows: readonly JournalRow[], device: DeviceId): Omit<OpenedScope, 'fullState'> {
  const own = applyRows(doc, rows).filter((row) => row.device === device);
  return {
    known: own.map((row) => row.seq),
    bytes: own.slice(1).reduce((sum, row) => sum + row.bytes.length, 0),
  };
}

/** What is stored of a plan, read without keeping its document; null when that is nothing. */
export function readStoredPlan(rows: readonly JournalRow[]): PlanReading | null {
  const doc = new Y.Doc();
  if (applyRows(doc, rows).length === 0) return null;
  return { plan: readPlan(planRoots(doc)), run: readRun(runRoots(doc)) };
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
