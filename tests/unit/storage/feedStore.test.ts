import 'fake-indexeddb/auto';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type DeviceId, type SeminarId, toId } from '../../../src/domain/ids.ts';
import { createDatabase, type Database, type FeedEntryRow } from '../../../src/storage/database.ts';
import { FeedMoved } from '../../../src/storage/feedMoved.ts';
import { createFeedStore, type FeedStore } from '../../../src/storage/feedStore.ts';
import { saveFailureOf } from '../../../src/storage/saveState.ts';
import { writerVersion } from '../../../src/storage/storeVersion.ts';
import { createMemoryFeedStore } from '../../support/memoryFeedStore.ts';

const [seminar, another] = [toId<SeminarId>('seminar'), toId<SeminarId>('another')];
const [device, other] = [toId<DeviceId>('device'), toId<DeviceId>('other')];

function openDexie(): Database {
  const database = createDatabase(`feeds-${crypto.randomUUID()}`);
  onTestFinished(() => database.delete());
  return database;
}

const stores: readonly (readonly [string, () => FeedStore])[] = [
  ['in IndexedDB', () => createFeedStore(openDexie())],
  ['in memory, as the other tests use it', () => createMemoryFeedStore().store],
];

const entry = (seq: number, fields: Partial<FeedEntryRow> = {}): FeedEntryRow => ({
  device,
  scope: 'plan',
  seq,
  hash: `hash${seq}`,
  bytes: Uint8Array.of(seq),
  ...fields,
});

const put = (store: FeedStore, ...entries: readonly FeedEntryRow[]) => store.write(seminar, { entries, contained: [] });
const seqs = (rows: readonly FeedEntryRow[]) => rows.map((row) => row.seq);
const feed = async (store: FeedStore, author = device) => seqs(await store.feed(seminar, author, 'plan'));

describe.each(stores)('the store of feed entries %s', (_, createStore) => {
  test('[S26] feeds are given whole and in sequence, however the entries came', async () => {
    const store = createStore();
    const rows = [10, 2, 9, 1].map((seq) => entry(seq));
    await put(store, ...rows, entry(1, { device: other }), entry(3, { scope: 'group/a' }));
    await store.write(another, { entries: [entry(7), entry(1, { scope: 'plenary' })], contained: [] });
    expect(await store.feed(seminar, device, 'plan')).toEqual([entry(1), entry(2), entry(9), entry(10)]);
    expect(seqs(await store.after(seminar, device, 'plan', 2))).toEqual([9, 10]);
    expect(await store.after(seminar, device, 'plan', 10)).toEqual([]);
    expect((await store.load(seminar)).map(([byte]) => byte)).toEqual([3, 1, 2, 9, 10, 1]);
    expect(await store.scopes(seminar)).toEqual(['group/a', 'plan']);
    expect(await store.load(toId<SeminarId>('nowhere'))).toEqual([]);
  });

  test('[S26] entries are found by scope and by place', async () => {
    const store = createStore();
    const rows = [entry(1), entry(2), entry(1, { device: other }), entry(3, { scope: 'group/a' })];
    await put(store, ...rows);
    await store.write(another, { entries: [entry(7)], contained: [] });
    expect((await store.loadScope(seminar, 'plan')).map(([byte]) => byte)).toEqual([1, 2, 1]);
    const places = await store.places(seminar);
    expect(places.map(({ seq, scope }) => `${scope} ${seq}`)).toEqual(['group/a 3', 'plan 1', 'plan 2', 'plan 1']);
    expect(await store.read(seminar, places)).toHaveLength(4);
    const { bytes: _, ...place } = entry(2);
    expect(await store.read(seminar, [place, { ...place, hash: 'gone', seq: 9 }])).toEqual([entry(2)]);
    expect(await store.read(another, [place])).toEqual([]);
  });

  test('[S26] both entries of a fork are kept, and one that is there already changes nothing', async () => {
    const store = createStore();
    await put(store, entry(1), entry(2), entry(2, { hash: 'fork' }));
    await put(store, entry(1));
    expect((await store.feed(seminar, device, 'plan')).map((row) => row.hash)).toEqual(['hash1', 'fork', 'hash2']);
  });

  test('[S26] what a checkpoint contains goes, and no other', async () => {
    const store = createStore();
    await put(store, ...[1, 2, 3, 4].map((seq) => entry(seq)), entry(1, { device: other }));
    await put(store, entry(1, { scope: 'group/a' }), entry(2, { hash: 'fork' }));
    await store.write(seminar, { entries: [entry(5)], contained: [{ device, scope: 'plan', seq: 3 }] });
    expect(await feed(store)).toEqual([4, 5]);
    expect(await feed(store, other)).toEqual([1]);
    expect(seqs(await store.feed(seminar, device, 'group/a'))).toEqual([1]);
  });

  test('[S26] an entry with a number that is said to be contained is put after the others went', async () => {
    const store = createStore();
    await put(store, entry(1), entry(2));
    await store.write(seminar, { entries: [entry(2)], contained: [{ device, scope: 'plan', seq: 2 }] });
    expect(await feed(store)).toEqual([2]);
  });

  test('[S27] an entry that is to follow another is written only while that is the newest', async () => {
    const store = createStore();
    const follow = (seq: number, after: number, hash = `hash${seq}`) =>
      store.write(seminar, {
        entries: [entry(seq, { hash })],
        contained: [],
        follows: [{ device, scope: 'plan', seq: after }],
      });
    await follow(1, 0);
    await follow(2, 1);
    await put(store, entry(9, { device: other }), entry(9, { scope: 'group/a' }));
    await expect(follow(2, 1, 'late')).rejects.toBeInstanceOf(FeedMoved);
    await expect(follow(1, 0, 'late')).rejects.toBeInstanceOf(FeedMoved);
    await expect(follow(4, 3)).rejects.toBeInstanceOf(FeedMoved);
    expect((await store.feed(seminar, device, 'plan')).map((row) => row.hash)).toEqual(['hash1', 'hash2']);
    await follow(3, 2);
    expect(await feed(store)).toEqual([1, 2, 3]);
  });

  test('[S27] of two tabs that seal at the same moment one is told that the feed has moved', async () => {
    const store = createStore();
    const seal = (hash: string) =>
      store.write(seminar, {
        entries: [entry(1, { hash })],
        contained: [],
        follows: [{ device, scope: 'plan', seq: 0 }],
      });
    const outcomes = await Promise.allSettled(['a', 'b', 'c'].map(seal));
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await feed(store)).toEqual([1]);
  });

  test('[S27] where the feed has moved nothing goes and nothing comes', async () => {
    const store = createStore();
    await put(store, entry(1), entry(2));
    const point = { device, scope: 'plan' };
    const write = store.write(seminar, {
      entries: [entry(1, { device: other }), entry(2, { hash: 'late' })],
      contained: [{ ...point, seq: 2 }],
      follows: [{ ...point, seq: 1 }],
    });
    await expect(write).rejects.toBeInstanceOf(FeedMoved);
    expect(await feed(store)).toEqual([1, 2]);
    expect(await feed(store, other)).toEqual([]);
  });
});

describe('the store of feed entries in IndexedDB', () => {
  test('[S6] entries are written whole or not at all, with strict durability', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    onTestFinished(() => transaction.mockRestore());
    const database = openDexie();
    const store = createFeedStore(database);
    await put(store, entry(1));
    database.feedEntries.hook('creating', (key) => {
      if (String(key).includes('group/b')) throw new DOMException('full', 'QuotaExceededError');
    });
    const failure = await store
      .write(seminar, {
        entries: [entry(2), entry(1, { scope: 'group/b' })],
        contained: [{ device, scope: 'plan', seq: 1 }],
      })
      .catch((error: unknown) => error);
    expect(saveFailureOf(failure)).toBe('full');
    expect(await feed(store)).toEqual([1]);
    const writing = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing.map(([, , options]) => options)).toEqual([{ durability: 'strict' }, { durability: 'strict' }]);
  });

  test('[S12] a store that a newer version keeps is not written any more', async () => {
    const database = openDexie();
    const store = createFeedStore(database);
    await database.settings.put({ key: 'minWriter', value: writerVersion + 1 });
    const failure = await put(store, entry(1)).catch((error: unknown) => error);
    expect(saveFailureOf(failure)).toBe('newerApp');
    expect(await feed(store)).toEqual([]);
  });
});
