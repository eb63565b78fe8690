import { createConfirmationStore } from './confirmationStore.ts';
import type { DeviceStores } from './deviceStores.ts';
import { createFeedStore } from './feedStore.ts';
import { createHoldStore } from './holdStore.ts';
import { createJournalStore } from './journalStore.ts';
import { createKeyring } from './keyring.ts';
import { createMemoStore } from './memoStore.ts';
import { createNoteStore } from './noteStore.ts';
import { type OpenDatabase, openDatabase, type StorageProblem } from './openDatabase.ts';
import { createReceiptStore } from './receiptStore.ts';
import { createSeenStore } from './seenStore.ts';
import { createSeminarShelf } from './seminarShelf.ts';
import { createSessionStore } from './sessionStore.ts';
import { createSheetPhotoStore } from './sheetPhotoStore.ts';
import { createTemplateStore } from './templateStore.ts';

export type OpenedStores =
  | (OpenDatabase & { readonly kind: 'open'; readonly stores: DeviceStores })
  | { readonly kind: 'problem'; readonly problem: StorageProblem };

/** Opens this device's store (see `openDatabase`) and all that is kept in it. `now` gives ms since 1970. */
export async function openStores(
  options: Parameters<typeof openDatabase>[0] & { readonly now: () => number },
): Promise<OpenedStores> {
  const opened = await openDatabase(options);
  if (opened.kind === 'problem') return opened;
  const { database, cipher } = opened;
  const stores: DeviceStores = {
    journal: createJournalStore(database, cipher),
    feed: createFeedStore(database),
    keyring: createKeyring(database, cipher),
    shelf: createSeminarShelf(database, cipher, options.now),
    sessions: createSessionStore(database),
    holds: createHoldStore(database),
    confirmations: createConfirmationStore(database),
    receipts: createReceiptStore(database),
    notes: createNoteStore(database, cipher),
    seen: createSeenStore(database, cipher),
    sheetPhotos: createSheetPhotoStore(database, cipher),
    memos: createMemoStore(database, cipher),
    templates: createTemplateStore(database, cipher),
  };
  return { ...opened, stores };
}
