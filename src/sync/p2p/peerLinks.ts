import type { Timer } from '../timer.ts';
import type { Line, TransportEvents } from '../transport.ts';
import { p2pLimits, p2pTimes } from './p2pLimits.ts';
import type { ConnectionLike } from './rtcConnection.ts';
import { createRtcLine, type RtcLine } from './rtcLine.ts';
import type { Signal, SignalOf } from './signal.ts';

/** How a link to a peer has come to its end. */
export type LinkEnd = 'unanswered' | 'failed' | 'ended' | 'finished' | 'misbehaved';

/** All connections to peers, open and being made, at most one to each (SPEC P6, P9). */
export interface PeerLinks {
  /** Peers with an open line. */
  open(): readonly string[];
  /** Whether another connection may be begun now. */
  hasSlot(): boolean;
  has(peer: string): boolean;
  /** Lines that are open, being made, or will be when there is a slot. */
  count(): number;
  offerTo(peer: string): void;
  /** Says an offer again that a peer has not answered, since it was not there to hear it. */
  remind(peer: string): void;
  /** An offer that is to be taken up, at once or as soon as there is a slot. */
  takeOffer(offer: SignalOf<'offer'>): void;
  takeAnswer(answer: SignalOf<'answer'>): void;
  takeCandidates(signal: SignalOf<'candidates'>): void;
  /** Gives up what is being made with a peer. */
  giveUp(peer: string): void;
  /** Ends an open line from here, to make room; those above are told. */
  drop(peer: string): void;
  /** The other end has given up a connection that was being made. */
  takeCancel(cancel: SignalOf<'cancel'>): void;
  /** The network may be another: finds out which lines still carry anything, and gives up what is being made. */
  doubt(): void;
  close(): void;
}

export interface PeerLinksOptions {
  readonly ownId: string;
  readonly newId: () => string;
  readonly timer: Timer;
  readonly createConnection: () => ConnectionLike;
  readonly events: TransportEvents;
  /** Whether to be patient with a peer, since it was in vain to be quick. */
  readonly isSlow: (peer: string) => boolean;
  readonly publish: (signal: Signal) => void;
  readonly onOpened: (peer: string) => void;
  readonly onGone: (peer: string, how: LinkEnd) => void;
}

interface Link {
  readonly id: string;
  readonly line: RtcLine;
  /** The line as those above know it. */
  readonly port: Line;
  /** The offer or answer that was sent. */
  sent: Signal | null;
  isAnswered: boolean;
  isOpen: boolean;
}

export function createPeerLinks(options: PeerLinksOptions): PeerLinks {
  const { ownId, timer, createConnection, events, isSlow, publish, onOpened, onGone } = options;
  const links = new Map<string, Link>();
  const waiting = new Map<string, { readonly offer: SignalOf<'offer'>; readonly since: number }>();

  const hasSlot = () => [...links.values()].filter(({ isOpen }) => !isOpen).length < p2pLimits.handshakes;
  const open = () => [...links].flatMap(([peer, { isOpen }]) => (isOpen ? [peer] : []));

  function create(peer: string, id: string): Link | null {
    let line: RtcLine;
    const port: Line = {
      send: (frame) => line.send(frame),
      close(reason) {
        line.close(reason);
        remove(peer, link, reason);
      },
    };
    const link: Omit<Link, 'line'> = { id, port, sent: null, isAnswered: false, isOpen: false };
    try {
      line = createRtcLine({
        createConnection,
        timer,
        connecting: isSlow(peer) ? p2pTimes.connecting : p2pTimes.connectingFirst,
        events: {
          candidates: (found) =>
            publish({ kind: 'candidates', from: ownId, to: peer, link: id, candidates: [...found] }),
          opened() {
            link.isOpen = true;
            onOpened(peer);
            events.opened(port);
            takeWaiting();
          },
          received: (frame) => events.received(port, frame),
          freed: () => events.freed(port),
          closed(reason) {
            if (link.isOpen) events.closed(port);
            else cancel(peer, id, false);
            remove(peer, link, !link.isOpen ? 'failed' : reason === 'misbehaved' ? reason : 'ended');
          },
        },
      });
    } catch {
      // A browser has only so many connections.
      onGone(peer, 'failed');
      return null;
    }
    const whole = Object.assign(link, { line });
    links.set(peer, whole);
    return whole;
  }

  function cancel(peer: string, link: string, again: boolean): void {
    publish({ kind: 'cancel', from: ownId, to: peer, link, again });
  }

  function remove(peer: string, link: { readonly id: string }, how: LinkEnd): void {
    if (links.get(peer)?.id !== link.id) return;
    links.delete(peer);
    onGone(peer, how);
    takeWaiting();
  }

  /** Without a word to those who count failures: something else comes in its place. */
  function discard(peer: string): void {
    const link = links.get(peer);
    if (!link) return;
    links.delete(peer);
    link.line.close('finished');
    if (link.isOpen) events.closed(link.port);
  }

  function answer({ from, link: id, sdp }: SignalOf<'offer'>): void {
    // Whoever offers anew has lost the line that was there.
    discard(from);
    const link = create(from, id);
    void link?.line.answer(sdp).then((own) => {
      if (own !== null) say(link, { kind: 'answer', from: ownId, to: from, link: id, sdp: own });
    });
  }

  function say(link: Link, signal: Signal): void {
    link.sent = signal;
    publish(signal);
  }

  function takeWaiting(): void {
    for (const [peer, { offer, since }] of waiting) {
      if (timer.now() - since > p2pTimes.answer) waiting.delete(peer);
      else if (hasSlot()) {
        waiting.delete(peer);
        answer(offer);
      }
    }
  }

  function find({ from, link }: SignalOf<'answer' | 'candidates' | 'cancel'>): Link | undefined {
    const found = links.get(from);
    return found?.id === link ? found : undefined;
  }

  return {
    open,
    hasSlot,
    has: (peer) => links.has(peer) || waiting.has(peer),
    count: () => links.size + waiting.size,
    offerTo(peer) {
      const link = create(peer, options.newId());
      void link?.line.offer().then((sdp) => {
        if (sdp === null) return;
        say(link, { kind: 'offer', from: ownId, to: peer, link: link.id, lines: open().length, sdp });
        timer.after(p2pTimes.answer, () => {
          if (link.isAnswered || links.get(peer) !== link) return;
          link.line.close('finished');
          cancel(peer, link.id, false);
          remove(peer, link, 'unanswered');
        });
      });
    },
    remind(peer) {
      const link = links.get(peer);
      if (link?.sent?.kind === 'offer' && !link.isAnswered) publish(link.sent);
    },
    takeOffer(offer) {
      const known = links.get(offer.from);
      if (known?.id === offer.link) {
        // It may be the answer that was lost.
        if (known.sent && !known.isOpen) publish(known.sent);
      } else if (hasSlot()) answer(offer);
      else if (waiting.size < p2pLimits.waitingOffers) waiting.set(offer.from, { offer, since: timer.now() });
    },
    takeAnswer(signal) {
      const link = find(signal);
      if (!link || link.isAnswered || link.isOpen) return;
      link.isAnswered = true;
      void link.line.accept(signal.sdp);
    },
    takeCandidates: (signal) => void find(signal)?.line.addCandidates(signal.candidates),
    giveUp(peer) {
      waiting.delete(peer);
      if (links.get(peer)?.isOpen === false) discard(peer);
    },
    drop(peer) {
      discard(peer);
      onGone(peer, 'finished');
    },
    takeCancel(signal) {
      waiting.delete(signal.from);
      const link = find(signal);
      if (!link || link.isOpen) return;
      if (signal.again) return discard(signal.from);
      link.line.close('finished');
      remove(signal.from, link, 'failed');
    },
    doubt() {
      for (const [peer, { id, line, isOpen }] of links) {
        line.probe();
        if (isOpen) continue;
        cancel(peer, id, true);
        discard(peer);
      }
    },
    close() {
      waiting.clear();
      for (const { line } of links.values()) line.close('finished');
      links.clear();
    },
  };
}
