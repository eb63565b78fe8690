import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, onTestFinished, test, vi } from 'vitest';
import { utf8 } from '../../../src/feed/bytes.ts';
import { deviceIdOf } from '../../../src/feed/publicKeyId.ts';
import { sign, verify } from '../../../src/feed/signingKey.ts';
import { createDatabase, type Database } from '../../../src/storage/database.ts';
import { errorNames } from '../../../src/storage/errorNames.ts';
import { createLocalCipher, localKeyLength } from '../../../src/storage/localCipher.ts';
import { type OpenedDatabase, openDatabase } from '../../../src/storage/openDatabase.ts';
import { saveFailureOf } from '../../../src/storage/saveState.ts';
import { writerVersion } from '../../../src/storage/storeVersion.ts';
import { pass, stopTime } from '../../support/fakeTime.ts';

const nothing = async () => undefined;

/** A device with its own store; `visit` opens the app there once more. */
function createDevice() {
  const name = `device-${crypto.randomUUID()}`;
  const open: Database[] = [];
  onTestFinished(async () => {
    for (const database of open) database.close();
    await Dexie.delete(name);
  });
  const visit = async (beforeClosing: () => Promise<void> = nothing): Promise<OpenedDatabase> => {
    const opened = await openDatabase({ beforeClosing, name });
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
    newer.version(writerVersion + 1).stores({ extra: 'id' });
    return newer;
  };
  return { name, visit, visitAndOpen, upgrade };
}

/** What version 1 of the app left in a store. */
async function leaveVersion1(name: string): Promise<void> {
  const database = new Dexie(name);
  database.version(1).stores({
    seminars: 'id',
    entries: '[seminar+device+scope+seq], [seminar+scope]',
    notes: 'id, [seminar+group]',
    devices: 'slot',
    settings: 'key',
  });
  await database.table('devices').add({ slot: 'this', id: 'old' });
  await database.table('entries').add({ ...version1Entry });
  await database.table('settings').add({ key: 'minWriter', value: 1 });
  database.close();
}

const version1Entry = { seminar: 's', device: 'old', scope: 'plan', seq: 1, bytes: Uint8Array.of(1, 2) };

test('[S25] a device keeps its keys from the first visit on, also when two tabs make the first visit together', async () => {
  const { visitAndOpen } = createDevice();
  const [first, second] = await Promise.all([visitAndOpen(), visitAndOpen()]);
  const later = await visitAndOpen();
  const message = utf8('message');
  const sealed = first.cipher.seal(message, 'here');
  for (const { device, cipher } of [first, second, later]) {
    expect(device.id).toBe(await deviceIdOf(first.device.publicKey));
    expect(await verify(first.device.publicKey, await sign(device, message), message)).toBe(true);
    expect(cipher.open(sealed, 'here')).toEqual(message);
  }
});

test('[S25] no key can be read out of the store', async () => {
  const { database, cipher } = await createDevice().visitAndOpen();
  const row = await database.devices.get('this');
  if (!row || !('localKey' in row)) throw new Error('no keys are stored');
  for (const key of [row.privateKey, row.storageKey]) expect(key.extractable).toBe(false);
  const sealed = cipher.seal(utf8('message'), 'here');
  for (let at = 0; at + localKeyLength <= row.localKey.length; at++) {
    const stored = row.localKey.slice(at, at + localKeyLength);
    expect(createLocalCipher(stored).open(sealed, 'here')).toBe(null);
  }
});

test('[S10] a browser that makes no Ed25519 keys, and what version 1 left there', async () => {
  const { name, visit } = createDevice();
  await leaveVersion1(name);
  const refusal = vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValue(new DOMException('', 'NotSupportedError'));
  expect(await visit()).toEqual({ kind: 'problem', problem: 'oldBrowser' });
  refusal.mockRestore();
  const database = createDatabase(name);
  expect(await database.entries.toArray()).toEqual([version1Entry]);
  expect(await database.devices.toArray()).toEqual([{ slot: 'this', id: 'old' }]);
  database.close();
});

test('[S25] a device of version 1 gets keys, and what it stored stays', async () => {
  const { name, visitAndOpen } = createDevice();
  await leaveVersion1(name);
  const { database, device } = await visitAndOpen();
  expect(device.id).toBe(await deviceIdOf(device.publicKey));
  expect((await visitAndOpen()).device.id).toBe(device.id);
  expect(await database.entries.toArray()).toEqual([version1Entry]);
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

test('[S46] a store that was read ahead is opened when it is asked or made ready, and says then what is wrong', async () => {
  const { name, visitAndOpen } = createDevice();
  const first = await visitAndOpen();
  const sealed = first.cipher.seal(utf8('message'), 'here');
  const ahead = {
    device: first.device,
    localKey: new Uint8Array(localKeyLength),
    isShelved: true,
    links: [],
    journals: [],
    plan: null,
  };
  const readAhead = async () => {
    const opened = await openDatabase({ beforeClosing: nothing, name, ahead });
    if (opened.kind === 'problem') throw new Error(opened.problem);
    onTestFinished(() => opened.database.close());
    return opened;
  };
  const later = await readAhead();
  expect(later.database.isOpen()).toBe(false);
  expect(later.cipher.open(sealed, 'here')).toBe(null);
  expect(await later.ready()).toBe(null);
  expect(later.database.isOpen()).toBe(true);
  const asked = await readAhead();
  expect(await asked.database.settings.count()).toBe(1);
  await first.database.settings.put({ key: 'minWriter', value: writerVersion + 1 });
  expect(await (await readAhead()).ready()).toBe('newerApp');
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
    ['confirmations', '[seminar+scope+device]'],
    ['devices', 'slot'],
    ['entries', '[seminar+device+scope+seq]'],
    ['feedEntries', '[seminar+device+scope+seq+hash]'],
    ['holds', '[seminar+speaker]'],
    ['journal', '[seminar+device+scope+seq]'],
    ['keyring', '++id'],
    ['memos', '[seminar+about]'],
    ['notes', 'id'],
    ['receipts', '[seminar+group+at]'],
    ['seen', '[seminar+scope]'],
    ['seminars', 'id'],
    ['sessions', '[seminar+scope+session]'],
    ['settings', 'key'],
    ['sheetPhotos', 'id'],
    ['templates', 'id'],
  ]);
});
