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

/** The same before they are there (see `whenThere`). */
export function storesToCome({ come, soon }: Coming<DeviceStores>): DeviceStores {
  return {
    journal: whenThere({ come: async () => (await come()).journal, soon }),
    feed: whenThere({ come: async () => (await come()).feed, soon }),
    keyring: whenThere({ come: async () => (await come()).keyring, soon }),
    shelf: whenThere({ come: async () => (await come()).shelf, soon }),
    sessions: whenThere({ come: async () => (await come()).sessions, soon }),
    holds: whenThere({ come: async () => (await come()).holds, soon }),
    confirmations: whenThere({ come: async () => (await come()).confirmations, soon }),
    receipts: whenThere({ come: async () => (await come()).receipts, soon }),
    notes: whenThere({ come: async () => (await come()).notes, soon }),
    seen: whenThere({ come: async () => (await come()).seen, soon }),
    sheetPhotos: whenThere({ come: async () => (await come()).sheetPhotos, soon }),
    memos: whenThere({ come: async () => (await come()).memos, soon }),
    templates: whenThere({ come: async () => (await come()).templates, soon }),
  };
}
