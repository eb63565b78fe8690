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
  const [shelf, entries] = await Promise.all([database.seminars.toArray(), database.entries.toArray()]);
  const seminars = shelf.filter(isOfVersion1);
  // Every start asks, so the notes are not looked through where there is nothing they could belong to.
  if (seminars.length === 0 && entries.length === 0) return null;
  return { seminars, entries, notes: (await database.notes.toArray()).filter(isNote) };
}

/** Tells a row of the shelf that version 1 of the app has written. */
export function isOfVersion1(row: object): row is SeminarRow {
  return 'summary' in row;
}

function isNote(row: object): row is NoteRow {
  return 'text' in row;
}
