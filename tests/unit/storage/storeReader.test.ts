import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type DeviceId, type SeminarId, toId } from '../../../src/domain/ids.ts';
import { fromBase64url } from '../../../src/feed/bytes.ts';
import type { Link } from '../../../src/feed/link.ts';
import type { WorkerHost } from '../../../src/feed/workerCalls.ts';
import { createDatabase } from '../../../src/storage/database.ts';
import { createFeedStore } from '../../../src/storage/feedStore.ts';
import { createJournalStore } from '../../../src/storage/journalStore.ts';
import { createKeyring } from '../../../src/storage/keyring.ts';
import { openDatabase } from '../../../src/storage/openDatabase.ts';
import { readStartOnce } from '../../../src/storage/reader/diskReader.ts';
import type { ReaderRequest, ReadPlan, StoredStart } from '../../../src/storage/reader/readerCalls.ts';
import { readThrough, type SeminarStores } from '../../../src/storage/reader/readThrough.ts';
import { serveReader } from '../../../src/storage/reader/serveReader.ts';
import { readAfter, readOver, type StoreReader } from '../../../src/storage/reader/storeReader.ts';
import { createSeminarShelf } from '../../../src/storage/seminarShelf.ts';
import { storeVersion, writerVersion } from '../../../src/storage/storeVersion.ts';
import { planAsking } from '../../support/ledgerRoom.ts';
import { createPortLine, type PortLine } from '../../support/portLine.ts';

const seminar = toId<SeminarId>('AAAAAAAAAAAAAAAAAAAAAA');
const elsewhere = toId<SeminarId>('BBBBBBBBBBBBBBBBBBBBBB');
const device = toId<DeviceId>('device');
const [planned, group, sealed] = ['plan', 'group/a', 'group/sealed'];
const link: Link = {
  kind: 'facilitator',
  room: fromBase64url(seminar) ?? new Uint8Array(),
  readSecret: new Uint8Array(16),
  rootSeed: new Uint8Array(16),
};

afterEach(() => void vi.unstubAllGlobals());

/** A device whose store holds a seminar; `read` starts the reader at it, as a page does. */
async function createDevice() {
  const name = `reader-${crypto.randomUUID()}`;
  const opened = await openDatabase({ beforeClosing: async () => undefined, name });
  if (opened.kind === 'problem') throw new Error(opened.problem);
  const { database, cipher } = opened;
  const lines: PortLine<ReaderRequest>[] = [];
  onTestFinished(async () => {
    for (const line of lines) line.end();
    database.close();
    await Dexie.delete(name);
  });
  const stores: SeminarStores = {
    journal: createJournalStore(database, cipher),
    feed: createFeedStore(database),
    keyring: createKeyring(database, cipher),
    shelf: createSeminarShelf(database, cipher, () => 1),
  };
  await stores.shelf.add(seminar, { isFacilitator: true });
  await stores.keyring.add(link);
  const entry = (scope: string, ...bytes: number[]) => ({ scope, bytes: Uint8Array.from(bytes), replaces: [] });
  await stores.journal.write(seminar, device, [entry(planned, 1), entry(group, 2)]);
  await stores.journal.write(seminar, device, [entry(planned, 3)]);
  await stores.journal.write(elsewhere, device, [entry('group/elsewhere', 4)]);
  const place = { device, scope: sealed, seq: 1, hash: 'hash', bytes: Uint8Array.of(5) };
  await stores.feed.write(seminar, { entries: [place], contained: [] });
  const read = (scopes: readonly string[] = [planned]): StoreReader & { fail(): void } => {
    const line = createPortLine<ReaderRequest>((host) => serveReader(host, tellBytes, name));
    lines.push(line);
    return { ...readOver(line, { seminar, scopes, readsOn: true }), fail: line.fail };
  };
  /** A reader whose start something else reads; `opened` are the lines to workers that it has asked for. */
  const readElsewhere = (
    asked: Promise<StoredStart | null>,
    serve = (host: WorkerHost) => serveReader(host, tellBytes, name),
  ) => {
    const opened: PortLine<ReaderRequest>[] = [];
    const openLine = () => {
      const line = createPortLine<ReaderRequest>(serve);
      lines.push(line);
      opened.push(line);
      return line;
    };
    return { ...readAfter(asked, openLine, { seminar, scopes: [planned], readsOn: false }), opened };
  };
  return { name, database, stores, read, readElsewhere, device: opened.device, cipher };
}

/** The device's stores, read through a reader that has started, and what was asked of them and of it since. */
async function startReading(scopes?: readonly string[]) {
  const made = await createDevice();
  const reader = made.read(scopes);
  const start = await reader.start;
  if (!start) throw new Error('The reader read nothing.');
  const asked: string[] = [];
  const { journal, feed, keyring, shelf } = made.stores;
  const noting = <Value>(what: string, value: Value): Value => {
    asked.push(what);
    return value;
  };
  const stores = readThrough(
    {
      ...made.stores,
      journal: {
        ...journal,
        load: (of, scope) => noting('load', journal.load(of, scope)),
        scopes: (of) => noting('scopes', journal.scopes(of)),
      },
      feed: { ...feed, scopes: (of) => noting('sealed scopes', feed.scopes(of)) },
      keyring: { ...keyring, links: (of) => noting('links', keyring.links(of)) },
      shelf: { ...shelf, holds: (of) => noting('holds', shelf.holds(of)) },
    },
    { ...reader, journals: (of, scopes) => noting('journals', reader.journals(of, scopes)) },
    start,
  );
  return { ...made, reader, start, stores, asked };
}

const bytesOf = (rows: readonly { readonly bytes: Uint8Array }[]) => rows.flatMap(({ bytes }) => [...bytes]);

/** Tells which bytes it was given, as the title of a plan. */
const tellBytes: ReadPlan = (journal) => {
  const run = { pointing: new Map(), timers: new Map(), messages: [], locks: new Map(), withdrawn: new Map() };
  return journal.length > 0 ? { plan: planAsking([], { title: bytesOf(journal).join(' ') }), run } : null;
};

describe('what is read for a start', () => {
  test('[S46] is what the stores hold, and the keys open and seal as the page does', async () => {
    const { start, device: own, cipher, stores } = await startReading([planned, group, 'group/none']);
    expect(start.plan?.plan.title).toBe('1 3');
    expect(start.device.id).toBe(own.id);
    expect(start.isShelved).toBe(true);
    expect(start.journals.map(bytesOf)).toEqual([[1, 3], [2], []]);
    expect(await stores.keyring.links(seminar)).toEqual([link]);
    const opened = await openDatabase({ beforeClosing: async () => undefined, ahead: start });
    if (opened.kind === 'problem') throw new Error(opened.problem);
    expect(cipher.open(opened.cipher.seal(Uint8Array.of(7), 'here'), 'here')).toEqual(Uint8Array.of(7));
  });

  test('[S46] tells a seminar that is deleted, or not there, from one that is', async () => {
    const { stores, read } = await createDevice();
    await stores.shelf.remove(seminar);
    expect((await read().start)?.isShelved).toBe(false);
    await stores.shelf.restore(seminar);
    expect((await read().start)?.isShelved).toBe(true);
  });

  test('[S46] is nothing where there is no store, and none is made', async () => {
    const name = `none-${crypto.randomUUID()}`;
    const line = createPortLine<ReaderRequest>((host) => serveReader(host, tellBytes, name));
    onTestFinished(() => line.end());
    expect(await readOver(line, { seminar, scopes: [], readsOn: true }).start).toBe(null);
    expect(await Dexie.exists(name)).toBe(false);
  });

  test('[S46] is nothing where the store is kept for a newer version of the app, or holds anything of version 1', async () => {
    const { database, read } = await createDevice();
    await database.settings.put({ key: 'minWriter', value: writerVersion + 1 });
    expect(await read().start).toBe(null);
    await database.settings.put({ key: 'minWriter', value: writerVersion });
    expect(await read().start).not.toBe(null);
    await database.entries.add({ seminar, device, scope: planned, seq: 1, bytes: Uint8Array.of(1) });
    expect(await read().start).toBe(null);
    await database.entries.clear();
    await database.devices.put({ slot: 'this', id: device });
    expect(await read().start).toBe(null);
  });

  test('[S46] is nothing where the reader fails, and where it does not answer', async () => {
    const { read } = await createDevice();
    const failing = read();
    failing.fail();
    expect(await failing.start).toBe(null);
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const silent = createPortLine<ReaderRequest>(() => undefined);
    const { start } = readOver(silent, { seminar, scopes: [], readsOn: true });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await start).toBe(null);
  });
});

describe('a start that is read elsewhere', () => {
  test('[S46] is the same, and lets go of the store', async () => {
    const { name, database, read } = await createDevice();
    const once = await readStartOnce({ seminar, scopes: [planned], readsOn: false }, tellBytes, name);
    expect(once).toEqual(await read().start);
    database.close();
    // Would wait for ever for whoever still had it open.
    await Dexie.delete(name);
    expect(await readStartOnce({ seminar, scopes: [planned], readsOn: false }, tellBytes, name)).toBe(null);
  });

  test('[S46] has no worker started until more is asked for, and one for all of that', async () => {
    const { name, readElsewhere } = await createDevice();
    const reader = readElsewhere(readStartOnce({ seminar, scopes: [planned], readsOn: false }, tellBytes, name));
    expect((await reader.start)?.isShelved).toBe(true);
    expect(reader.opened).toHaveLength(0);
    const [journals, scopes] = await Promise.all([
      reader.journals(seminar, [group]),
      reader.scopes(seminar, 'feedEntries'),
    ]);
    expect(journals.map(bytesOf)).toEqual([[2]]);
    expect(scopes).toEqual([sealed]);
    expect(reader.opened).toHaveLength(1);
  });

  test('[S46] is nothing where that fails, or does not answer, and so is what is asked after it', async () => {
    const { readElsewhere } = await createDevice();
    for (const asked of [Promise.resolve(null), Promise.reject(new Error('no store'))]) {
      const reader = readElsewhere(asked);
      expect(await reader.start).toBe(null);
      await expect(reader.journals(seminar, [group])).rejects.toThrow('The start was not read.');
    }
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const silent = readElsewhere(new Promise(() => undefined));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await silent.start).toBe(null);
    expect(silent.opened).toHaveLength(0);
  });

  test('[S46] has what is asked after it refused where the worker for that does not answer', async () => {
    const { name, readElsewhere } = await createDevice();
    const start = await readStartOnce({ seminar, scopes: [planned], readsOn: false }, tellBytes, name);
    const reader = readElsewhere(Promise.resolve(start), () => undefined);
    await reader.start;
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const refused = expect(reader.journals(seminar, [group])).rejects.toThrow('The reader cannot open the store.');
    await vi.advanceTimersByTimeAsync(5_000);
    await refused;
  });

  test('[S46] has what is asked after it refused where the store is gone meanwhile', async () => {
    const { name, database, readElsewhere } = await createDevice();
    const reader = readElsewhere(readStartOnce({ seminar, scopes: [planned], readsOn: false }, tellBytes, name));
    await reader.start;
    database.close();
    await Dexie.delete(name);
    await expect(reader.journals(seminar, [group])).rejects.toThrow('The store is not there any more.');
  });
});

describe('stores that are read through the reader', () => {
  test('[S46] ask nothing for what was read ahead, once', async () => {
    const { stores, asked } = await startReading();
    const journal = await stores.journal.loadPlan(seminar);
    expect(bytesOf(journal.rows)).toEqual([1, 3]);
    expect(journal.reading?.plan.title).toBe('1 3');
    expect(await stores.keyring.links(seminar)).toEqual([link]);
    expect(await stores.shelf.holds(seminar)).toBe(true);
    expect(asked).toEqual([]);
    expect(bytesOf(await stores.journal.load(seminar, planned))).toEqual([1, 3]);
    expect(await stores.keyring.links(seminar)).toEqual([link]);
    expect(asked).toEqual(['journals', 'links']);
  });

  test('[S46] [S47] give what the plan says with what it was read from alone', async () => {
    const { stores } = await startReading();
    await stores.journal.loadPlan(seminar);
    await stores.journal.write(seminar, device, [{ scope: planned, bytes: Uint8Array.of(6), replaces: [] }]);
    const later = await stores.journal.loadPlan(seminar);
    expect(bytesOf(later.rows)).toEqual([1, 3, 6]);
    expect(later.reading).toBe(null);
    expect((await stores.journal.loadPlan(elsewhere)).reading).toBe(null);
  });

  test('[S46] ask anew for what was read more than a second ago, and for other seminars', async () => {
    const { stores, asked } = await startReading();
    expect(bytesOf(await stores.journal.load(elsewhere, planned))).toEqual([]);
    expect(await stores.keyring.links(elsewhere)).toEqual([]);
    expect(await stores.shelf.holds(elsewhere)).toBe(false);
    const then = performance.now() + 1_000;
    vi.spyOn(performance, 'now').mockReturnValue(then);
    onTestFinished(() => void vi.restoreAllMocks());
    await stores.journal.load(seminar, planned);
    await stores.keyring.links(seminar);
    await stores.shelf.holds(seminar);
    expect(asked).toEqual(['journals', 'links', 'holds', 'journals', 'links', 'holds']);
  });

  test('[S46] ask once for all journals that are wanted in one turn, each seminar for itself', async () => {
    const { stores, asked } = await startReading([]);
    const wanted: [SeminarId, string][] = [
      [seminar, group],
      [elsewhere, 'group/elsewhere'],
      [seminar, 'group/none'],
      [seminar, planned],
    ];
    const journals = await Promise.all(wanted.map(([of, scope]) => stores.journal.load(of, scope)));
    expect(journals.map(bytesOf)).toEqual([[2], [4], [], [1, 3]]);
    expect(asked).toEqual(['journals', 'journals']);
    expect(bytesOf(await stores.journal.load(seminar, group))).toEqual([2]);
    expect(asked).toEqual(['journals', 'journals', 'journals']);
  });

  test('[S46] give the scopes of a seminar, each once', async () => {
    const { stores, asked } = await startReading();
    expect([...(await stores.journal.scopes(seminar))].sort()).toEqual([group, planned]);
    expect(await stores.feed.scopes(seminar)).toEqual([sealed]);
    expect(asked).toEqual([]);
  });

  test('[S46] see what was written after the start', async () => {
    const { stores } = await startReading([]);
    await stores.journal.write(seminar, device, [{ scope: group, bytes: Uint8Array.of(9), replaces: [] }]);
    expect(bytesOf(await stores.journal.load(seminar, group))).toEqual([2, 9]);
  });

  test('[S46] read by themselves what the reader cannot read any more', async () => {
    const { stores, reader, asked } = await startReading([]);
    reader.fail();
    expect(bytesOf(await stores.journal.load(seminar, group))).toEqual([2]);
    expect(await stores.feed.scopes(seminar)).toEqual([sealed]);
    expect([...(await stores.journal.scopes(seminar))].sort()).toEqual([group, planned]);
    expect(asked).toEqual(['journals', 'load', 'sealed scopes', 'scopes']);
  });
});

test('[S11] the reader lets go of the store when a newer version of the app wants to upgrade it', async () => {
  const { name, database, reader } = await startReading();
  database.close();
  const newer = createDatabase(name);
  newer.version(storeVersion + 1).stores({ extra: 'id' });
  await newer.open();
  onTestFinished(() => newer.close());
  await expect(reader.journals(seminar, [planned])).rejects.toThrow();
});
