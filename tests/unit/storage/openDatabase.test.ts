import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createDatabase, type Database, writerVersion } from '../../../src/storage/database.ts';
import { errorNames, type OpenedDatabase, openDatabase } from '../../../src/storage/openDatabase.ts';
import { saveFailureOf } from '../../../src/storage/saveState.ts';
import { pass, stopTime } from '../../support/fakeTime.ts';

const nothing = async () => undefined;

/** A device with its own store; `visit` opens the app there once more. */
function createDevice() {
  const name = `device-${crypto.randomUUID()}`;
  let ids = 0;
  const open: Database[] = [];
  onTestFinished(async () => {
    for (const database of open) database.close();
    await Dexie.delete(name);
  });
  const visit = async (beforeClosing: () => Promise<void> = nothing): Promise<OpenedDatabase> => {
    const opened = await openDatabase({ newId: () => `device${++ids}`, beforeClosing, name });
    if (opened.kind === 'open') open.push(opened.database);
    return opened;
  };
  const visitAndOpen = async (beforeClosing?: () => Promise<void>) => {
    const opened = await visit(beforeClosing);
    if (opened.kind === 'problem') throw new Error(opened.problem);
    return opened;
  };
  /** A later version of the app, which has one more table. */
  const upgrade = () => {
    const newer = createDatabase(name);
    newer.version(2).stores({ extra: 'id' });
    return newer;
  };
  return { name, visit, visitAndOpen, upgrade };
}

test('a device keeps its id from the first visit on, also when two tabs make the first visit together', async () => {
  const { visitAndOpen } = createDevice();
  const [first, second] = await Promise.all([visitAndOpen(), visitAndOpen()]);
  expect((await visitAndOpen()).device).toBe(first.device);
  expect(second.device).toBe(first.device);
});

test('[S10] a browser without IndexedDB', async () => {
  vi.stubGlobal('indexedDB', undefined);
  onTestFinished(() => void vi.unstubAllGlobals());
  expect(await createDevice().visit()).toEqual({ kind: 'problem', problem: 'noIndexedDb' });
});

test.each([
  ['full', new DOMException('full', 'QuotaExceededError')],
  ['blocked', new DOMException('private window', 'InvalidStateError')],
  ['blocked', new DOMException('not allowed', 'SecurityError')],
] as const)('[S10] a browser that refuses to open: %s (%s)', async (problem, error) => {
  const refusal = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw error;
  });
  onTestFinished(() => void refusal.mockRestore());
  expect(await createDevice().visit()).toEqual({ kind: 'problem', problem });
});

test('[S12] a store that asks for a newer app', async () => {
  const { visit, visitAndOpen } = createDevice();
  const { database } = await visitAndOpen();
  await database.settings.put({ key: 'minWriter', value: writerVersion + 1 });
  expect(await visit()).toEqual({ kind: 'problem', problem: 'newerApp' });
});

test('[S12] opening raises what the store asks for, once for all', async () => {
  const { visitAndOpen } = createDevice();
  const { database } = await visitAndOpen();
  expect(await database.settings.get('minWriter')).toEqual({ key: 'minWriter', value: writerVersion });
  await database.settings.put({ key: 'minWriter', value: writerVersion - 1 });
  await visitAndOpen();
  expect(await database.settings.get('minWriter')).toEqual({ key: 'minWriter', value: writerVersion });
});

test('[S11] before a newer version upgrades the store, what waits is written, and then nothing more', async () => {
  const { visitAndOpen, upgrade } = createDevice();
  const note = { id: 'n', text: 'waited' };
  let isOpenForWriting = false;
  const { database } = await visitAndOpen(async () => {
    await Promise.resolve();
    isOpenForWriting = database.isOpen();
    await database.table('notes').put(note);
  });
  const newer = upgrade();
  await newer.open();
  onTestFinished(() => newer.close());
  expect(isOpenForWriting).toBe(true);
  expect(await newer.table('notes').get('n')).toEqual(note);
  const failure = await database
    .table('notes')
    .put({ ...note, text: 'late' })
    .catch((error: unknown) => error);
  expect(saveFailureOf(failure)).toBe('newerApp');
  expect(await newer.table('notes').get('n')).toEqual(note);
});

test('[S10] a tab that does not let go of the store is waited for, but not for ever', async () => {
  const { name, visit } = createDevice();
  const old = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name, 1);
    request.onsuccess = () => resolve(request.result);
  });
  onTestFinished(() => old.close());
  stopTime();
  const opening = visit();
  // One timer for an opening that never ends, one for the tab that keeps the store.
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(1), { interval: 1 });
  await pass(6_000);
  expect(await opening).toEqual({ kind: 'problem', problem: 'blocked' });
});

test('[S10] a browser that never answers is not waited for for ever', async () => {
  const { visit } = createDevice();
  stopTime();
  vi.spyOn(indexedDB, 'open').mockReturnValue(Object.assign(new EventTarget(), {}) as IDBOpenDBRequest);
  onTestFinished(() => void vi.restoreAllMocks());
  const opening = visit();
  await pass(31_000);
  expect(await opening).toEqual({ kind: 'problem', problem: 'blocked' });
});

test('the names of an error and of what lies behind it', () => {
  const inner = new DOMException('full', 'QuotaExceededError');
  expect(errorNames(new Error('a', { cause: new TypeError('b', { cause: inner }) }))).toEqual([
    'Error',
    'TypeError',
    'QuotaExceededError',
  ]);
  const circle: Error & { inner?: unknown } = new Error('circle');
  circle.inner = circle;
  expect(errorNames(circle)).toHaveLength(5);
  expect(errorNames('no error')).toEqual([]);
});

test('the store as this version makes it', async () => {
  const database = createDatabase(`store-${crypto.randomUUID()}`);
  onTestFinished(() => database.delete());
  await database.open();
  expect(database.tables.map((table) => [table.name, table.schema.primKey.src]).sort()).toEqual([
    ['devices', 'slot'],
    ['entries', '[seminar+device+scope+seq]'],
    ['notes', 'id'],
    ['seminars', 'id'],
    ['settings', 'key'],
  ]);
});
