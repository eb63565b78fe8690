import type { SeminarId } from '../../domain/ids.ts';
import { decodeLinks } from '../../feed/link.ts';
import type { JournalRow } from '../database.ts';
import type { FeedStore } from '../feedStore.ts';
import type { JournalStore } from '../journalStore.ts';
import type { Keyring } from '../keyring.ts';
import type { SeminarShelf } from '../seminarShelf.ts';
import { inBatches } from './inBatches.ts';
import type { StoredStart } from './readerCalls.ts';
import type { StoreReader } from './storeReader.ts';

/** The stores that a seminar is opened from. */
export interface SeminarStores {
  readonly journal: JournalStore;
  readonly feed: FeedStore;
  readonly keyring: Keyring;
  readonly shelf: SeminarShelf;
}

/** How long (ms) what was read at the start is taken to be what the store holds. */
const freshness = 1_000;

/**
 * The same stores, of which the reader reads what takes long, and gives what it has read at the start to whoever asks first.
 * What it cannot read is read as before.
 */
export function readThrough(
  stores: SeminarStores,
  { question, ...reader }: StoreReader,
  { isShelved, links, journals, plan }: StoredStart,
): SeminarStores {
  const { journal, feed, keyring, shelf } = stores;
  const freshUntil = performance.now() + freshness;
  const isKnown = (seminar: SeminarId) => seminar === question.seminar && performance.now() < freshUntil;
  const ahead = new Map(question.scopes.map((scope, at) => [scope, journals[at] ?? []]));
  let linksAhead: readonly string[] | null = links;
  const loaders = new Map<SeminarId, (scope: string) => Promise<readonly JournalRow[]>>();

  function loaderOf(seminar: SeminarId) {
    const known = loaders.get(seminar) ?? inBatches((scopes: readonly string[]) => reader.journals(seminar, scopes));
    loaders.set(seminar, known);
    return known;
  }

  function takeAhead(seminar: SeminarId, scope: string) {
    const known = isKnown(seminar) ? ahead.get(scope) : undefined;
    if (seminar === question.seminar) ahead.delete(scope);
    return known;
  }

  async function load(seminar: SeminarId, scope: string): Promise<readonly JournalRow[]> {
    const known = takeAhead(seminar, scope);
    return known ?? loaderOf(seminar)(scope).catch(() => journal.load(seminar, scope));
  }

  return {
    journal: inPlaceOf(journal, {
      load,
      async loadPlan(seminar) {
        const known = takeAhead(seminar, 'plan');
        return known ? { rows: known, reading: plan } : { rows: await load(seminar, 'plan'), reading: null };
      },
      scopes: (seminar) => reader.scopes(seminar, 'journal').catch(() => journal.scopes(seminar)),
    }),
    feed: inPlaceOf(feed, {
      scopes: (seminar) => reader.scopes(seminar, 'feedEntries').catch(() => feed.scopes(seminar)),
    }),
    keyring: inPlaceOf(keyring, {
      async links(seminar) {
        const known = isKnown(seminar) ? linksAhead : null;
        if (seminar === question.seminar) linksAhead = null;
        return known ? decodeLinks(known) : keyring.links(seminar);
      },
    }),
    shelf: inPlaceOf(shelf, { holds: async (id) => (isKnown(id) ? isShelved : shelf.holds(id)) }),
  };
}

/** A store with some of what it does done otherwise. All else goes to it, and it may still be to come (`whenThere`). */
function inPlaceOf<Store extends object>(store: Store, otherwise: Partial<Store>): Store {
  return Object.assign(Object.create(store), otherwise);
}
