import { Dexie, type Table } from 'dexie';
import type { GroupId, SeminarId } from '../domain/ids.ts';
import type { Database, SeminarRow } from './database.ts';
import type { LocalCipher } from './localCipher.ts';
import { isOfVersion1 } from './readVersion1.ts';
import { contentTables, deleteContents, seminarsWithContents } from './seminarContents.ts';
import { isShelved, openSeminarRow, type StoredSeminar, sealSeminar, sealSummary } from './seminarRows.ts';
import { emptySummary, type SeminarSummary } from './seminarSummary.ts';
import { shareQuery } from './shareQuery.ts';

/** The seminars kept on this device. */
export interface SeminarShelf {
  /**
   * Calls back with all seminars, last opened first, now and whenever one changes in any tab; without those of
   * version 1 that could not be carried over (SPEC S35).
   */
  watch(listener: (seminars: readonly SeminarRow[]) => void, onError: (error: unknown) => void): () => void;
  get(id: SeminarId): Promise<SeminarRow | null>;
  /** Whether a seminar is on the shelf, and not deleted. */
  holds(id: SeminarId): Promise<boolean>;
  /** Puts a seminar on the shelf; one that is there already keeps its row, and a facilitator stays one. */
  add(id: SeminarId, fields: { readonly isFacilitator: boolean }): Promise<void>;
  setGroup(id: SeminarId, group: GroupId | null): Promise<void>;
  setSummary(id: SeminarId, summary: SeminarSummary): Promise<void>;
  setOpened(id: SeminarId): Promise<void>;
  /** A file of the seminar was saved from this device now. */
  setFileSaved(id: SeminarId): Promise<void>;
  /** Keeps the seminar beyond the last day of keeping that its plan gives now; another day will be asked about again. */
  keepBeyond(id: SeminarId, keepUntil: string): Promise<void>;
  /** Keeps a copy up to date in this folder from now on, or with null in none. */
  setBackupFolder(id: SeminarId, folder: FileSystemDirectoryHandle | null): Promise<void>;
  /** How much of a seminar is on this device alone, and in no file. */
  countPrivate(id: SeminarId): Promise<{ readonly notes: number; readonly photos: number }>;
  /** Hides a seminar; `restore` brings it back until `purge`. */
  remove(id: SeminarId): Promise<void>;
  restore(id: SeminarId): Promise<void>;
  /** Deletes hidden seminars with all that is stored of them, for good: those whose time for undoing `isOver`. */
  purge(isOver: (hidden: SeminarRow) => boolean): Promise<void>;
  /** Deletes what is left of seminars that never came onto the shelf; only while no seminar is being made or opened. */
  purgeUnshelved(): Promise<void>;
}

export function createSeminarShelf(database: Database, cipher: LocalCipher, now: () => number): SeminarShelf {
  const change = async (id: SeminarId, fields: Partial<StoredSeminar>) =>
    void (await database.seminars.update(id, fields));
  const openRow = (row: StoredSeminar) => openSeminarRow(row, cipher);
  const tables = [database.seminars, ...contentTables(database)];
  const rows = shareQuery(async () => {
    const stored = (await database.seminars.toArray()).filter((row) => !isOfVersion1(row));
    return stored.map(openRow).sort((a, b) => b.openedAt - a.openedAt);
  });
  return {
    watch: rows.watch,
    async get(id) {
      const row = await database.seminars.get(id);
      return row ? openRow(row) : null;
    },
    holds: async (id) => isShelved(await database.seminars.get(id)),
    add: (id, { isFacilitator }) =>
      database.transaction('rw', database.seminars, async () => {
        const known = await database.seminars.get(id);
        if (known) {
          const role = { isFacilitator: known.isFacilitator || isFacilitator };
          return void (await database.seminars.update(id, { deletedAt: null, ...role }));
        }
        const time = { createdAt: now(), openedAt: now(), deletedAt: null };
        const row = { id, ...time, isFacilitator, group: null, summary: emptySummary };
        await database.seminars.add(sealSeminar(row, cipher));
      }),
    setGroup: (id, group) => change(id, { group }),
    setSummary: (id, summary) => change(id, { sealed: sealSummary(id, summary, cipher) }),
    setOpened: (id) => change(id, { openedAt: now() }),
    setFileSaved: (id) => change(id, { fileSavedAt: now() }),
    keepBeyond: (id, keepUntil) => change(id, { keptBeyond: keepUntil }),
    async setBackupFolder(id, folder) {
      if (folder) return change(id, { backupFolder: folder });
      await database.seminars.update(id, (row) => void Reflect.deleteProperty(row, 'backupFolder'));
    },
    async countPrivate(id) {
      const ofSeminar = [
        [id, Dexie.minKey],
        [id, Dexie.maxKey],
      ] as const;
      const count = (table: Table) =>
        table
          .where('[seminar+group]')
          .between(...ofSeminar)
          .count();
      const [notes, photos] = await Promise.all([count(database.notes), count(database.sheetPhotos)]);
      return { notes, photos };
    },
    remove: (id) => change(id, { deletedAt: now() }),
    restore: (id) => change(id, { deletedAt: null }),
    purge: (isOver) =>
      database.transaction('rw', tables, async () => {
        const gone = (await database.seminars.toArray()).filter(
          (row) => row.deletedAt !== null && isOver(openRow(row)),
        );
        for (const { id } of gone) {
          await deleteContents(database, id);
          await database.seminars.delete(id);
        }
      }),
    purgeUnshelved: () =>
      database.transaction('rw', tables, async () => {
        const shelved = new Set<unknown>(await database.seminars.toCollection().primaryKeys());
        const stored = await seminarsWithContents(database);
        for (const id of stored) if (!shelved.has(id)) await deleteContents(database, id);
      }),
  };
}
