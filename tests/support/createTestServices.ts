import { createFeedEngine } from '../../src/feed/createFeedEngine.ts';
import { createDeviceKey } from '../../src/feed/deviceKey.ts';
import type { OfflineState, ServiceWorkerControl } from '../../src/pwa/registerServiceWorker.ts';
import { newId } from '../../src/session/newId.ts';
import { createSeminarLibrary } from '../../src/session/seminarLibrary.ts';
import type { SeminarSessions } from '../../src/session/seminarSessions.ts';
import { createConfirmationStore } from '../../src/storage/confirmationStore.ts';
import { createDatabase } from '../../src/storage/database.ts';
import { createFeedStore } from '../../src/storage/feedStore.ts';
import { createHoldStore } from '../../src/storage/holdStore.ts';
import { createKeyring } from '../../src/storage/keyring.ts';
import { createMemoStore } from '../../src/storage/memoStore.ts';
import { createNoteStore } from '../../src/storage/noteStore.ts';
import { createReceiptStore } from '../../src/storage/receiptStore.ts';
import { createSeenStore } from '../../src/storage/seenStore.ts';
import { createSeminarShelf } from '../../src/storage/seminarShelf.ts';
import { createSessionStore } from '../../src/storage/sessionStore.ts';
import { createSheetPhotoStore } from '../../src/storage/sheetPhotoStore.ts';
import type { StorageStatus } from '../../src/storage/storageStatus.ts';
import { createTemplateStore } from '../../src/storage/templateStore.ts';
import { emptyConfig } from '../../src/ui/appConfig.ts';
import type { Services } from '../../src/ui/services.tsx';
import { createTestCipher } from './createTestCipher.ts';
import { createMemoryDisk, type MemoryDisk } from './memoryDisk.ts';

/** The app's own services over a store in memory, with levers for what a browser may do. */
export interface TestServices extends Services {
  /** Where entries go; can be told to fail. */
  readonly disk: MemoryDisk;
  readonly sessions: SeminarSessions;
  readonly updates: FakeUpdates;
  /** What the browser says of its storage, and would say after being asked to keep it. */
  readonly storage: { now: StorageStatus; afterAsking: StorageStatus };
}

export interface FakeUpdates extends ServiceWorkerControl {
  setState(state: OfflineState): void;
  /** What `applyUpdate` fails with; null lets it through. */
  problem: Error | null;
  applied: number;
}

/** Noon of 21 November 2026 on the device's calendar. */
export const testNow = new Date(2026, 10, 21, 12).getTime();

const testDevice = await createDeviceKey();

export function createTestServices(changes: Partial<Services> = {}): TestServices {
  const database = createDatabase(`langbord-test-${newId()}`);
  const cipher = createTestCipher();
  const shelf = createSeminarShelf(database, cipher, Date.now);
  const disk = createMemoryDisk();
  const { library, sessions } = createSeminarLibrary(
    {
      device: testDevice,
      journal: disk.store,
      feed: createFeedStore(database),
      sessions: createSessionStore(database),
      keyring: createKeyring(database, cipher),
      holds: createHoldStore(database),
      confirmations: createConfirmationStore(database),
      receipts: createReceiptStore(database),
      openTransports: async () => [],
      openEngine: (links, device) => createFeedEngine({ links, device }),
      context: { newId, now: Date.now },
      soon: (act) => void setTimeout(act),
    },
    shelf,
  );
  const lasting: StorageStatus = { isPersistent: true, usedBytes: 3_000_000, freeBytes: 41_000_000_000 };
  const storage = { now: lasting, afterAsking: lasting };
  return {
    shelf,
    notes: createNoteStore(database, cipher),
    seen: createSeenStore(database, cipher),
    receipts: createReceiptStore(database),
    sheetPhotos: createSheetPhotoStore(database, cipher),
    memos: createMemoStore(database, cipher),
    templates: createTemplateStore(database, cipher),
    storageStatus: { read: async () => storage.now, askToPersist: async () => storage.afterAsking },
    newId,
    now: () => testNow,
    ...library,
    config: emptyConfig,
    appVersion: '0.0.0-test',
    ...changes,
    disk,
    sessions,
    storage,
    updates: createFakeUpdates(),
  };
}

function createFakeUpdates(): FakeUpdates {
  const listeners = new Set<() => void>();
  let state: OfflineState = 'ready';
  const updates: FakeUpdates = {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setState(next) {
      state = next;
      for (const listener of listeners) listener();
    },
    problem: null,
    applied: 0,
    async applyUpdate() {
      if (updates.problem) throw updates.problem;
      updates.applied++;
    },
  };
  return updates;
}
