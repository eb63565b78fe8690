import 'fake-indexeddb/auto';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type DeviceId, type SeminarId, toId } from '../../../src/domain/ids.ts';
import { createDatabase, type Database } from '../../../src/storage/database.ts';
import { createJournalStore, type JournalStore } from '../../../src/storage/journalStore.ts';
import { saveFailureOf } from '../../../src/storage/saveState.ts';
import { writerVersion } from '../../../src/storage/storeVersion.ts';
import { createTestCipher } from '../../support/createTestCipher.ts';
import { createMemoryDisk } from '../../support/memoryDisk.ts';

const seminar = toId<SeminarId>('seminar');
const device = toId<DeviceId>('device');
const other = toId<DeviceId>('other');

function openDexie(): Database {
  const database = createDatabase(`journal-${crypto.randomUUID()}`);
  onTestFinished(() => database.delete());
  return database;
}

const stores: readonly (readonly [string, () => JournalStore])[] = [
  ['in IndexedDB', () => createJournalStore(openDexie(), createTestCipher())],
  ['in memory, as the other tests use it', () => createMemoryDisk().store],
];

const append = (scope: string, ...bytes: number[]) => ({ scope, bytes: Uint8Array.from(bytes), replaces: [] });

/** Changes how the disk takes new rows, until the returned function is called. */
function changeAdding(
  change: (add: () => IDBRequest<IDBValidKey>, row: { readonly scope: string }) => IDBRequest<IDBValidKey>,
): () => void {
  const { add } = IDBObjectStore.prototype;
  const adding = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, row) {
    return change(() => add.call(this, row), row);
  });
  onTestFinished(() => adding.mockRestore());
  return () => adding.mockRestore();
}

async function held(store: JournalStore, scope = 'plan'): Promise<string[]> {
  return (await store.load(seminar, scope)).map((row) => `${row.device} ${row.seq}: ${[...row.bytes].join(' ')}`);
}

describe.each(stores)('the journal %s', (_, createStore) => {
  test('[S2] numbers rise by one in each feed', async () => {
    const store = createStore();
    expect(await store.write(seminar, device, [append('plan', 1), append('group/a', 2)])).toEqual([1, 1]);
    expect(await store.write(seminar, device, [append('plan', 3)])).toEqual([2]);
    expect(await store.write(seminar, other, [append('plan', 4)])).toEqual([1]);
    expect(await held(store)).toEqual(['device 1: 1', 'device 2: 3', 'other 1: 4']);
  });

  test('[S23] entries handed over at once stand under their numbers, all of them or none', async () => {
    const store = createStore();
    await store.write(seminar, device, [append('plan', 1)]);
    const entry = (scope: string, seq: number) => ({ scope, seq, bytes: Uint8Array.of(seq) });
    await store.writeAtOnce(seminar, device, [entry('plan', 2), entry('group/a', 1)]);
    await expect(store.writeAtOnce(seminar, device, [entry('plan', 3), entry('group/a', 1)])).rejects.toThrow();
    expect(await held(store)).toEqual(['device 1: 1', 'device 2: 2']);
    expect(await held(store, 'group/a')).toEqual(['device 1: 1']);
    expect(await store.write(seminar, device, [append('plan', 9)])).toEqual([3]);
  });

  test('[S2] two writers at the same moment get different numbers', async () => {
    const store = createStore();
    const numbers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => store.write(seminar, device, [append('plan', index)])),
    );
    expect(numbers.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  test('[S9] a checkpoint replaces exactly the named entries, and the numbers go on', async () => {
    const store = createStore();
    for (const byte of [1, 2, 3, 4]) await store.write(seminar, device, [append('plan', byte)]);
    await store.write(seminar, other, [append('plan', 9)]);
    await store.write(seminar, device, [append('group/a', 8)]);
    const numbers = await store.write(seminar, device, [
      { scope: 'plan', bytes: Uint8Array.of(7), replaces: [1, 2, 4] },
    ]);
    expect(numbers).toEqual([5]);
    expect(await held(store)).toEqual(['device 3: 3', 'device 5: 7', 'other 1: 9']);
    expect(await held(store, 'group/a')).toEqual(['device 1: 8']);
  });

  test('[S2] a number is not used again when all entries were replaced', async () => {
    const store = createStore();
    await store.write(seminar, device, [append('plan', 1)]);
    await store.write(seminar, device, [{ scope: 'plan', bytes: Uint8Array.of(2), replaces: [1] }]);
    expect(await store.write(seminar, device, [append('plan', 3)])).toEqual([3]);
  });

  test('a seminar has its own scopes and entries', async () => {
    const store = createStore();
    await store.write(seminar, device, [append('plan', 1), append('group/a', 2)]);
    await store.write(toId<SeminarId>('another'), device, [append('group/b', 3)]);
    expect(await store.scopes(seminar)).toEqual(['group/a', 'plan']);
    expect(await store.load(seminar, 'group/b')).toEqual([]);
  });
});

describe('the journal in IndexedDB', () => {
  test('[S6] a batch is written whole or not at all', async () => {
    const database = openDexie();
    const store = createJournalStore(database, createTestCipher());
    await store.write(seminar, device, [append('plan', 1)]);
    const heal = changeAdding((add, row) => {
      if (row.scope === 'group/b') throw new DOMException('full', 'QuotaExceededError');
      return add();
    });
    const batch = [{ ...append('plan', 2), replaces: [1] }, append('group/a', 3), append('group/b', 4)];
    const failure = await store.write(seminar, device, batch).catch((error: unknown) => error);
    expect(saveFailureOf(failure)).toBe('full');
    heal();
    expect(await held(store)).toEqual(['device 1: 1']);
    expect(await store.scopes(seminar)).toEqual(['plan']);
  });

  test('[S6] a write whose transaction is aborted at the end is no write', async () => {
    const database = openDexie();
    const store = createJournalStore(database, createTestCipher());
    await store.write(seminar, device, [append('plan', 1)]);
    const heal = changeAdding((add) => {
      const request = add();
      request.transaction?.abort();
      return request;
    });
    await expect(store.write(seminar, device, [append('plan', 2)])).rejects.toThrow();
    heal();
    expect(await held(store)).toEqual(['device 1: 1']);
  });

  test('[S6] the transaction asks for strict durability', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    onTestFinished(() => transaction.mockRestore());
    await createJournalStore(openDexie(), createTestCipher()).write(seminar, device, [append('plan', 1)]);
    const writing = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing.map(([, , options]) => options)).toEqual([{ durability: 'strict' }]);
  });

  test('[S3] a row that does not open is left out, stays, and keeps its number', async () => {
    const database = openDexie();
    const store = createJournalStore(database, createTestCipher());
    await store.write(seminar, device, [append('plan', 1)]);
    await createJournalStore(database, createTestCipher()).write(seminar, device, [append('plan', 2)]);
    const [first, second] = await database.journal.toArray();
    if (!first?.sealed || !second) throw new Error('both rows are stored');
    // A row in the place of another.
    await database.journal.add({ ...second, seq: 3, sealed: first.sealed });
    expect(await held(store)).toEqual(['device 1: 1']);
    expect(await store.write(seminar, device, [{ ...append('plan', 4), replaces: [1] }])).toEqual([4]);
    expect(await held(store)).toEqual(['device 4: 4']);
    expect((await database.journal.toArray()).map((row) => row.seq)).toEqual([2, 3, 4]);
    expect(await database.journal.get([seminar, device, 'plan', 2])).toEqual(second);
  });

  test('[S12] a store that a newer version keeps is not written any more', async () => {
    const database = openDexie();
    const store = createJournalStore(database, createTestCipher());
    await store.write(seminar, device, [append('plan', 1)]);
    await database.settings.put({ key: 'minWriter', value: writerVersion + 1 });
    const failure = await store.write(seminar, device, [append('plan', 2)]).catch((error: unknown) => error);
    expect(saveFailureOf(failure)).toBe('newerApp');
    expect(await held(store)).toEqual(['device 1: 1']);
  });
});
