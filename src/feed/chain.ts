import { toBase64url } from './bytes.ts';
import { entryKind } from './entry.ts';
import type { Feed } from './feed.ts';
import type { Ticket } from './ticket.ts';

/** How an entry stands to what is known of its feed (SPEC F16). */
export type ChainPlace = 'next' | 'fork' | 'duplicate' | 'waiting';

export function placeInChain(feed: Feed, { entry, place }: Ticket): ChainPlace {
  const siblings = feed.hashes.get(entry.seq) ?? [];
  if (siblings.includes(place.hash)) return 'duplicate';
  if (feed.checkpoint && entry.seq <= feed.checkpoint.seq) return isCovered(feed, entry) ? 'duplicate' : 'fork';
  if (siblings.length > 0) return isPreviousKnown(feed, entry) ? 'fork' : 'waiting';
  if (isPreviousKnown(feed, entry)) return 'next';
  // A checkpoint stands for all before it, so it needs no predecessor.
  return entry.kind === entryKind.checkpoint && entry.seq > feed.standing ? 'next' : 'waiting';
}

/** Puts an entry into its feed's chain, whether it is applied or not. */
export function addToChain(feed: Feed, { entry, hash, place, isAside }: Ticket): void {
  const siblings = feed.hashes.get(entry.seq) ?? [];
  if (siblings.includes(place.hash)) return;
  feed.hashes.set(entry.seq, [...siblings, place.hash]);
  if (entry.seq > (feed.head?.seq ?? 0)) feed.head = { seq: entry.seq, hash };
  if (!isAside) feed.standing = Math.max(feed.standing, entry.seq);
  feed.sinceCheckpoint.count += 1;
  feed.sinceCheckpoint.bytes += entry.bytes.length;
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
  if (feed.forkedAt !== null) return;
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
