import type { FeedEntryRow } from '../../src/storage/database.ts';
import { FeedMoved } from '../../src/storage/feedMoved.ts';
import type { FeedPoint, FeedStore, FeedWrite } from '../../src/storage/feedStore.ts';

/** A store of feed entries in memory that can fail. It passes the same contract as the one in IndexedDB. */
export interface MemoryFeedStore {
  readonly store: FeedStore;
  /** What every write, and every read, fails with; null while all is well. */
  writeProblem: Error | null;
  readProblem: Error | null;
  rows(): readonly (FeedEntryRow & { readonly seminar: string })[];
  /** Every write that was tried. */
  readonly tries: readonly FeedWrite[];
}

export function createMemoryFeedStore(): MemoryFeedStore {
  let rows: (FeedEntryRow & { readonly seminar: string })[] = [];
  const tries: FeedWrite[] = [];
  const keyOf = (row: FeedEntryRow) => [row.device, row.scope, String(row.seq).padStart(12, '0'), row.hash].join('\n');
  const read = (seminar: string) => {
    if (memory.readProblem) throw memory.readProblem;
    return rows.filter((row) => row.seminar === seminar).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  };
  const isOf = (feed: Omit<FeedPoint, 'seq'>) => (row: FeedEntryRow) =>
    row.device === feed.device && row.scope === feed.scope;
  const after: FeedStore['after'] = async (seminar, device, scope, seq) =>
    read(seminar)
      .filter((row) => isOf({ device, scope })(row) && row.seq > seq)
      .map(({ seminar: _, ...entry }) => entry);

  const memory: MemoryFeedStore = {
    writeProblem: null,
    readProblem: null,
    rows: () => rows,
    tries,
    store: {
      load: async (seminar) => read(seminar).map((row) => row.bytes),
      loadScope: async (seminar, scope) => read(seminar).flatMap((row) => (row.scope === scope ? [row.bytes] : [])),
      places: async (seminar) => read(seminar).map(({ device, scope, seq, hash }) => ({ device, scope, seq, hash })),
      read: async (seminar, places) => {
        const wanted = new Set(places.map(({ hash }) => hash));
        return read(seminar).flatMap(({ seminar: _, ...row }) => (wanted.has(row.hash) ? [row] : []));
      },
      feed: (seminar, device, scope) => after(seminar, device, scope, 0),
      after,
      scopes: async (seminar) => [...new Set(read(seminar).map((row) => row.scope))].sort(),
      async write(seminar, write) {
        tries.push(write);
        if (memory.writeProblem) throw memory.writeProblem;
        const own = rows.filter((row) => row.seminar === seminar);
        for (const point of write.follows ?? []) {
          const last = Math.max(0, ...own.filter(isOf(point)).map((row) => row.seq));
          if (last !== point.seq) throw new FeedMoved(`The feed has come to ${last}.`);
        }
        const isGone = (row: FeedEntryRow) =>
          write.contained.some((point) => isOf(point)(row) && row.seq <= point.seq) ||
          write.entries.some((entry) => keyOf(entry) === keyOf(row));
        rows = [
          ...rows.filter((row) => row.seminar !== seminar || !isGone(row)),
          ...write.entries.map((entry) => ({ seminar, ...entry })),
        ];
      },
    },
  };
  return memory;
}
