import type { Link } from '../feed/link.ts';
import type { EntryPlace } from '../feed/outcome.ts';
import { deriveIssuerKey, type SeminarKeys } from '../feed/seminarKeys.ts';
import type { ClockTalk } from '../sync/clockTalk.ts';
import { receptionOf, type StoredChange } from '../sync/entrySource.ts';
import { createExchange, type Exchange } from '../sync/exchange.ts';
import type { SeminarNetworkOptions } from './seminarNetwork.ts';

/** What an exchange needs of the tab it runs in. */
export interface ExchangeTies {
  readonly keys: SeminarKeys;
  readonly links: readonly Link[];
  readonly clocks: Pick<ClockTalk, 'connect'>;
  /** Told where all stored entries stand, once, at the start. */
  readonly onPlaces: (places: readonly EntryPlace[]) => void;
  /** Tells of every change on disk until the returned function is called. */
  readonly subscribe: (listener: (change: StoredChange) => void) => () => void;
  /** A facilitator's device has said what it holds. */
  readonly onHold: () => void;
}

/** Opens an exchange over what this device has stored of a seminar. */
export async function openExchange(
  { seminar, device, store, holds, feed, now }: SeminarNetworkOptions,
  { keys, links, clocks, onPlaces, subscribe, onHold }: ExchangeTies,
): Promise<Exchange> {
  const [issuers, keptHolds] = await Promise.all([Promise.all(links.map(deriveIssuerKey)), holds.list(seminar)]);
  return createExchange({
    keys,
    device,
    clocks,
    issuers: issuers.filter((issuer) => issuer !== null),
    source: {
      async places() {
        const places = await store.places(seminar);
        onPlaces(places);
        return places;
      },
      async read(places) {
        const rows = await store.read(seminar, places);
        return rows.map(({ bytes, ...place }) => ({ place, bytes }));
      },
      async accept(entries, lineKind) {
        const { outcomes, isWritten } = await feed.accept(entries, lineKind);
        const receptions = outcomes.slice(0, entries.length).map(receptionOf);
        // What waits for the disk is told of when it is there.
        return receptions.map((reception) => (reception === 'stored' && !isWritten ? 'queued' : reception));
      },
      subscribe,
    },
    keptHolds,
    keepHold(speaker, { bytes, heardAt }) {
      // Only news: when it cannot be kept it is heard again.
      holds.put(seminar, { speaker, bytes, heardAt }).catch(() => undefined);
      onHold();
    },
    clock: now,
  });
}
