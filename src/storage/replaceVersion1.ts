import { Dexie } from 'dexie';
import type { SeminarId } from '../domain/ids.ts';
import type { Database, JournalRow, NoteRow, SeminarRow, SessionRow } from './database.ts';
import { sealJournalRow } from './journalRows.ts';
import { sealLink } from './keyringRows.ts';
import type { LocalCipher } from './localCipher.ts';
import { sealNote } from './noteStore.ts';
import { isOfVersion1 } from './readVersion1.ts';
import { refuseWhenTooOld } from './refuseWhenTooOld.ts';
import { sealSeminar } from './seminarRows.ts';

/** All that this version keeps of a seminar that version 1 had. */
export interface CarriedSeminar {
  readonly row: SeminarRow;
  /** Links as text. */
  readonly links: readonly string[];
  readonly journal: readonly JournalRow[];
  readonly sessions: readonly SessionRow[];
  /** Under the ids they had. */
  readonly notes: readonly NoteRow[];
}

/**
 * Puts a seminar, sealed, in the place of what version 1 stored of it, in one transaction. False when another tab
 * has done it meanwhile, and then nothing is written. Rejects when it could not be done, and all is as before.
 */
export async function replaceVersion1(
  database: Database,
  cipher: LocalCipher,
  old: SeminarId,
  carried: CarriedSeminar,
): Promise<boolean> {
  const { seminars, entries, keyring, journal, sessions, notes, settings } = database;
  const seminar = sealSeminar(carried.row, cipher);
  const linkRows = carried.links.map((text) => sealLink(carried.row.id, text, cipher));
  const journalRows = carried.journal.map((row) => sealJournalRow(row, cipher));
  const noteRows = carried.notes.map((note) => sealNote(note, cipher));
  return database.transaction('rw', [seminars, entries, keyring, journal, sessions, notes, settings], async () => {
    await refuseWhenTooOld(database);
    const left = await seminars.get(old);
    if (!left || !isOfVersion1(left)) return false;
    await entries.where('[seminar+scope]').between([old, Dexie.minKey], [old, Dexie.maxKey]).delete();
    await seminars.delete(old);
    await seminars.add(seminar);
    await keyring.bulkAdd(linkRows);
    await journal.bulkAdd(journalRows);
    await sessions.bulkAdd([...carried.sessions]);
    await notes.bulkPut(noteRows);
    return true;
  });
}
