import type { SeminarId } from '../../domain/ids.ts';
import type { DeviceRow, KeyringRow, Version1Device } from '../database.ts';
import { openJournal, type StoredJournalRow } from '../journalRows.ts';
import { openLinks } from '../keyringRows.ts';
import { createLocalCipher, type LocalCipher } from '../localCipher.ts';
import { isOfVersion1 } from '../readVersion1.ts';
import { isShelved, type StoredSeminar } from '../seminarRows.ts';
import { storeName, storeVersion, writerVersion } from '../storeVersion.ts';
import { openLocalKey } from '../thisDevice.ts';
import type { Journals, ReaderRequest, ReadPlan, StartQuestion, StoredStart } from './readerCalls.ts';

interface OpenedStore {
  readonly database: IDBDatabase;
  readonly cipher: LocalCipher;
}

/**
 * Reads and opens what is stored, and writes nothing. It asks the browser itself: a worker starts sooner without Dexie.
 * The start comes first, with null where the store is not as this version of the app leaves it: then the app itself opens
 * it, makes it or says what is wrong.
 */
export function createDiskReader(readPlan: ReadPlan, name = storeName): (request: ReaderRequest) => Promise<unknown> {
  let store: OpenedStore | null = null;

  async function open(localKey: Uint8Array): Promise<void> {
    const database = await openExisting(name);
    if (!database) throw new Error('The store is not there any more.');
    store = { database, cipher: createLocalCipher(localKey) };
  }

  async function start(question: StartQuestion): Promise<StoredStart | null> {
    const database = await openExisting(name);
    const read = database && (await readStart(database, question, readPlan));
    if (!database || !read) {
      database?.close();
      return null;
    }
    store = { database, cipher: createLocalCipher(read.localKey) };
    return read;
  }

  return async (request) => {
    if (request.kind === 'start') return start(request.question);
    if (request.kind === 'open') return open(request.localKey);
    if (!store) throw new Error('The store is not open.');
    if (request.kind === 'journals') return readJournals(store, request.seminar, request.scopes);
    return readScopes(store.database, request.seminar, request.table);
  };
}

/** Reads a start once, and lets go of the store; null where `createDiskReader` says so. `name` is the store's, for tests. */
export async function readStartOnce(
  question: StartQuestion,
  readPlan: ReadPlan,
  name = storeName,
): Promise<StoredStart | null> {
  const database = await openExisting(name);
  if (!database) return null;
  try {
    return await readStart(database, question, readPlan);
  } finally {
    database.close();
  }
}

/** A store that is not there is not made: the app has more to do then. */
function openExisting(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () => resolve(null);
    request.onsuccess = () => {
      const database = request.result;
      // A newer version of the app gets the store at once; what is asked after that, the page asks of the store itself.
      database.onversionchange = () => database.close();
      if (database.version === storeVersion * 10) return resolve(database);
      database.close();
      resolve(null);
    };
  });
}

async function readStart(
  database: IDBDatabase,
  { seminar, scopes }: StartQuestion,
  readPlan: ReadPlan,
): Promise<StoredStart | null> {
  const tables = database.transaction(['settings', 'devices', 'entries', 'seminars', 'keyring', 'journal']);
  const [least, device, left, shelf, links, sealed] = await Promise.all([
    answerOf<{ readonly value: number } | undefined>(tables.objectStore('settings').get('minWriter')),
    answerOf<DeviceRow | Version1Device | undefined>(tables.objectStore('devices').get('this')),
    answerOf<number>(tables.objectStore('entries').count()),
    answerOf<readonly StoredSeminar[]>(tables.objectStore('seminars').getAll()),
    answerOf<readonly KeyringRow[]>(tables.objectStore('keyring').index('seminar').getAll(seminar)),
    sealedJournals(tables, seminar, scopes),
  ]);
  const isOfVersion2 = left === 0 && !shelf.some(isOfVersion1);
  if (least?.value !== writerVersion || !isOfVersion2 || !device || !('localKey' in device)) return null;
  const localKey = await openLocalKey(device);
  const cipher = createLocalCipher(localKey);
  const { id, publicKey, privateKey } = device;
  const journals = sealed.map((rows) => openJournal(rows, cipher));
  const planned = journals[scopes.indexOf('plan')];
  return {
    device: { id, publicKey, privateKey },
    localKey,
    isShelved: isShelved(shelf.find((row) => row.id === seminar)),
    links: openLinks(links, cipher),
    journals,
    plan: planned ? readPlan(planned) : null,
  };
}

async function readJournals(
  { database, cipher }: OpenedStore,
  seminar: SeminarId,
  scopes: readonly string[],
): Promise<Journals> {
  const sealed = await sealedJournals(database.transaction('journal'), seminar, scopes);
  return sealed.map((rows) => openJournal(rows, cipher));
}

function sealedJournals(
  tables: IDBTransaction,
  seminar: SeminarId,
  scopes: readonly string[],
): Promise<readonly (readonly StoredJournalRow[])[]> {
  const index = tables.objectStore('journal').index('[seminar+scope]');
  return Promise.all(scopes.map((scope) => answerOf<readonly StoredJournalRow[]>(index.getAll([seminar, scope]))));
}

/** Each scope once. All keys in one answer: a browser is far slower at going from key to key. */
async function readScopes(
  database: IDBDatabase,
  seminar: SeminarId,
  table: 'journal' | 'feedEntries',
): Promise<readonly string[]> {
  const index = database.transaction(table).objectStore(table).index('[seminar+scope]');
  // A list comes after every text, so this ends after the last scope.
  const keys = await answerOf<readonly (readonly [string, string, string])[]>(
    index.getAllKeys(IDBKeyRange.bound([seminar], [seminar, []])),
  );
  return [...new Set(keys.map(([, , scope]) => scope))];
}

function answerOf<Answer>(request: IDBRequest): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
