import type { ClockWord } from '../domain/clockBook.ts';
import type { DeviceId } from '../domain/ids.ts';
import type { ReadySummary } from '../domain/readyCheck.ts';
import type { Bytes } from '../feed/bytes.ts';
import type { DeviceKey } from '../feed/deviceKey.ts';
import type { IssuerKey, SeminarKeys } from '../feed/seminarKeys.ts';
import type { ClockLine, ClockTalk } from './clockTalk.ts';
import { createComparison } from './comparison.ts';
import { createDigestRounds } from './digestRounds.ts';
import { createEntryIndex } from './entryIndex.ts';
import { createEntryIntake } from './entryIntake.ts';
import type { EntrySource, StoredChange } from './entrySource.ts';
import { everySecond } from './everySecond.ts';
import { createExchangeView, type ExchangeState } from './exchangeView.ts';
import { createFarewell } from './farewell.ts';
import { createFeedDifferences } from './feedDifferences.ts';
import { createGiver } from './giver.ts';
import { createVisit, tagOfVisit } from './hello.ts';
import { createHoldBook, type KeptHold } from './holdBook.ts';
import { createMessageReader } from './messageReader.ts';
import { decodeMessage, encodeMessage } from './messages.ts';
import type { LineKind, Neighbour } from './neighbour.ts';
import { createNeighbourhood } from './neighbourhood.ts';
import { createOwnHold } from './ownHold.ts';
import { createOwnPresence } from './ownPresence.ts';
import { createPresenceBook } from './presenceBook.ts';
import type { Whereabouts } from './presenceRecord.ts';
import { createPuller } from './puller.ts';
import { createPushReader } from './pushReader.ts';
import { createSpreader } from './spreader.ts';
import { holdItem, presenceItem } from './spreadItems.ts';
import { createStoredChanges } from './storedChanges.ts';
import { deviceTimer, type Timer } from './timer.ts';
import type { Transport } from './transport.ts';

/** One seminar's part in the exchange of entries, over any number of transports (src/sync/SPEC.md). */
export interface Exchange {
  /** Uses a transport until the returned function is called, which closes it; `lineKind` is told with what comes over it. */
  attach(transport: Transport, lineKind?: LineKind): () => void;
  /** Scopes to be fetched right after the plan; the rest comes when these are here. */
  setWanted(scopes: readonly string[]): void;
  /** Signs what this device has on disk now, for a way on which nobody can ask; null unless it is a facilitator's. */
  ownHold(): Promise<Bytes | null>;
  /** Takes a facilitator's word that came another way; false when it is none. */
  hearHold(hold: Bytes): Promise<boolean>;
  /** Says where this device is, for as long as the exchange is open. */
  say(where: Whereabouts): void;
  /** Says what came of this device's ready check. */
  sayReady(ready: ReadySummary): void;
  state(): ExchangeState;
  subscribe(listener: () => void): () => void;
  /** Says goodbye, and closes all transports. */
  close(): Promise<void>;
  /** The same within the call, for a page that ends; what waits to be sent is lost. */
  leave(): void;
}

export interface ExchangeOptions {
  readonly keys: SeminarKeys;
  readonly device: DeviceKey;
  /** With the root's key among them, this device is a facilitator's and says what it holds. */
  readonly issuers: readonly IssuerKey[];
  readonly source: EntrySource;
  /** What facilitators said in earlier visits, and what to do with what they say now. */
  readonly keptHolds: readonly KeptHold[];
  readonly keepHold: (facilitator: DeviceId, hold: KeptHold) => void;
  /** Learns how far the clocks of others are from this device's. */
  readonly clocks?: Pick<ClockTalk, 'connect'>;
  readonly timer?: Timer;
  /** Ms since 1970, for labels only. */
  readonly clock?: () => number;
  readonly random?: () => number;
}

/** Resolves when the stored entries are known; nothing is sent before a transport is attached. */
export async function createExchange(options: ExchangeOptions): Promise<Exchange> {
  const { keys, device, issuers, source, keepHold, clocks } = options;
  const { timer = deviceTimer, clock = Date.now, random = Math.random } = options;
  const { room } = keys;
  const now = () => timer.now();
  const speaker = { key: device, visit: createVisit() };
  const ownTag = tagOfVisit(speaker.visit);
  let wanted: ReadonlySet<string> = new Set();
  let isClosed = false;

  const clockLines = new Map<Neighbour, ClockLine>();
  const index = createEntryIndex();
  const isKnown = index.knows;
  const neighbours = () => neighbourhood.neighbours();
  const differences = createFeedDifferences(index, now);
  const presence = createPresenceBook({ room, ownVisit: speaker.visit, now, clock, isKnown });
  const holds = createHoldBook({
    keys,
    headOf: index.head,
    onNew(facilitator, hold) {
      keepHold(facilitator, hold);
      view.changed();
    },
  });
  const spreader = createSpreader({ neighbours, timer, random });
  const intake = createEntryIntake({ source, index, differences, onSeen: spreader.noteSeen });
  const giver = createGiver(source, index);
  const puller = createPuller({
    differences,
    now,
    rankOf: (scope) => (scope === 'plan' ? 0 : wanted.has(scope) ? 1 : 2),
    accept: (neighbour, entries) => intake.takeGiven(entries, neighbour),
  });
  const comparison = createComparison({ source, index, holds, puller, spreader, neighbours, timer, random });
  const rounds = createDigestRounds({ timer, random, neighbours, compare: (one) => void comparison.begin(one) });
  const pushes = createPushReader({
    ...{ intake, puller, spreader, presence, holds, now, clock },
    onTooMuch: rounds.soon,
    onWord: () => view.changed(),
  });
  const neighbourhood = createNeighbourhood({
    ...{ key: keys.transportKey, room, speaker, now, isKnown },
    onOpened(neighbour) {
      // One of the two begins; were it both, everything would be said twice.
      if (neighbour.tag < ownTag) void comparison.begin(neighbour);
      const words = [...presence.words(), ownPresence.word()].filter((word) => word !== null);
      spreader.tell(
        neighbour,
        words.map(({ bytes, age }) => presenceItem(bytes, age)),
      );
      if (clocks) {
        const say = (word: ClockWord) => neighbour.line.send(encodeMessage({ kind: 'clock', word }));
        clockLines.set(neighbour, clocks.connect(say));
      }
      rounds.soon();
      farewell.changed();
      view.changed();
    },
    async onMessage(neighbour, bytes) {
      const message = decodeMessage(bytes);
      if (message === 'unknown' || isClosed) return;
      if (message === null || !(await read(neighbour, message))) neighbourhood.shutOut(neighbour);
    },
    onClosed(neighbour) {
      puller.forget(neighbour);
      clockLines.get(neighbour)?.close();
      clockLines.delete(neighbour);
      farewell.changed();
      view.changed();
    },
  });
  const view = createExchangeView(() => {
    const lacking = puller.lacking();
    return {
      inReach: [...new Set(neighbours().map((neighbour) => neighbour.device))].sort(),
      present: presence.present(),
      checked: presence.checked(),
      receipts: holds.receipts(),
      lacking: lacking.length,
      lackingScopes: [...new Set(lacking)].sort(),
    };
  });
  const ownPresence = createOwnPresence({
    ...{ speaker, room, now, clock },
    present: () => presence.present().length,
    publish: (word) => spreader.publish([presenceItem(word, 0)]),
  });
  const farewell = createFarewell({ neighbours, goodbye: ownPresence.goodbye });
  const root = issuers.find(({ kind }) => kind === 'root');
  const ownHold = root && createOwnHold({ keys, device, root, timer, clock, index, holds, spreader });
  const stored = createStoredChanges({ index, intake, spreader, comparison });

  const read = createMessageReader({
    ...{ comparison, rounds, giver, puller, pushes, clockLines, now },
    onNews: () => view.changed(),
  });

  function onStored(change: StoredChange): void {
    if (!stored.take(change)) return;
    rounds.soon();
    ownHold?.changed();
  }

  function tick(): void {
    neighbourhood.tick();
    puller.pump();
    ownPresence.tick();
    if (presence.expire()) view.changed();
  }

  let cancelTick: () => void = () => undefined;
  function stop(): void {
    isClosed = true;
    unsubscribe();
    rounds.stop();
    ownHold?.stop();
    ownPresence.end();
    cancelTick();
  }

  // Changes that come while the places are read wait for them.
  const early: StoredChange[] = [];
  let take: (change: StoredChange) => void = (change) => void early.push(change);
  const unsubscribe = source.subscribe((change) => take(change));
  for (const place of await source.places()) index.add(place);
  take = onStored;
  for (const change of early) onStored(change);
  await holds.load(options.keptHolds);
  ownHold?.changed();
  view.changed();
  tick();
  cancelTick = everySecond(timer, tick);

  return {
    attach: (transport, lineKind = 'network') => neighbourhood.attach(transport, lineKind),
    setWanted(scopes) {
      wanted = new Set(scopes);
    },
    ownHold: async () => (ownHold ? ownHold.sayNow() : null),
    async hearHold(bytes) {
      const heard = await holds.hear({ bytes, heardAt: Math.max(0, Math.round(clock())) });
      if (heard === 'new') spreader.publish([holdItem(bytes)]);
      return heard !== 'false';
    },
    sayReady: ownPresence.sayReady,
    say(where) {
      ownPresence.say(where);
      farewell.changed();
    },
    state: view.state,
    subscribe: view.subscribe,
    async close() {
      if (isClosed) return;
      stop();
      const goodbye = await ownPresence.goodbye();
      if (goodbye) spreader.publish([presenceItem(goodbye, 0)]);
      await Promise.all(neighbours().map(({ line }) => line.untilSent()));
      neighbourhood.close();
    },
    leave() {
      if (isClosed) return;
      farewell.say();
      stop();
      neighbourhood.close();
    },
  };
}
