import { onTestFinished, vi } from 'vitest';
import { createFeedEngine } from '../../src/feed/createFeedEngine.ts';
import type { CarryingDevice } from '../../src/session/carryOver.ts';
import { newId } from '../../src/session/newId.ts';
import { createSeminarLibrary, type SeminarLibrary } from '../../src/session/seminarLibrary.ts';
import { createConfirmationStore } from '../../src/storage/confirmationStore.ts';
import { createFeedStore } from '../../src/storage/feedStore.ts';
import { createHoldStore } from '../../src/storage/holdStore.ts';
import { createJournalStore } from '../../src/storage/journalStore.ts';
import { createKeyring, type Keyring } from '../../src/storage/keyring.ts';
import { createNoteStore, type NoteStore } from '../../src/storage/noteStore.ts';
import { openDatabase } from '../../src/storage/openDatabase.ts';
import { createReceiptStore } from '../../src/storage/receiptStore.ts';
import { createSeminarShelf, type SeminarShelf } from '../../src/storage/seminarShelf.ts';
import { createSessionStore } from '../../src/storage/sessionStore.ts';
import { createFakeChannels } from './fakeChannels.ts';
import { createFakeLocks } from './fakeLocks.ts';

/** A tab of a device with everything on disk, as the app has it. */
export interface StoredDevice extends CarryingDevice {
  readonly library: SeminarLibrary;
  readonly shelf: SeminarShelf;
  readonly notes: NoteStore;
  readonly keyring: Keyring;
}

/** Opens the store of this name. Its tab is alone; `vi.unstubAllGlobals` ends that. */
export async function openStoredDevice(name: string): Promise<StoredDevice> {
  const opened = await openDatabase({ beforeClosing: async () => undefined, name });
  if (opened.kind === 'problem') throw new Error(opened.problem);
  const { database, device, cipher } = opened;
  onTestFinished(() => database.close());
  vi.stubGlobal('navigator', { locks: createFakeLocks().of('tab') });
  vi.stubGlobal('BroadcastChannel', createFakeChannels().of('tab'));
  const shelf = createSeminarShelf(database, cipher, Date.now);
  const keyring = createKeyring(database, cipher);
  const { library } = createSeminarLibrary(
    {
      device,
      journal: createJournalStore(database, cipher),
      feed: createFeedStore(database),
      sessions: createSessionStore(database),
      keyring,
      holds: createHoldStore(database),
      confirmations: createConfirmationStore(database),
      receipts: createReceiptStore(database),
      openTransports: async () => [],
      openEngine: (links, owner) => createFeedEngine({ links, device: owner }),
      context: { newId, now: Date.now },
      soon: (act) => void setTimeout(act),
    },
    shelf,
  );
  return { database, device, cipher, library, shelf, keyring, notes: createNoteStore(database, cipher) };
}
