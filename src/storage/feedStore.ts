import { Dexie } from 'dexie';
import { type DeviceId, type SeminarId, toId } from '../domain/ids.ts';
import type { EntryPlace } from '../feed/outcome.ts';
import type { Database, FeedEntryRow } from './database.ts';
import { FeedMoved } from './feedMoved.ts';
import { refuseWhenTooOld } from './refuseWhenTooOld.ts';

/** A point in a feed: the entry with this number, or all up to it. */
export type FeedPoint = Pick<EntryPlace, 'device' | 'scope' | 'seq'>;

export interface FeedWrite {
  readonly entries: readonly FeedEntryRow[];
  /** Entries of a feed up to this number are contained in a checkpoint and leave the store. */
  readonly contained: readonly FeedPoint[];
  /** For each of these feeds, the highest number stored must be exactly this one; 0 for none. */
  readonly follows?: readonly FeedPoint[];
}

/** The signed entries of all devices, which everything can be built from. Nothing in them is checked here. */
export interface FeedStore {
  /** All entries of a seminar, feed by feed and in sequence. */
  load(seminar: SeminarId): Promise<readonly Uint8Array[]>;
  /** The entries of one scope, feed by feed and in sequence. */
  loadScope(seminar: SeminarId, scope: string): Promise<readonly Uint8Array[]>;
  /** Where all entries of a seminar stand. */
  places(seminar: SeminarId): Promise<readonly EntryPlace[]>;
  /** Those of the entries that are here. */
  read(seminar: SeminarId, places: readonly EntryPlace[]): Promise<readonly FeedEntryRow[]>;
  /** One feed in sequence; a forked feed has several entries with one number. */
  feed(seminar: SeminarId, device: DeviceId, scope: string): Promise<readonly FeedEntryRow[]>;
  /** The entries of a feed whose numbers are higher than `seq`, in sequence. */
  after(seminar: SeminarId, device: DeviceId, scope: string, seq: number): Promise<readonly FeedEntryRow[]>;
  /** The scopes a seminar has entries in. */
  scopes(seminar: SeminarId): Promise<readonly string[]>;
  /**
   * Writes all or nothing in one transaction, and resolves when it has reached the disk. An entry that is
   * there already changes nothing. Rejects with `FeedMoved` where `follows` does not hold, and with a
   * `VersionError` when the store may only be written by a newer version of the app.
   */
  write(seminar: SeminarId, write: FeedWrite): Promise<void>;
}

const primaryKey = '[seminar+device+scope+seq+hash]';

export function createFeedStore(database: Database): FeedStore {
  const { feedEntries, settings } = database;
  /** The entries of a feed with numbers from `first` on, up to `last`. */
  const range = (seminar: SeminarId, { device, scope }: Omit<FeedPoint, 'seq'>, first: number, last: number) =>
    feedEntries
      .where(primaryKey)
      .between([seminar, device, scope, first, Dexie.minKey], [seminar, device, scope, last, Dexie.maxKey]);
  const after: FeedStore['after'] = async (seminar, device, scope, seq) => {
    const rows = await range(seminar, { device, scope }, seq + 1, Number.POSITIVE_INFINITY).toArray();
    return rows.map(withoutSeminar);
  };
  return {
    async load(seminar) {
      const rows = feedEntries.where(primaryKey).between([seminar, Dexie.minKey], [seminar, Dexie.maxKey]);
      return (await rows.toArray()).map(({ bytes }) => bytes);
    },
    async loadScope(seminar, scope) {
      const rows = await feedEntries.where('[seminar+scope]').equals([seminar, scope]).toArray();
      return rows.map(({ bytes }) => bytes);
    },
    async places(seminar) {
      const keys = await feedEntries
        .where(primaryKey)
        .between([seminar, Dexie.minKey], [seminar, Dexie.maxKey])
        .primaryKeys();
      return keys.map(([, device, scope, seq, hash]) => ({ device: toId<DeviceId>(device), scope, seq, hash }));
    },
    async read(seminar, places) {
      const rows = await feedEntries.bulkGet(
        places.map(({ device, scope, seq, hash }): [string, string, string, number, string] => [
          seminar,
          device,
          scope,
          seq,
          hash,
        ]),
      );
      return rows.flatMap((row) => (row ? [withoutSeminar(row)] : []));
    },
    feed: (seminar, device, scope) => after(seminar, device, scope, 0),
    after,
    async scopes(seminar) {
      const within = [
        [seminar, Dexie.minKey],
        [seminar, Dexie.maxKey],
      ] as const;
      // All keys in one answer: a browser is far slower at going from key to key.
      const keys = await feedEntries
        .where('[seminar+scope]')
        .between(...within)
        .primaryKeys();
      return [...new Set(keys.map(([, , scope]) => scope))];
    },
    write: (seminar, { entries, contained, follows = [] }) =>
      database.transaction('rw', feedEntries, settings, async () => {
        await refuseWhenTooOld(database);
        for (const point of follows) {
          const last = await range(seminar, point, 0, Number.POSITIVE_INFINITY).last();
          if ((last?.seq ?? 0) !== point.seq) throw new FeedMoved(`The feed has come to ${last?.seq ?? 0}.`);
        }
        for (const point of contained) await range(seminar, point, 0, point.seq).delete();
        await feedEntries.bulkPut(entries.map((entry) => ({ seminar, ...entry })));
      }),
  };
}

function withoutSeminar({ device, scope, seq, hash, bytes }: FeedEntryRow): FeedEntryRow {
  return { device, scope, seq, hash, bytes };
}
