import { Dexie, type Table } from 'dexie';
import { type SeminarId, toId } from '../domain/ids.ts';
import type { Database } from './database.ts';

/** The tables that hold something of a seminar besides its row on the shelf, each with an index that begins with it. */
const indexOfTable = {
  journal: '[seminar+scope]',
  feedEntries: '[seminar+scope]',
  sessions: '[seminar+scope+session]',
  holds: '[seminar+speaker]',
  seen: '[seminar+scope]',
  confirmations: '[seminar+scope+device]',
  receipts: '[seminar+group+at]',
  keyring: 'seminar',
  notes: '[seminar+group]',
  sheetPhotos: '[seminar+group]',
  memos: '[seminar+about]',
  entries: '[seminar+scope]',
};

/** All tables a transaction needs for the two functions below. */
export function contentTables(database: Database): Table[] {
  return Object.keys(indexOfTable).map((name) => database.table(name));
}

/** Deletes all that is stored of a seminar but its row on the shelf. */
export async function deleteContents(database: Database, id: SeminarId): Promise<void> {
  for (const [name, index] of Object.entries(indexOfTable)) {
    const [first, last] =
      index === 'seminar'
        ? [id, id]
        : [
            [id, Dexie.minKey],
            [id, Dexie.maxKey],
          ];
    await database.table(name).where(index).between(first, last, true, true).delete();
  }
}

/** The seminars of which something is stored. */
export async function seminarsWithContents(database: Database): Promise<ReadonlySet<SeminarId>> {
  const found = new Set<SeminarId>();
  for (const [name, index] of Object.entries(indexOfTable)) {
    const keys = await database.table(name).where(index).between(Dexie.minKey, Dexie.maxKey).uniqueKeys();
    for (const key of keys) found.add(toId<SeminarId>(String(Array.isArray(key) ? key[0] : key)));
  }
  return found;
}
