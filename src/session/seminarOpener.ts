import type { DocumentContext } from '../document/context.ts';
import type { SeminarId } from '../domain/ids.ts';
import { toBase64url } from '../feed/bytes.ts';
import { clientIdOf, createSession } from '../feed/clientId.ts';
import type { DeviceKey } from '../feed/deviceKey.ts';
import type { FeedEngine } from '../feed/feedEngine.ts';
import type { Link } from '../feed/link.ts';
import type { SeminarKeys } from '../feed/seminarKeys.ts';
import type { ConfirmationStore } from '../storage/confirmationStore.ts';
import type { FeedStore } from '../storage/feedStore.ts';
import type { HoldStore } from '../storage/holdStore.ts';
import type { JournalStore } from '../storage/journalStore.ts';
import type { Keyring } from '../storage/keyring.ts';
import type { ReceiptStore } from '../storage/receiptStore.ts';
import type { SessionStore } from '../storage/sessionStore.ts';
import type { Transport } from '../sync/transport.ts';
import { createSeminarFeed } from './createSeminarFeed.ts';
import { createReceiptNotes } from './noteReceipts.ts';
import type { OpenSeminar } from './openSeminar.ts';
import type { SeminarFeed } from './seminarFeed.ts';
import { openSeminarLinks } from './seminarLinks.ts';
import { createSeminarNetwork, type NetworkFeed } from './seminarNetwork.ts';
import { openSeminarSession } from './seminarSession.ts';

/** What this device keeps of its seminars, and who it is. */
export interface DeviceSeminars {
  readonly device: DeviceKey;
  readonly journal: JournalStore;
  readonly feed: FeedStore;
  readonly sessions: SessionStore;
  readonly keyring: Keyring;
  readonly holds: HoldStore;
  readonly confirmations: ConfirmationStore;
  readonly receipts: ReceiptStore;
  readonly openEngine: (links: readonly Link[], device: DeviceKey) => Promise<FeedEngine>;
  /** The ways to other devices; none where there is no way. */
  readonly openTransports: (keys: SeminarKeys) => Promise<readonly Transport[]>;
  readonly context: DocumentContext;
  /** Calls back when there is time. */
  readonly soon: (act: () => void) => void;
}

/** Opens seminars of this device, each time anew. */
export function createSeminarOpener(own: DeviceSeminars): (seminar: SeminarId) => Promise<OpenSeminar> {
  const { device, context } = own;
  return async (seminar) => {
    const session = createSession();
    const [links, client] = await Promise.all([
      openSeminarLinks(own.keyring, seminar),
      clientIdOf(device.publicKey, session),
    ]);
    const visit = { session: toBase64url(session), client };
    const note = createReceiptNotes({
      seminar,
      store: own.receipts,
      isFacilitator: () => links.access().isFacilitator,
      now: context.now,
    });
    const opened = await openSeminarSession({
      store: own.journal,
      seminar,
      device: device.id,
      context,
      visit,
      links,
      openFeed: (docs, onWritten) =>
        createSeminarFeed({
          seminar,
          device,
          session: visit.session,
          store: own.feed,
          sessions: own.sessions,
          confirmations: own.confirmations,
          openEngine: () => own.openEngine(links.now(), device),
          now: context.now,
          docs,
          onWritten,
        }),
      async sealPriorities(words) {
        // Only screens that hand over need it.
        const { sealPriorities } = await import('../feed/prioritiesWord.ts');
        return sealPriorities(words, device, links.now());
      },
      readEntries: (places) => own.feed.read(seminar, places),
      openNetwork: (feed, clock) =>
        createSeminarNetwork({
          seminar,
          device,
          store: own.feed,
          holds: own.holds,
          feed: { ...feed, accept: acceptOverLines(note, feed.accept) },
          openTransports: own.openTransports,
          now: context.now,
          clock,
        }),
      soon: own.soon,
    });
    return {
      ...opened,
      accept: note('file', opened.accept),
      byHand: { ...opened.byHand, accept: note('code', opened.accept) },
    };
  };
}

/** What comes over lines is noted by how they were made. */
function acceptOverLines(
  note: ReturnType<typeof createReceiptNotes>,
  accept: SeminarFeed['accept'],
): NetworkFeed['accept'] {
  const noted = { network: note('network', accept), pairing: note('pairing', accept) };
  return (entries, lineKind) => noted[lineKind](entries);
}
