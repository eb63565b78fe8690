import type * as Y from 'yjs';
import { toBase64url } from '../../src/feed/bytes.ts';
import { bodyOf, decodeEntry } from '../../src/feed/entry.ts';
import type { Link } from '../../src/feed/link.ts';
import type { EntryPlace, Outcome } from '../../src/feed/outcome.ts';
import { deviceIdOf } from '../../src/feed/publicKeyId.ts';
import type { SealedEntry } from '../../src/feed/sealEntry.ts';
import { sha256 } from '../../src/feed/sha256.ts';
import { type EntrySource, receptionOf, type StoredChange } from '../../src/sync/entrySource.ts';
import { createExchange, type Exchange } from '../../src/sync/exchange.ts';
import type { KeptHold } from '../../src/sync/holdBook.ts';
import type { Timer } from '../../src/sync/timer.ts';
import { createPeer, type FeedPeer } from './feedPeer.ts';

/** A device with its feeds and its exchange. */
export interface ExchangePeer {
  readonly feeds: FeedPeer;
  readonly exchange: Exchange;
  /** Tells of every change on this device's disk. */
  readonly subscribe: EntrySource['subscribe'];
  /** How many entries were handed to the reader, and how many of them it knew. */
  readonly accepted: { readonly all: number; readonly known: number };
  edit(scope: string, change: (doc: Y.Doc) => void): Promise<SealedEntry>;
  checkpoint(scope: string): Promise<SealedEntry>;
  /** The device after its app was stopped without a word and started again; on no transport yet. */
  restart(): Promise<ExchangePeer>;
}

export interface ExchangePeerOptions {
  readonly timer: Timer;
  readonly random?: () => number;
  /** What the device's clock shows. */
  readonly clock?: () => number;
}

export async function createExchangePeer(link: Link, options: ExchangePeerOptions): Promise<ExchangePeer> {
  return startExchange(await createPeer(link), options, []);
}

async function startExchange(
  feeds: FeedPeer,
  options: ExchangePeerOptions,
  keptHolds: readonly KeptHold[],
): Promise<ExchangePeer> {
  const listeners = new Set<(change: StoredChange) => void>();
  const tell = (change: StoredChange) => {
    for (const listener of listeners) listener(change);
  };
  const holds = [...keptHolds];
  const accepted = { all: 0, known: 0 };
  let last: Promise<unknown> = Promise.resolve();
  /** Documents are opened where they are first needed, so one thing is done after the other. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  }

  const source: EntrySource = {
    places: () => Promise.all(feeds.stored().map(placeOf)),
    async read(places) {
      const wanted = new Set(places.map(({ hash }) => hash));
      const all = await Promise.all(feeds.stored().map(async (bytes) => ({ bytes, place: await placeOf(bytes) })));
      const found = new Map(all.map((entry) => [entry.place.hash, entry]));
      return [...wanted].flatMap((hash) => found.get(hash) ?? []);
    },
    async accept(entries) {
      const outcomes = await inTurn(() => feeds.receive(...entries));
      accepted.all += entries.length;
      accepted.known += outcomes.slice(0, entries.length).filter(({ kind }) => kind === 'duplicate').length;
      tell(changeOf(outcomes));
      return outcomes.slice(0, entries.length).map(receptionOf);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const exchange = await createExchange({
    ...options,
    keys: feeds.keys,
    device: feeds.device,
    issuers: feeds.issuers,
    source,
    keptHolds,
    keepHold: (_facilitator, hold) => void holds.push(hold),
  });

  function written(sealed: SealedEntry): SealedEntry {
    const { place, bytes, replaces } = sealed;
    tell({ added: [{ place, bytes }], contained: replaces > 0 ? [{ ...place, seq: replaces }] : [] });
    return sealed;
  }

  return {
    feeds,
    exchange,
    subscribe: source.subscribe,
    accepted,
    edit: async (scope, change) => written(await inTurn(() => feeds.edit(scope, change))),
    checkpoint: async (scope) => written(await inTurn(() => feeds.checkpoint(scope))),
    restart: async () => startExchange(await inTurn(() => feeds.restart()), options, holds),
  };
}

function changeOf(outcomes: readonly Outcome[]): StoredChange {
  const stored = outcomes.flatMap((outcome) =>
    outcome.kind === 'invalid' || outcome.kind === 'waiting' || outcome.kind === 'duplicate' ? [] : [outcome],
  );
  return {
    added: stored.map(({ place, bytes }) => ({ place, bytes })),
    contained: stored.flatMap((outcome) =>
      outcome.kind === 'accepted' && outcome.replaces > 0 ? [{ ...outcome.place, seq: outcome.replaces }] : [],
    ),
  };
}

async function placeOf(bytes: Uint8Array): Promise<EntryPlace> {
  const entry = decodeEntry(bytes);
  if (!entry) throw new Error('what is stored is an entry');
  const { device, scope, seq } = entry;
  return { device: await deviceIdOf(device), scope, seq, hash: toBase64url(await sha256(bodyOf(entry))) };
}
