import { toBase64url } from './bytes.ts';
import { entryKind } from './entry.ts';
import type { Feed } from './feed.ts';
import type { Ticket } from './ticket.ts';

/** How an entry stands to what is known of its feed (SPEC F16). */
export type ChainPlace = 'next' | 'fork' | 'duplicate' | 'waiting';

export function placeInChain(feed: Feed, ticket: Ticket): ChainPlace {
  const { entry } = ticket;
  const siblings = feed.hashes.get(entry.seq) ?? [];
  if (isInChain(feed, ticket)) return 'duplicate';
  if (feed.checkpoint && entry.seq <= feed.checkpoint.seq) return isCovered(feed, entry) ? 'duplicate' : 'fork';
  if (siblings.length > 0) return isPreviousKnown(feed, entry) ? 'fork' : 'waiting';
  if (isPreviousKnown(feed, entry)) return 'next';
  // A checkpoint stands for all before it, so it needs no predecessor.
  return entry.kind === entryKind.checkpoint && entry.seq > feed.standing ? 'next' : 'waiting';
}

/** Whether it is in the chain by itself, and not only contained in a checkpoint. */
export function isInChain(feed: Feed, { entry, place }: Ticket): boolean {
  return feed.hashes.get(entry.seq)?.includes(place.hash) ?? false;
}

/** Puts an entry into its feed's chain, whether it is applied or not. */
export function addToChain(feed: Feed, ticket: Ticket): void {
  const { entry, hash, isAside } = ticket;
  if (!remember(feed, ticket)) return;
  if (entry.seq > (feed.head?.seq ?? 0)) feed.head = { seq: entry.seq, hash };
  if (!isAside) feed.standing = Math.max(feed.standing, entry.seq);
  feed.sinceCheckpoint.count += 1;
  feed.sinceCheckpoint.bytes += entry.bytes.length;
}

/** Notes an entry's hash; false when it is known. */
export function remember(feed: Feed, ticket: Ticket): boolean {
  if (isInChain(feed, ticket)) return false;
  const { entry, place } = ticket;
  feed.hashes.set(entry.seq, [...(feed.hashes.get(entry.seq) ?? []), place.hash]);
  return true;
}

/** Forgets what a chained checkpoint stands for. */
export function startFromCheckpoint(feed: Feed, { entry, isAside }: Ticket): void {
  feed.sinceCheckpoint.count = 0;
  feed.sinceCheckpoint.bytes = 0;
  feed.checkpoint = {
    seq: entry.seq,
    isAside,
    clocks: new Map(entry.clocks.map(({ session, clock }) => [toBase64url(session), clock])),
  };
  // What stands before one that is set aside is still there by itself.
  if (feed.forkedAt !== null || isAside) return;
  for (const seq of feed.hashes.keys()) if (seq < entry.seq) feed.hashes.delete(seq);
  feed.unpermitted = [];
}

function isPreviousKnown(feed: Feed, entry: Ticket['entry']): boolean {
  if (entry.seq === 1) return true;
  return feed.hashes.get(entry.seq - 1)?.includes(toBase64url(entry.previous)) ?? false;
}

function isCovered(feed: Feed, entry: Ticket['entry']): boolean {
  return entry.clocks.every(
    ({ session, clock }) => clock <= (feed.checkpoint?.clocks.get(toBase64url(session)) ?? Number.NEGATIVE_INFINITY),
  );
}
