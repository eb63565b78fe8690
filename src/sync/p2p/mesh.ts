import { everySecond } from '../everySecond.ts';
import type { Timer } from '../timer.ts';
import type { TransportEvents } from '../transport.ts';
import { chooseNeighbours, chooseToDrop, takesIn, wantedLines } from './meshPolicy.ts';
import { p2pLimits, p2pTimes } from './p2pLimits.ts';
import { createPeerBook } from './peerBook.ts';
import { createPeerLinks, type LinkEnd } from './peerLinks.ts';
import type { ConnectionLike } from './rtcConnection.ts';
import type { Signal } from './signal.ts';
import { createSignallingClient } from './signallingClient.ts';
import type { SocketLike } from './socketRace.ts';

/** One peer's part in the net of lines of a room: says that it is there, and keeps neighbours (SPEC P4, P10 to P13). */
export interface Mesh {
  setServers(addresses: readonly string[]): void;
  /** The device may have slept, or the network is another. */
  wake(): void;
  close(): void;
}

export interface MeshOptions {
  readonly room: string;
  readonly password: string;
  readonly servers: readonly string[];
  readonly timer: Timer;
  readonly random: () => number;
  readonly newId: () => string;
  readonly connect: (address: string) => SocketLike;
  readonly knock: (address: string, signal: AbortSignal) => Promise<boolean>;
  readonly hasNetwork: () => boolean;
  readonly createConnection: () => ConnectionLike;
  readonly events: TransportEvents;
}

export function createMesh(options: MeshOptions): Mesh {
  const { timer, random } = options;
  const ownId = options.newId();
  const now = () => timer.now();
  const book = createPeerBook(now, random);
  /** Peers that were asked for an offer, and until when it is waited for. */
  const calls = new Map<string, number>();
  let announceAt = Number.POSITIVE_INFINITY;
  let shuffleAt = now() + jittered(p2pTimes.shuffle);
  let isShuffling = false;
  let isClosed = false;
  let cancelAnnounce: () => void = () => undefined;

  const client = createSignallingClient({
    ...options,
    farewell: { kind: 'leave', from: ownId },
    onReached() {
      // Nobody has heard this device for a while, and it nobody.
      book.relent();
      announceWithin(Math.min(1_500, 30 + 20 * book.count()));
    },
    onSignal(signal) {
      if (signal.from !== ownId && (!('to' in signal) || signal.to === ownId)) take(signal);
    },
  });
  const links = createPeerLinks({
    ...options,
    ownId,
    isSlow: book.hasFailed,
    publish: client.publish,
    onOpened(peer) {
      calls.delete(peer);
      book.opened(peer);
      makeRoom(peer);
      pumpSoon();
    },
    onGone: gone,
  });

  const isLargeRoom = () => book.count() > p2pLimits.lines;

  function jittered(ms: number): number {
    return ms * (0.75 + random() / 2);
  }

  function announceWithin(ms: number): void {
    announceIn(random() * ms);
  }

  function announceIn(ms: number): void {
    if (now() + ms >= announceAt) return;
    announceAt = now() + ms;
    cancelAnnounce();
    cancelAnnounce = timer.after(ms, () => {
      const { alone, usual, perPeer } = p2pTimes.announce;
      const lines = links.open().length;
      client.publish({ kind: 'announce', from: ownId, lines });
      announceAt = Number.POSITIVE_INFINITY;
      announceIn(jittered(lines === 0 ? alone : Math.max(usual, perPeer * book.count())));
    });
  }

  function take(signal: Signal): void {
    const { from } = signal;
    const isNew = book.heard(from, 'lines' in signal ? signal.lines : null);
    if (signal.kind === 'announce' || signal.kind === 'call') links.remind(from);
    // It may not have been there to hear the call.
    if (signal.kind === 'announce' && calls.has(from)) call(from);
    if (signal.kind === 'answer') links.takeAnswer(signal);
    else if (signal.kind === 'candidates') links.takeCandidates(signal);
    else if (signal.kind === 'cancel') links.takeCancel(signal);
    else if (signal.kind === 'announce' && isNew) greet();
    else if (signal.kind === 'call' && from > ownId && !links.has(from)) {
      if (!isWelcome(signal)) refuse(from);
      else if (links.hasSlot()) links.offerTo(from);
    } else if (signal.kind === 'offer' && from < ownId) {
      calls.delete(from);
      if (isWelcome(signal)) links.takeOffer(signal);
      else refuse(from);
    } else if (signal.kind === 'busy') {
      giveUp(from);
      book.busy(from);
    } else if (signal.kind === 'leave') {
      giveUp(from);
      book.forget(from);
    }
    pumpSoon();
  }

  function call(peer: string): void {
    client.publish({ kind: 'call', from: ownId, to: peer, lines: links.open().length });
  }

  function refuse(peer: string): void {
    client.publish({ kind: 'busy', from: ownId, to: peer });
  }

  function giveUp(peer: string): void {
    calls.delete(peer);
    links.giveUp(peer);
  }

  /** A newcomer hears of some in a moment, and of all in the course of time. */
  function greet(): void {
    // Those in full groups that formed early look outwards, or the others would never get in.
    if (isLargeRoom() && links.open().length >= p2pLimits.lines) {
      shuffleAt = Math.min(shuffleAt, now() + random() * p2pTimes.shuffleSoon);
    }
    const { greeters } = p2pLimits;
    if (random() < greeters / Math.max(1, book.count())) announceWithin(Math.min(600, 20 + 25 * book.count()));
  }

  function isWelcome({ from, lines }: { readonly from: string; readonly lines: number }): boolean {
    // A line that the other end has lost is made anew in the same place.
    return !book.isShutOut(from) && (links.has(from) || takesIn(links.count(), lines));
  }

  function gone(peer: string, how: LinkEnd): void {
    if (isClosed) return;
    if (how === 'failed') book.failed(peer);
    else if (how === 'unanswered') book.unanswered(peer);
    else if (how === 'ended') book.ended(peer);
    else book.left(peer, how);
    // Both ends say that they are there, and so find each other again.
    if (how === 'ended') announceWithin(200);
    pumpSoon();
  }

  /** Whoever was let in last is let stay; a line is given up in its place. */
  function makeRoom(newest: string): void {
    const others = links.open().filter((peer) => peer !== newest);
    const most = isShuffling ? Math.max(wantedLines(book.count()), others.length) : p2pLimits.lines;
    isShuffling = false;
    giveUpLines(others, others.length + 1 - most);
  }

  function giveUpLines(among: readonly string[], count: number): void {
    for (const peer of chooseToDrop(among, count, book.linesOf, random)) links.drop(peer);
  }

  function shuffle(): void {
    shuffleAt = now() + jittered(p2pTimes.shuffle);
    const lines = links.open();
    isShuffling = isLargeRoom() && lines.length >= p2pLimits.wantedInLargeRooms;
    // Where all are full nobody could let anybody in, so that two such groups would stay apart.
    if (isShuffling) giveUpLines(lines, lines.length + 1 - p2pLimits.lines);
  }

  let isPumping = false;
  function pumpSoon(): void {
    if (isPumping) return;
    isPumping = true;
    timer.after(0, () => {
      isPumping = false;
      pump();
    });
  }

  function pump(): void {
    if (isClosed || !client.isReached) return;
    for (const [peer, until] of calls) {
      if (until > now()) continue;
      calls.delete(peer);
      book.unanswered(peer);
    }
    const lines = links.open().length;
    const underWay = links.count() - lines + calls.size;
    const lacking = Math.max(wantedLines(book.count()) - lines, isShuffling ? 1 : 0) - underWay;
    const candidates = book.within(now()).filter(({ id, since }) => {
      if (links.has(id) || calls.has(id)) return false;
      return id > ownId ? links.hasSlot() : now() - since >= p2pTimes.patience;
    });
    for (const id of chooseNeighbours(candidates, lacking, lines, random)) {
      if (id > ownId) {
        if (links.hasSlot()) links.offerTo(id);
      } else {
        calls.set(id, now() + p2pTimes.call);
        call(id);
      }
    }
  }

  function tick(): void {
    book.expire(Math.max(p2pTimes.forget, 4 * p2pTimes.announce.perPeer * book.count()), links.has);
    if (now() >= shuffleAt) shuffle();
    pump();
  }

  const cancelTick = everySecond(timer, tick);
  return {
    setServers: client.setServers,
    wake() {
      client.check();
      links.doubt();
      book.relent();
      announceWithin(300);
    },
    close() {
      isClosed = true;
      cancelTick();
      cancelAnnounce();
      links.close();
      client.close();
    },
  };
}
