import { Dexie } from 'dexie';
import type { DeviceId, SeminarId } from '../domain/ids.ts';
import type { Database, EntryRow } from './database.ts';

/** New bytes for one scope, alone or in place of the device's own entries up to a sequence number. */
export interface ScopeWrite {
  readonly scope: string;
  readonly bytes: Uint8Array;
  /** Own entries with this number or a lower one are contained in `bytes` and leave the store; 0 keeps all. */
  readonly replacesUpTo: number;
}

/** The store of entries: append-only feeds, one for each (seminar, device, scope). */
export interface EntryStore {
  /** All entries of one scope, those of each device in sequence. */
  load(seminar: SeminarId, scope: string): Promise<readonly EntryRow[]>;
  /** The scopes a seminar has entries in. */
  scopes(seminar: SeminarId): Promise<readonly string[]>;
  /**
   * Writes all of `writes` in one transaction, or nothing. Resolves with the sequence numbers given,
   * in the same order, when the transaction has reached the disk; rejects when it did not.
   */
  write(seminar: SeminarId, device: DeviceId, writes: readonly ScopeWrite[]): Promise<readonly number[]>;
}

export function createEntryStore(database: Database): EntryStore {
  const ownEntries = (seminar: SeminarId, device: DeviceId, scope: string, upTo: number | typeof Dexie.maxKey) =>
    database.entries
      .where('[seminar+device+scope+seq]')
      .between([seminar, device, scope, 0], [seminar, device, scope, upTo], true, true);
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
      return database.transaction('rw', database.entries, async () => {
        const numbers: number[] = [];
        for (const { scope, bytes, replacesUpTo } of writes) {
          const last = await ownEntries(seminar, device, scope, Dexie.maxKey).last();
          const seq = (last?.seq ?? 0) + 1;
          if (replacesUpTo > 0) await ownEntries(seminar, device, scope, replacesUpTo).delete();
          await database.entries.add({ seminar, device, scope, seq, bytes });
          numbers.push(seq);
        }
        return numbers;
      });
    },
  };
}
