import { Dexie, type EntityTable, type Table } from 'dexie';
import type { DeviceId, GroupId, NoteId, QuestionId, SeminarId } from '../domain/ids.ts';
import type { Bytes } from '../feed/bytes.ts';
import type { DeviceKey } from '../feed/deviceKey.ts';
import type { EntryPlace } from '../feed/outcome.ts';
import type { Confirmation } from './confirmationStore.ts';
import type { StoredHold } from './holdStore.ts';
import type { MemoSubject } from './memoStore.ts';
import type { Receipt } from './receiptStore.ts';
import type { SeminarSummary } from './seminarSummary.ts';
import { storeName, storeVersion } from './storeVersion.ts';
import type { TemplateRow } from './templateStore.ts';

/** A seminar on this device. `summary` is a cache for the front page. */
export interface SeminarRow {
  readonly id: SeminarId;
  readonly createdAt: number;
  readonly openedAt: number;
  /** Set while a deletion can still be undone; the row and all of the seminar go when the front page is left. */
  readonly deletedAt: number | null;
  readonly isFacilitator: boolean;
  /** The group this device writes for. */
  readonly group: GroupId | null;
  /** When a file of the seminar was last saved from this device (a label); absent when none was. */
  readonly fileSavedAt?: number;
  /** The last day of keeping (YYYY-MM-DD) that a person here has chosen to keep the seminar beyond; absent for none. */
  readonly keptBeyond?: string;
  /** The folder in which a copy is kept up to date; absent when none was chosen. */
  readonly backupFolder?: FileSystemDirectoryHandle;
  readonly summary: SeminarSummary;
}

/** One step of this device's journal: changes in one scope, in sequence. */
export interface JournalRow {
  readonly seminar: SeminarId;
  readonly device: DeviceId;
  readonly scope: string;
  readonly seq: number;
  readonly bytes: Uint8Array;
}

/** A verified, signed entry of a feed as it travels; its content is encrypted by the feed. */
export interface FeedEntryRow extends EntryPlace {
  readonly bytes: Uint8Array;
}

/** A session (a tab's stay) in which this device has written in a seminar; in base64url. */
export interface SessionRow {
  readonly seminar: SeminarId;
  readonly scope: string;
  readonly session: string;
}

/** One link of a seminar, sealed. */
export interface KeyringRow {
  readonly id: number;
  readonly seminar: SeminarId;
  readonly sealed: Uint8Array;
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

/** A photo of a group's sheet of paper, as JPEG: never sent, never part of a file. */
export interface SheetPhoto {
  readonly id: string;
  readonly seminar: SeminarId;
  readonly group: GroupId;
  /** A label, ms since 1970. */
  readonly takenAt: number;
  readonly picture: Bytes;
}

/** A row as it lies in its table: what people wrote in it only sealed. Version 1 of the app sealed nothing. */
export type Sealed<Row, Words extends keyof Row> = Omit<Row, Words> & { readonly sealed?: Uint8Array };

/** What the person has seen of a scope, sealed. */
export interface SeenRow {
  readonly seminar: SeminarId;
  readonly scope: string;
  readonly sealed: Uint8Array;
}

/** What this device remembers of a seminar about something, sealed. */
export interface MemoRow {
  readonly seminar: SeminarId;
  readonly about: MemoSubject;
  readonly sealed: Uint8Array;
}

/** Who this device is, and the key to what it stores. Neither private key can be read out of the browser. */
export interface DeviceRow extends DeviceKey {
  readonly slot: 'this';
  /** AES-GCM; opens `localKey` and nothing else. */
  readonly storageKey: CryptoKey;
  /** The local cipher's key, encrypted: a nonce of 12 bytes, then the ciphertext. */
  readonly localKey: Bytes;
}

/** What version 1 of the app knew of a device. */
export interface Version1Device {
  readonly slot: 'this';
  readonly id: DeviceId;
}

export interface Database extends Dexie {
  readonly seminars: EntityTable<Sealed<SeminarRow, 'summary'>, 'id'>;
  readonly journal: Table<Sealed<JournalRow, 'bytes'>, [string, string, string, number]>;
  readonly feedEntries: Table<
    FeedEntryRow & { readonly seminar: SeminarId },
    readonly [string, string, string, number, string]
  >;
  readonly sessions: Table<SessionRow, [string, string, string]>;
  readonly holds: Table<StoredHold & { readonly seminar: SeminarId }, [string, string]>;
  readonly seen: Table<SeenRow, [string, string]>;
  readonly confirmations: Table<Confirmation & { readonly seminar: SeminarId }, [string, string, string]>;
  readonly receipts: Table<Receipt & { readonly seminar: SeminarId }, [string, string, number]>;
  readonly keyring: EntityTable<KeyringRow, 'id'>;
  readonly notes: EntityTable<Sealed<NoteRow, 'text'>, 'id'>;
  readonly sheetPhotos: EntityTable<Sealed<SheetPhoto, 'picture'>, 'id'>;
  readonly memos: Table<MemoRow, [string, string]>;
  readonly templates: EntityTable<Sealed<TemplateRow, 'text'>, 'id'>;
  readonly devices: EntityTable<DeviceRow | Version1Device, 'slot'>;
  /** Only what version 1 of the app left. */
  readonly entries: Table<JournalRow, [string, string, string, number]>;
  readonly settings: Table<{ readonly key: string; readonly value: number }, string>;
}

/** The table that versions 1 of the app wrote, in clear: declared only so that it can be carried over and emptied. */
const version1Entries = { entries: '[seminar+device+scope+seq], [seminar+scope]' };

export function createDatabase(name = storeName): Database {
  // Own entries are said to be saved only when they have reached the disk.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  database.version(storeVersion).stores({
    seminars: 'id',
    journal: '[seminar+device+scope+seq], [seminar+scope]',
    feedEntries: '[seminar+device+scope+seq+hash], [seminar+scope]',
    sessions: '[seminar+scope+session]',
    holds: '[seminar+speaker]',
    seen: '[seminar+scope]',
    confirmations: '[seminar+scope+device]',
    receipts: '[seminar+group+at]',
    keyring: '++id, seminar',
    notes: 'id, [seminar+group]',
    sheetPhotos: 'id, [seminar+group]',
    memos: '[seminar+about]',
    templates: 'id',
    devices: 'slot',
    settings: 'key',
    ...version1Entries,
  });
  return database;
}
