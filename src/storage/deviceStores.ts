import type { ConfirmationStore } from './confirmationStore.ts';
import type { FeedStore } from './feedStore.ts';
import type { HoldStore } from './holdStore.ts';
import type { JournalStore } from './journalStore.ts';
import type { Keyring } from './keyring.ts';
import type { MemoStore } from './memoStore.ts';
import type { NoteStore } from './noteStore.ts';
import type { ReceiptStore } from './receiptStore.ts';
import type { SeenStore } from './seenStore.ts';
import type { SeminarShelf } from './seminarShelf.ts';
import type { SessionStore } from './sessionStore.ts';
import type { SheetPhotoStore } from './sheetPhotoStore.ts';
import type { TemplateStore } from './templateStore.ts';
import { type Coming, whenThere } from './whenThere.ts';

/** All that is kept on this device. */
export interface DeviceStores {
  readonly journal: JournalStore;
  readonly feed: FeedStore;
  readonly keyring: Keyring;
  readonly shelf: SeminarShelf;
  readonly sessions: SessionStore;
  readonly holds: HoldStore;
  readonly confirmations: ConfirmationStore;
  readonly receipts: ReceiptStore;
  readonly notes: NoteStore;
  readonly seen: SeenStore;
  readonly sheetPhotos: SheetPhotoStore;
  readonly memos: MemoStore;
  readonly templates: TemplateStore;
}

/** The same before they are there (see `whenThere`): all of them are as soon as one is. */
export function storesToCome({ arrived, come, soon }: Coming<DeviceStores>): DeviceStores {
  const partOf = <T>(pick: (stores: DeviceStores) => T): Coming<T> => ({
    arrived() {
      const stores = arrived();
      return stores && pick(stores);
    },
    come: async () => pick(await come()),
    soon,
  });
  return {
    journal: whenThere(partOf(({ journal }) => journal)),
    feed: whenThere(partOf(({ feed }) => feed)),
    keyring: whenThere(partOf(({ keyring }) => keyring)),
    shelf: whenThere(partOf(({ shelf }) => shelf)),
    sessions: whenThere(partOf(({ sessions }) => sessions)),
    holds: whenThere(partOf(({ holds }) => holds)),
    confirmations: whenThere(partOf(({ confirmations }) => confirmations)),
    receipts: whenThere(partOf(({ receipts }) => receipts)),
    notes: whenThere(partOf(({ notes }) => notes)),
    seen: whenThere(partOf(({ seen }) => seen)),
    sheetPhotos: whenThere(partOf(({ sheetPhotos }) => sheetPhotos)),
    memos: whenThere(partOf(({ memos }) => memos)),
    templates: whenThere(partOf(({ templates }) => templates)),
  };
}
