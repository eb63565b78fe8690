import { backOff } from './backOff.ts';
import { p2pLimits, p2pTimes } from './p2pLimits.ts';

/** A peer of the room that has been heard of. */
export interface KnownPeer {
  readonly id: string;
  /** How many lines it said it has. */
  readonly lines: number;
  /** Since when it has been known, or without a line from here. */
  readonly since: number;
}

interface PeerRecord {
  id: string;
  lines: number;
  since: number;
  heardAt: number;
  /** When a line ended, or the peer did not answer; it is tried again when it has been heard since. */
  lostAt: number;
  failures: number;
  restUntil: number;
  offences: number;
  shutUntil: number;
}

/** Who is in the room, as far as it is known (SPEC P4, P5). Peers that are no longer heard are forgotten. */
export interface PeerBook {
  /** True when the peer was not known. Not every signal tells how many lines there are. */
  heard(id: string, lines: number | null): boolean;
  forget(id: string): void;
  count(): number;
  linesOf(id: string): number;
  /** Peers that may be tried now. */
  within(now: number): readonly KnownPeer[];
  opened(id: string): void;
  /** The peer answered, but no line came of it. */
  failed(id: string): void;
  unanswered(id: string): void;
  ended(id: string): void;
  /** Whether an attempt has failed since there was a line. */
  hasFailed(id: string): boolean;
  /** The peer was left from here; a peer that misbehaved stays shut out for long. */
  left(id: string, reason: 'finished' | 'misbehaved'): void;
  busy(id: string): void;
  isShutOut(id: string): boolean;
  /** What failed before may do now: the network is back. */
  relent(): void;
  /** Forgets all that have been silent for so long, but for those that are to be kept. */
  expire(silence: number, isKept: (id: string) => boolean): void;
}

export function createPeerBook(now: () => number, random: () => number): PeerBook {
  const peers = new Map<string, PeerRecord>();

  function fail(id: string): void {
    const peer = peers.get(id);
    if (peer) peer.restUntil = now() + backOff(p2pTimes.failed, peer.failures++, random);
  }

  function lose(id: string): void {
    const peer = peers.get(id);
    if (peer) peer.lostAt = peer.since = now();
  }

  return {
    heard(id, lines) {
      const known = peers.get(id);
      if (known) {
        known.lines = lines ?? known.lines;
        known.heardAt = now();
        return false;
      }
      if (peers.size >= p2pLimits.peers) {
        const oldest = [...peers.values()].reduce((a, b) => (b.heardAt < a.heardAt ? b : a));
        peers.delete(oldest.id);
      }
      const never = Number.NEGATIVE_INFINITY;
      const fresh = { failures: 0, restUntil: never, offences: 0, shutUntil: never, lostAt: never };
      peers.set(id, { id, lines: lines ?? 0, since: now(), heardAt: now(), ...fresh });
      return true;
    },
    forget: (id) => void peers.delete(id),
    count: () => peers.size,
    linesOf: (id) => peers.get(id)?.lines ?? 0,
    within: (time) =>
      [...peers.values()].filter(
        ({ heardAt, lostAt, restUntil, shutUntil }) => heardAt > lostAt && restUntil <= time && shutUntil <= time,
      ),
    opened(id) {
      const peer = peers.get(id);
      if (peer) peer.failures = 0;
    },
    failed: fail,
    unanswered(id) {
      lose(id);
      fail(id);
    },
    ended: lose,
    hasFailed: (id) => (peers.get(id)?.failures ?? 0) > 0,
    left(id, reason) {
      const peer = peers.get(id);
      if (!peer) return;
      peer.since = now();
      peer.restUntil = now() + p2pTimes.finished;
      if (reason === 'misbehaved') {
        const { first, longest } = p2pTimes.misbehaved;
        peer.shutUntil = now() + Math.min(longest, first * 2 ** Math.min(peer.offences++, 30));
      }
    },
    busy(id) {
      const peer = peers.get(id);
      if (peer) peer.restUntil = now() + p2pTimes.busy * (0.5 + random());
    },
    isShutOut: (id) => (peers.get(id)?.shutUntil ?? 0) > now(),
    relent() {
      for (const peer of peers.values()) {
        peer.failures = 0;
        peer.restUntil = now();
      }
    },
    expire(silence, isKept) {
      for (const { id, heardAt, shutUntil } of [...peers.values()]) {
        if (now() - heardAt > silence && shutUntil <= now() && !isKept(id)) peers.delete(id);
      }
    },
  };
}
