import { createDatabase, type Database } from './database.ts';
import { errorNames } from './errorNames.ts';
import { createLocalCipher } from './localCipher.ts';
import type { StoredStart } from './reader/readerCalls.ts';
import { refuseWhenTooOld } from './refuseWhenTooOld.ts';
import { writerVersion } from './storeVersion.ts';
import { type KnownDevice, openThisDevice } from './thisDevice.ts';

/** Why nothing can be stored here: shown in words, with what to do. */
export type StorageProblem = 'noIndexedDb' | 'oldBrowser' | 'blocked' | 'full' | 'newerApp';

export type OpenedDatabase =
  | ({ readonly kind: 'open' } & OpenDatabase)
  | { readonly kind: 'problem'; readonly problem: StorageProblem };

export interface OpenDatabase extends KnownDevice {
  readonly database: Database;
  /**
   * Opens the store where all that was needed has been read ahead, so that what is written reaches the disk at once. What
   * keeps it from being opened, if anything.
   */
  ready(): Promise<StorageProblem | null>;
}

/** How long (ms) a tab that runs an older version may take to write what waits and let go of the store. */
const patience = 5_000;
/** A browser that has not opened the store after this long (ms) is not going to. */
const longestOpening = 30_000;

/**
 * Opens this device's store; where it was read `ahead`, when it is first asked for anything. `beforeClosing` is called
 * when a newer version of the app in another tab wants to upgrade the store: what waits can still be written, then the
 * store is closed for this tab.
 */
export async function openDatabase(options: {
  readonly beforeClosing: () => Promise<void>;
  readonly ahead?: StoredStart | null;
  readonly name?: string;
}): Promise<OpenedDatabase> {
  if (typeof indexedDB === 'undefined') return { kind: 'problem', problem: 'noIndexedDb' };
  const database = createDatabase(options.name);
  database.on('versionchange', () => {
    // Dexie would close and open again against the newer store; an older app must not write there.
    void options.beforeClosing().finally(() => database.close({ disableAutoOpen: true }));
    return false;
  });
  const open = async () => {
    await Promise.race([database.open(), refusalWhenBlocked(database)]);
    await claimStore(database);
  };
  const { ahead } = options;
  if (ahead) {
    const cipher = createLocalCipher(ahead.localKey);
    return { kind: 'open', database, device: ahead.device, cipher, ready: () => problemIn(open) };
  }
  try {
    await open();
    return { kind: 'open', database, ...(await openThisDevice(database)), ready: async () => null };
  } catch (error) {
    return closeWith(database, problemOf(error));
  }
}

async function problemIn(work: () => Promise<void>): Promise<StorageProblem | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return problemOf(error);
  }
}

/** Rejects when another tab, asked to let go of the store, keeps it for longer than writing takes; or when nothing happens. */
function refusalWhenBlocked(database: Database): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The browser does not open the store.')), longestOpening);
    database.on('blocked', () => {
      setTimeout(() => reject(new Error('Another tab keeps the store.')), patience);
    });
  });
}

/** [S12] From now on no older version of the app may write. */
async function claimStore(database: Database): Promise<void> {
  // Nearly every start finds it claimed, and need not ask to write.
  if ((await database.settings.get('minWriter'))?.value === writerVersion) return;
  await database.transaction('rw', database.settings, async () => {
    await refuseWhenTooOld(database);
    const least = await database.settings.get('minWriter');
    if (least?.value !== writerVersion) await database.settings.put({ key: 'minWriter', value: writerVersion });
  });
}

function closeWith(database: Database, problem: StorageProblem): OpenedDatabase {
  database.close({ disableAutoOpen: true });
  return { kind: 'problem', problem };
}

function problemOf(error: unknown): StorageProblem {
  const names = errorNames(error);
  if (names.includes('VersionError')) return 'newerApp';
  if (names.includes('OldBrowser')) return 'oldBrowser';
  if (names.includes('QuotaExceededError')) return 'full';
  if (names.includes('MissingAPIError')) return 'noIndexedDb';
  return 'blocked';
}
