import { toBase64url } from './bytes.ts';
import type { Feed } from './feed.ts';
import { limits } from './limits.ts';
import type { Ticket } from './ticket.ts';

interface Tally {
  count: number;
  bytes: number;
}

/** Entries that came before their predecessors, and how much may wait at all (SPEC F27). */
export interface WaitingRoom {
  /** Takes room for an entry; false when its feed or the whole room has none left. */
  reserve(ticket: Ticket): boolean;
  release(ticket: Ticket): void;
  /** Keeps a ticket, whose room is reserved, until its predecessor comes. */
  await(ticket: Ticket): void;
  isAwaited(ticket: Ticket): boolean;
  /** Lets go of those that waited for this entry, and of their room. */
  successorsOf(ticket: Ticket): Ticket[];
  /** Lets go of all that a checkpoint with this number stands for. */
  dropUpTo(feed: Feed, seq: number): Ticket[];
}

export function createWaitingRoom(): WaitingRoom {
  /** For each feed, those that wait by the hash of the entry they wait for. */
  const awaiting = new Map<string, Map<string, Ticket[]>>();
  const byFeed = new Map<string, Tally>();
  const permitted: Tally = { count: 0, bytes: 0 };
  const unknown: Tally = { count: 0, bytes: 0 };
  /** The tallies a ticket is counted in, since its feed may be vouched for while it waits. */
  const counted = new Map<Ticket, readonly Tally[]>();

  function release(ticket: Ticket): void {
    for (const tally of counted.get(ticket) ?? []) {
      tally.count -= 1;
      tally.bytes -= ticket.entry.bytes.length;
    }
    counted.delete(ticket);
    if (byFeed.get(ticket.feed.key)?.count === 0) byFeed.delete(ticket.feed.key);
  }

  return {
    reserve(ticket) {
      const size = ticket.entry.bytes.length;
      const isPermitted = ticket.feed.issuer !== null;
      const pool = isPermitted ? permitted : unknown;
      const own = byFeed.get(ticket.feed.key) ?? { count: 0, bytes: 0 };
      const hasRoom =
        fits(own, size, limits.waitingInFeed) &&
        fits(pool, size, isPermitted ? limits.waitingPermitted : limits.waitingUnknown);
      if (!hasRoom) return false;
      byFeed.set(ticket.feed.key, own);
      counted.set(ticket, [own, pool]);
      for (const tally of [own, pool]) {
        tally.count += 1;
        tally.bytes += size;
      }
      return true;
    },
    release,
    await(ticket) {
      const waiting = awaiting.get(ticket.feed.key) ?? new Map<string, Ticket[]>();
      const hash = toBase64url(ticket.entry.previous);
      waiting.set(hash, [...(waiting.get(hash) ?? []), ticket]);
      awaiting.set(ticket.feed.key, waiting);
    },
    isAwaited(ticket) {
      const others = awaiting.get(ticket.feed.key)?.get(toBase64url(ticket.entry.previous)) ?? [];
      return others.some((other) => other.place.hash === ticket.place.hash);
    },
    successorsOf({ feed, place }) {
      const waiting = awaiting.get(feed.key);
      const successors = waiting?.get(place.hash) ?? [];
      waiting?.delete(place.hash);
      if (waiting?.size === 0) awaiting.delete(feed.key);
      for (const ticket of successors) release(ticket);
      return successors;
    },
    dropUpTo(feed, seq) {
      const waiting = awaiting.get(feed.key);
      const dropped: Ticket[] = [];
      for (const [hash, tickets] of waiting ?? []) {
        const later = tickets.filter((ticket) => ticket.entry.seq > seq);
        dropped.push(...tickets.filter((ticket) => ticket.entry.seq <= seq));
        if (later.length > 0) waiting?.set(hash, later);
        else waiting?.delete(hash);
      }
      for (const ticket of dropped) release(ticket);
      return dropped;
    },
  };
}

/** Whether a tally may take so many bytes more. */
export function fits(tally: Tally, size: number, limit: Tally): boolean {
  return tally.count < limit.count && tally.bytes + size <= limit.bytes;
}
