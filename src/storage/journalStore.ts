import { Dexie } from 'dexie';
import type { DeviceId, SeminarId } from '../domain/ids.ts';
import type { PlanReading } from '../domain/planReading.ts';
import { appendRows } from './appendRows.ts';
import type { Database, JournalRow } from './database.ts';
import { openJournal, sealJournalRow } from './journalRows.ts';
import type { LocalCipher } from './localCipher.ts';
import { writeWithinCall } from './writeWithinCall.ts';

/** New bytes for one scope, alone or in place of some of the device's own entries. */
export interface ScopeWrite {
  readonly scope: string;
  readonly bytes: Uint8Array;
  /** Numbers of the own entries that are contained in `bytes` and leave the store. */
  readonly replaces: readonly number[];
}

/** An entry with the number its writer gives it. */
export interface NumberedWrite {
  readonly scope: string;
  readonly seq: number;
  readonly bytes: Uint8Array;
}

/** The entries of a seminar's plan. */
export interface PlanJournal {
  readonly rows: readonly JournalRow[];
  /** What these rows say, where it was read with them; null where they are still to be read. */
  readonly reading: PlanReading | null;
}

/**
 * This device's journal: what was changed here, in append-only feeds, one for each (seminar, device, scope).
 * Callers give and get plain bytes; on the disk they are sealed.
 */
export interface JournalStore {
  /** All entries of one scope that can be opened, those of each device in sequence. */
  load(seminar: SeminarId, scope: string): Promise<readonly JournalRow[]>;
  /** The entries of the plan, as `load` gives those of any scope. */
  loadPlan(seminar: SeminarId): Promise<PlanJournal>;
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
  writeAtOnce(seminar: SeminarId, device: DeviceId, entries: readonly NumberedWrite[]): Promise<void>;
}

export function createJournalStore(database: Database, cipher: LocalCipher): JournalStore {
  const sealRow = (row: JournalRow) => sealJournalRow(row, cipher);
  const load = async (seminar: SeminarId, scope: string) =>
    openJournal(await database.journal.where({ seminar, scope }).toArray(), cipher);
  return {
    load,
    loadPlan: async (seminar) => ({ rows: await load(seminar, 'plan'), reading: null }),
    async scopes(seminar) {
      const within = [
        [seminar, Dexie.minKey],
        [seminar, Dexie.maxKey],
      ] as const;
      // All keys in one answer: a browser is far slower at going from key to key.
      const keys = await database.journal
        .where('[seminar+scope]')
        .between(...within)
        .primaryKeys();
      return [...new Set(keys.map(([, , scope]) => scope))];
    },
    write(seminar, device, writes) {
      const appends = writes.map(({ scope, bytes, replaces }) => ({
        feed: [seminar, device, scope],
        replaces,
        row: (seq: number) => sealRow({ seminar, device, scope, seq, bytes }),
      }));
      return database.transaction('rw', database.journal, database.settings, ({ idbtrans }) =>
        appendRows(idbtrans, 'journal', appends),
      );
    },
    writeAtOnce(seminar, device, entries) {
      return writeWithinCall(database, 'journal', (table) => {
        for (const entry of entries) table.add(sealRow({ seminar, device, ...entry }));
      });
    },
  };
}
