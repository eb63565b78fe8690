import type { DeviceId, SeminarId } from '../domain/ids.ts';
import type { ReadySummary } from '../domain/readyCheck.ts';
import type { Bytes } from '../feed/bytes.ts';
import type { DeviceKey } from '../feed/deviceKey.ts';
import type { Link } from '../feed/link.ts';
import type { EntryPlace } from '../feed/outcome.ts';
import { deriveSeminarKeys, type SeminarKeys } from '../feed/seminarKeys.ts';
import type { FeedStore } from '../storage/feedStore.ts';
import type { HoldStore } from '../storage/holdStore.ts';
import type { ClockTalk } from '../sync/clockTalk.ts';
import type { StoredChange } from '../sync/entrySource.ts';
import type { Exchange } from '../sync/exchange.ts';
import type { LineKind } from '../sync/neighbour.ts';
import type { Whereabouts } from '../sync/presenceRecord.ts';
import type { Transport } from '../sync/transport.ts';
import { createDepartures } from './departures.ts';
import { type NetworkState, readNetworkState, silence } from './networkState.ts';
import type { AcceptedEntries, SeminarFeed } from './seminarFeed.ts';

/** The writing tab's part in the exchange with other devices. */
export interface SeminarNetwork {
  /** The same object until it changes. */
  state(): NetworkState;
  subscribe(listener: () => void): () => void;
  say(where: Whereabouts): void;
  /** Says what came of this device's ready check, now and whenever others are looked for again. */
  sayReady(ready: ReadySummary): void;
  /** Scopes to be fetched right after the plan. */
  setWanted(scopes: readonly string[]): void;
  /** Entries have come onto this device's disk, or gone. */
  stored(change: StoredChange): void;
  /** Uses a way that codes have made until the returned function is called, which closes it; null while this tab is in touch with nobody. */
  attach(transport: Transport): (() => void) | null;
  /** See `Exchange.ownHold` and `hearHold`; null and false while this tab is in touch with nobody. */
  ownHold(): Promise<Bytes | null>;
  hearHold(hold: Bytes): Promise<boolean>;
  start(links: readonly Link[]): void;
  stop(): void;
  /** For a page that is being left: says goodbye and ends all lines within this call, so that the others notice at once. */
  leave(): void;
}

/** The seminar's feeds, which are told over what kind of line entries have come. */
export interface NetworkFeed extends Pick<SeminarFeed, 'isSettled' | 'subscribe'> {
  accept(entries: readonly Uint8Array[], lineKind: LineKind): Promise<AcceptedEntries>;
}

export interface SeminarNetworkOptions {
  readonly seminar: SeminarId;
  readonly device: DeviceKey;
  readonly store: FeedStore;
  readonly holds: HoldStore;
  readonly feed: NetworkFeed;
  /** The ways to other devices, made anew at each start; none where there is no way. */
  readonly openTransports: (keys: SeminarKeys) => Promise<readonly Transport[]>;
  readonly now: () => number;
  readonly clock: () => Promise<Pick<ClockTalk, 'connect'>>;
}

/** An exchange that is open or being opened, and whether others could come to it. */
interface Opening {
  exchange: Exchange | null;
  hasWays: boolean;
  /** Close the ways to others. */
  readonly closeWays: (() => void)[];
}

export function createSeminarNetwork(options: SeminarNetworkOptions): SeminarNetwork {
  const { device, feed, now } = options;
  const departures = createDepartures(device.id, now);
  const listeners = new Set<() => void>();
  const storedListeners = new Set<(change: StoredChange) => void>();
  /** Own entries on disk, for telling which of them a facilitator has. */
  const own = new Map<string, EntryPlace>();
  let where: Whereabouts = { group: null, question: null };
  let ready: ReadySummary | null = null;
  let wanted: readonly string[] = [];
  let state: NetworkState = silence;
  /** The exchange that is open or being opened; another one takes its place at each start. */
  let current: Opening | null = null;

  function refresh(): void {
    const exchange = current?.exchange ?? null;
    departures.note(exchange?.state() ?? silence);
    state = exchange
      ? readNetworkState(exchange.state(), {
          device: device.id,
          hasWays: current?.hasWays ?? false,
          entries: [...own.values()],
          isSettled: feed.isSettled(),
          gone: departures.gone(),
        })
      : { ...silence, gone: departures.gone() };
    for (const listener of listeners) listener();
  }

  function keepOwn({ added, contained }: StoredChange): void {
    for (const { place } of added) if (place.device === device.id) own.set(place.hash, place);
    for (const gone of contained) {
      for (const [hash, place] of own) if (isContained(place, gone)) own.delete(hash);
    }
  }

  async function open(links: readonly Link[], opening: Opening): Promise<void> {
    const [first] = links;
    if (!first) return;
    const [{ openExchange }, keys, clocks] = await Promise.all([
      import('./openExchange.ts'),
      deriveSeminarKeys(first),
      options.clock(),
    ]);
    const exchange = await openExchange(options, {
      keys,
      links,
      clocks,
      onPlaces: (places) => {
        for (const place of places) if (place.device === device.id) own.set(place.hash, place);
      },
      subscribe(listener) {
        storedListeners.add(listener);
        return () => storedListeners.delete(listener);
      },
      onHold: refresh,
    });
    if (current !== opening) return void exchange.close();
    opening.exchange = exchange;
    exchange.setWanted(wanted);
    exchange.say(where);
    if (ready) exchange.sayReady(ready);
    exchange.subscribe(refresh);
    const transports = await options.openTransports(keys);
    opening.hasWays ||= transports.length > 0;
    for (const transport of transports) {
      if (current === opening) opening.closeWays.push(exchange.attach(transport));
      else transport.close();
    }
    refresh();
  }

  function stop(): void {
    void current?.exchange?.close();
    current = null;
    refresh();
  }

  feed.subscribe(refresh);

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say(next) {
      where = next;
      current?.exchange?.say(next);
    },
    sayReady(next) {
      ready = next;
      current?.exchange?.sayReady(next);
    },
    setWanted(scopes) {
      wanted = scopes;
      current?.exchange?.setWanted(scopes);
    },
    stored(change) {
      keepOwn(change);
      for (const listener of storedListeners) listener(change);
      refresh();
    },
    attach(transport) {
      const opening = current;
      if (!opening?.exchange) return null;
      opening.hasWays = true;
      const close = opening.exchange.attach(transport, 'pairing');
      refresh();
      return close;
    },
    ownHold: async () => current?.exchange?.ownHold() ?? null,
    hearHold: async (hold) => current?.exchange?.hearHold(hold) ?? false,
    start(links) {
      stop();
      const opening: Opening = { exchange: null, hasWays: false, closeWays: [] };
      current = opening;
      // Without other devices everything goes on; the next start tries again.
      open(links, opening).catch(() => undefined);
    },
    stop,
    leave() {
      current?.exchange?.leave();
      for (const close of current?.closeWays ?? []) close();
      stop();
    },
  };
}

function isContained(place: EntryPlace, gone: { device: DeviceId; scope: string; seq: number }): boolean {
  return place.device === gone.device && place.scope === gone.scope && place.seq <= gone.seq;
}
