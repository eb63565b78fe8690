import * as Y from 'yjs';
import { type DocumentContext, localOrigin } from '../context.ts';
import { type Ordered, placeAt } from '../order.ts';
import { sortedRows } from '../read/readPlan.ts';
import type { UndoHistory } from '../undoHistory.ts';

/** What the commands need of an open document, whether it is a plan or a group. */
export interface Writable {
  readonly doc: Y.Doc;
  readonly context: DocumentContext;
  readonly history: UndoHistory;
}

/** One command: one transaction, one origin, one step of undo. */
export function command<T>(target: Writable, write: () => T): T {
  target.history.startStep();
  const result = target.doc.transact(write, localOrigin);
  target.history.startStep();
  return result;
}

type Fields = Readonly<Record<string, unknown>>;

/** [D2] A new record under a fresh id, created whole. `deletedAt` is written too, for undo to change (D14). */
export function insertRecord(
  target: Writable,
  collection: Y.Map<unknown>,
  fields: Fields,
  order: string,
  id = target.context.newId(),
): string {
  collection.set(id, new Y.Map(Object.entries({ ...fields, order, deletedAt: null })));
  return id;
}

/** Adds a record after all others; an `id` that is given must be a fresh one too. */
export function appendRecord(target: Writable, collection: Y.Map<unknown>, fields: Fields, id?: string): string {
  const rows = sortedRows(collection, 'shown');
  return insertRecord(target, collection, fields, makePlace(collection, rows, rows.length), id);
}

/** Sets fields that differ; a record that is not there is left so. */
export function setFields(collection: Y.Map<unknown>, id: string, fields: Fields): void {
  const record = collection.get(id);
  if (!(record instanceof Y.Map)) return;
  for (const [field, value] of Object.entries(fields)) if (record.get(field) !== value) record.set(field, value);
}

/** [D5] Hides a record. What others write in it meanwhile is kept. */
export function hideRecord(target: Writable, collection: Y.Map<unknown>, id: string): void {
  setFields(collection, id, { deletedAt: target.context.now() });
}

/** [D3] Moves a record to stand at `index` among `rows` without it. */
export function moveRecord(collection: Y.Map<unknown>, id: string, rows: readonly Ordered[], index: number): void {
  const others = rows.filter((row) => row.id !== id);
  const place = Math.max(0, Math.min(index, others.length));
  setFields(collection, id, { order: makePlace(collection, others, place) });
}

/**
 * [D3] The order for a record that is to stand at `index` among `rows`. Whoever leaves no room steps
 * back first, in the collection and in `rows`.
 */
export function makePlace(collection: Y.Map<unknown>, rows: Ordered[], index: number): string {
  const { order, stepBack } = placeAt(rows, index);
  stepBack.forEach((row, offset) => {
    setFields(collection, row.id, { order: row.order });
    rows[index + offset] = row;
  });
  return order;
}
