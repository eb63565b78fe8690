import { Dexie, type EntityTable, type Table } from 'dexie';
import type { DeviceId, GroupId, NoteId, QuestionId, SeminarId } from '../domain/ids.ts';
import type { SeminarSummary } from './seminarSummary.ts';

/** A seminar on this device. The entries are the truth; `summary` is a cache for the front page. */
export interface SeminarRow {
  readonly id: SeminarId;
  readonly createdAt: number;
  readonly openedAt: number;
  /** Set while a deletion can still be undone; the row and its entries go when the front page is left. */
  readonly deletedAt: number | null;
  readonly isFacilitator: boolean;
  /** The group this device writes for. */
  readonly group: GroupId | null;
  readonly summary: SeminarSummary;
}

/** One step of a feed: the changes of one device in one scope, in sequence. */
export interface EntryRow {
  readonly seminar: SeminarId;
  readonly device: DeviceId;
  readonly scope: string;
  readonly seq: number;
  readonly bytes: Uint8Array;
}

/** A private note: never sent, never part of a file. */
export interface NoteRow {
  readonly id: NoteId;
  readonly seminar: SeminarId;
  readonly group: GroupId;
  readonly question: QuestionId | null;
  readonly text: string;
  readonly createdAt: number;
}

export interface DeviceRow {
  readonly slot: 'this';
  readonly id: DeviceId;
}

export interface Database extends Dexie {
  readonly seminars: EntityTable<SeminarRow, 'id'>;
  readonly entries: Table<EntryRow, [string, string, string, number]>;
  readonly notes: EntityTable<NoteRow, 'id'>;
  readonly devices: EntityTable<DeviceRow, 'slot'>;
  readonly settings: Table<{ readonly key: string; readonly value: number }, string>;
}

/** Raised when what is stored can no longer be written by older versions of the app. */
export const writerVersion = 1;

export function createDatabase(name = 'langbord'): Database {
  // Own entries are said to be saved only when they have reached the disk.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  database.version(1).stores({
    seminars: 'id',
    entries: '[seminar+device+scope+seq], [seminar+scope]',
    notes: 'id, [seminar+group]',
    devices: 'slot',
    settings: 'key',
  });
  return database;
}
