import type { Database, JournalRow, NoteRow, SeminarRow } from './database.ts';

/** What version 1 of the app stored, in clear. Nothing in it is checked. */
export interface Version1 {
  readonly seminars: readonly SeminarRow[];
  /** Yjs updates, those of each feed in sequence. */
  readonly entries: readonly JournalRow[];
  readonly notes: readonly NoteRow[];
}

/** Reads what is left of version 1 and not carried over: rows that are not sealed. Null where there is nothing. */
export async function readVersion1(database: Database): Promise<Version1 | null> {
  const [seminars, entries, notes] = await Promise.all([
    database.seminars.toArray(),
    database.entries.toArray(),
    database.notes.toArray(),
  ]);
  const plain = { seminars: seminars.filter(isOfVersion1), entries, notes: notes.filter(isNote) };
  return Object.values(plain).some((rows) => rows.length > 0) ? plain : null;
}

/** Tells a row of the shelf that version 1 of the app has written. */
export function isOfVersion1(row: object): row is SeminarRow {
  return 'summary' in row;
}

function isNote(row: object): row is NoteRow {
  return 'text' in row;
}
