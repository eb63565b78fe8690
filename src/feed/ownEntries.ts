import { equalBytes, toBase64url } from './bytes.ts';
import { openContent } from './content.ts';
import { decodeEntry, type Entry, entryKind } from './entry.ts';
import type { Feed } from './feed.ts';
import { hashEntry } from './hashEntry.ts';
import { readUpdate } from './update/readUpdate.ts';
import type { Update } from './update/struct.ts';

/**
 * The updates of a feed from its last checkpoint to its head, out of its stored entries; null when
 * one of them is missing or cannot be read, since a checkpoint must never leave anything out.
 */
export async function readOwnUpdates(
  feed: Feed,
  stored: readonly Uint8Array[],
  contentKey: CryptoKey,
): Promise<readonly Update[] | null> {
  const chain = await walkBack(feed, stored);
  if (chain === null) return null;
  const updates: Update[] = [];
  for (const entry of chain) {
    const content = await openContent(contentKey, entry);
    const update = content && readUpdate(content.update);
    if (!update?.ok) return null;
    updates.push(update.value);
  }
  return updates;
}

/** From the head by hash to the newest checkpoint or the first entry; given in order. */
async function walkBack(feed: Feed, stored: readonly Uint8Array[]): Promise<readonly Entry[] | null> {
  const byHash = new Map<string, Entry>();
  for (const bytes of stored) {
    const entry = decodeEntry(bytes);
    if (entry && equalBytes(entry.device, feed.publicKey) && entry.scope === feed.scope) {
      byHash.set(toBase64url(await hashEntry(entry)), entry);
    }
  }
  const chain: Entry[] = [];
  for (let entry = feed.head && byHash.get(toBase64url(feed.head.hash)); entry; ) {
    if (entry.kind !== entryKind.change && entry.kind !== entryKind.checkpoint) return null;
    chain.unshift(entry);
    if (entry.kind === entryKind.checkpoint || entry.seq === 1) return chain;
    entry = byHash.get(toBase64url(entry.previous));
  }
  return null;
}
