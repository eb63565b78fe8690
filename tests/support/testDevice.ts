import { vi } from 'vitest';
import type { SeminarId } from '../../src/domain/ids.ts';
import { createFeedEngine } from '../../src/feed/createFeedEngine.ts';
import { createDeviceKey, type DeviceKey } from '../../src/feed/deviceKey.ts';
import type { Link } from '../../src/feed/link.ts';
import { type MergedFile, mergeFile } from '../../src/session/mergeFile.ts';
import { newId } from '../../src/session/newId.ts';
import type { OpenSeminar } from '../../src/session/openSeminar.ts';
import { createSeminarOpener } from '../../src/session/seminarOpener.ts';
import { createConfirmationStore } from '../../src/storage/confirmationStore.ts';
import { createDatabase, type Database } from '../../src/storage/database.ts';
import { createHoldStore } from '../../src/storage/holdStore.ts';
import { createKeyring, type Keyring } from '../../src/storage/keyring.ts';
import { createReceiptStore } from '../../src/storage/receiptStore.ts';
import { createSeminarShelf, type SeminarShelf } from '../../src/storage/seminarShelf.ts';
import { createSessionStore } from '../../src/storage/sessionStore.ts';
import type { Transport } from '../../src/sync/transport.ts';
import { createTestCipher } from './createTestCipher.ts';
import { createFakeChannels } from './fakeChannels.ts';
import { createFakeLocks } from './fakeLocks.ts';
import { createMemoryDisk, type MemoryDisk } from './memoryDisk.ts';
import { createMemoryFeedStore, type MemoryFeedStore } from './memoryFeedStore.ts';

/** One device with everything a session needs, its feeds and its journal in memory. */
export interface TestDevice {
  readonly key: DeviceKey;
  readonly database: Database;
  readonly journal: MemoryDisk;
  readonly feed: MemoryFeedStore;
  readonly keyring: Keyring;
  readonly shelf: SeminarShelf;
  /** Opens a seminar in a new tab, which ends when it is closed. */
  open(seminar: SeminarId): Promise<OpenSeminar>;
  merge(file: Uint8Array): Promise<MergedFile>;
}

/** A new device that has the given links. */
export function createTestDevice(...links: readonly Link[]): Promise<TestDevice> {
  return createDeviceInNetwork(() => [], ...links);
}

/** A new device that has the given links, and ways to others. */
export async function createDeviceInNetwork(
  openTransports: () => readonly Transport[],
  ...links: readonly Link[]
): Promise<TestDevice> {
  const key = await createDeviceKey();
  const database = createDatabase(`device-${newId()}`);
  const cipher = createTestCipher();
  const journal = createMemoryDisk();
  const feed = createMemoryFeedStore();
  const keyring = createKeyring(database, cipher);
  const shelf = createSeminarShelf(database, cipher, Date.now);
  const sessions = createSessionStore(database);
  for (const link of links) await keyring.add(link);
  const locks = createFakeLocks();
  const channels = createFakeChannels();
  let tabs = 0;
  const openTab = createSeminarOpener({
    device: key,
    journal: journal.store,
    feed: feed.store,
    sessions,
    keyring,
    holds: createHoldStore(database),
    confirmations: createConfirmationStore(database),
    receipts: createReceiptStore(database),
    openTransports: async () => openTransports(),
    openEngine: (own, device) => createFeedEngine({ links: own, device }),
    context: { newId, now: Date.now },
    soon: (act) => void setTimeout(act),
  });
  /** Other devices of the test live in the same process and must not hear this one's tabs. */
  const open = async (seminar: SeminarId) => {
    const tab = `tab ${++tabs}`;
    vi.stubGlobal('navigator', { locks: locks.of(tab) });
    vi.stubGlobal('BroadcastChannel', channels.of(tab));
    return openTab(seminar).finally(() => vi.unstubAllGlobals());
  };
  return {
    key,
    database,
    journal,
    feed,
    keyring,
    shelf,
    open,
    merge: (file) => mergeFile(file, { device: key, journal: journal.store, sessions, keyring, shelf, open }),
  };
}
