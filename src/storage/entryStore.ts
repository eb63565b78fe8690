import { Dexie } from 'dexie';
import type { DeviceId, SeminarId } from '../domain/ids.ts';
import { type Database, type EntryRow, writerVersion } from './database.ts';
import { writeWithinCall } from './writeWithinCall.ts';

/** New bytes for one scope, alone or in place of some of the device's own entries. */
export interface ScopeWrite {
  readonly scope: string;
  readonly bytes: Uint8Array;
  /** Numbers of the own entries that are contained in `bytes` and leave the store. */
  readonly replaces: readonly number[];
}

/** An entry with the number its writer gives it. */
export interface NumberedEntry {
  readonly scope: string;
  readonly seq: number;
  readonly bytes: Uint8Array;
}

/** The store of entries: append-only feeds, one for each (seminar, device, scope). */
export interface EntryStore {
  /** All entries of one scope, those of each device in sequence. */
  load(seminar: SeminarId, scope: string): Promise<readonly EntryRow[]>;
  /** The scopes a seminar has entries in. */
  scopes(seminar: SeminarId): Promise<readonly string[]>;
  /**
   * Writes all of `writes` in one transaction, or nothing. Resolves with the sequence numbers given,
   * in the same order, when the transaction has reached the disk; rejects when it did not, and with a
   * `VersionError` when the store may only be written by a newer version of the app.
   */
  write(seminar: SeminarId, device: DeviceId, writes: readonly ScopeWrite[]): Promise<readonly number[]>;
  /**
   * Hands entries over within this very call, so that they reach the disk also when the page ends with
   * it. All or nothing; rejects when a number is taken.
   */
  writeAtOnce(seminar: SeminarId, device: DeviceId, entries: readonly NumberedEntry[]): Promise<void>;
}

export function createEntryStore(database: Database): EntryStore {
  const lastSeq = async (seminar: SeminarId, device: DeviceId, scope: string): Promise<number> => {
    const last = await database.entries
      .where('[seminar+device+scope+seq]')
      .between([seminar, device, scope, Dexie.minKey], [seminar, device, scope, Dexie.maxKey])
      .last();
    return last?.seq ?? 0;
  };
  return {
    async load(seminar, scope) {
      const rows = await database.entries.where({ seminar, scope }).toArray();
      return rows.sort((a, b) => (a.device === b.device ? a.seq - b.seq : a.device < b.device ? -1 : 1));
    },
    async scopes(seminar) {
      const keys = await database.entries
        .where('[seminar+scope]')
        .between([seminar, Dexie.minKey], [seminar, Dexie.maxKey])
        .uniqueKeys();
      return keys.flatMap((key) => (Array.isArray(key) && typeof key[1] === 'string' ? [key[1]] : []));
    },
    write(seminar, device, writes) {
      return database.transaction('rw', database.entries, database.settings, async () => {
        await refuseWhenTooOld(database);
        const numbers: number[] = [];
        for (const { scope, bytes, replaces } of writes) {
          const seq = (await lastSeq(seminar, device, scope)) + 1;
          await database.entries.bulkDelete(replaces.map((replaced) => [seminar, device, scope, replaced]));
          await database.entries.add({ seminar, device, scope, seq, bytes });
          numbers.push(seq);
        }
        return numbers;
      });
    },
    writeAtOnce(seminar, device, entries) {
      return writeWithinCall(database, 'entries', (table) => {
        for (const entry of entries) table.add({ seminar, device, ...entry });
      });
    },
  };
}

/** [S12] A newer version may have opened the store since this one did. */
async function refuseWhenTooOld(database: Database): Promise<void> {
  const least = await database.settings.get('minWriter');
  if (least && least.value > writerVersion)
    throw new Dexie.VersionError('A newer version of the app keeps this store.');
}
