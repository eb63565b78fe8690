import type { DeviceId } from '../domain/ids.ts';
import { type Bytes, concatBytes } from '../feed/bytes.ts';
import { ByteWriter } from '../feed/byteWriter.ts';
import type { EntryPlace } from '../feed/outcome.ts';
import { sha256 } from '../feed/sha256.ts';
import {
  bucketCount,
  bucketOf,
  type FeedHead,
  type FeedName,
  feedKeyOf,
  hashValue,
  wrapSum,
  writeHeads,
} from './feedHead.ts';
import { bucketDigestLength, hashPrefixLength } from './messages.ts';

/** Which entries this device has stored, kept in memory for comparing with others. */
export interface EntryIndex {
  /** False when it was there. */
  add(place: EntryPlace): boolean;
  /** Forgets a feed's entries up to and with a number. */
  removeUpTo(feed: FeedName, seq: number): void;
  has(place: EntryPlace): boolean;
  /** Whether anything of a device is stored here. */
  knows(device: DeviceId): boolean;
  head(feedKey: string): FeedHead | null;
  heads(): readonly FeedHead[];
  /** The heads in those buckets whose bit is set. */
  headsIn(buckets: number): readonly FeedHead[];
  /** Entries of a feed with numbers in a stretch, both ends included, in order. */
  between(feed: FeedName, from: number, to: number): readonly EntryPlace[];
  /** The digest of each bucket, one after the other (SPEC Y10). */
  digests(): Promise<Bytes>;
}

interface FeedRecord extends FeedName {
  readonly bucket: number;
  readonly seqs: Map<string, number>;
  sum: bigint;
  /** Null when it is to be worked out anew. */
  head: FeedHead | null;
}

export function createEntryIndex(): EntryIndex {
  const feeds = new Map<string, FeedRecord>();
  const devices = new Set<DeviceId>();
  const digests = new Map<number, Promise<Bytes>>();

  function feedOf({ device, scope }: FeedName): FeedRecord {
    const key = feedKeyOf({ device, scope });
    const known = feeds.get(key);
    if (known) return known;
    const feed: FeedRecord = { device, scope, bucket: bucketOf(device), seqs: new Map(), sum: 0n, head: null };
    feeds.set(key, feed);
    devices.add(device);
    return feed;
  }

  function headsIn(buckets: number): readonly FeedHead[] {
    return [...feeds.values()].flatMap((feed) => {
      const head = buckets & (1 << feed.bucket) ? headOf(feed) : null;
      return head ? [head] : [];
    });
  }

  async function digestOf(bucket: number): Promise<Bytes> {
    const heads = [...headsIn(1 << bucket)].sort(byName);
    if (heads.length === 0) return new Uint8Array(bucketDigestLength);
    return (await sha256(writeHeads(new ByteWriter(), heads).toBytes())).slice(0, bucketDigestLength);
  }

  return {
    add(place) {
      const feed = feedOf(place);
      if (feed.seqs.has(place.hash)) return false;
      feed.seqs.set(place.hash, place.seq);
      feed.sum = wrapSum(feed.sum + hashValue(place.hash));
      feed.head = null;
      digests.delete(feed.bucket);
      return true;
    },
    removeUpTo(name, seq) {
      const feed = feeds.get(feedKeyOf(name));
      if (!feed) return;
      for (const [hash, number] of feed.seqs) {
        if (number > seq) continue;
        feed.seqs.delete(hash);
        feed.sum = wrapSum(feed.sum - hashValue(hash));
      }
      feed.head = null;
      digests.delete(feed.bucket);
    },
    has: (place) => feeds.get(feedKeyOf(place))?.seqs.has(place.hash) ?? false,
    knows: (device) => devices.has(device),
    head(key) {
      const feed = feeds.get(key);
      return feed ? headOf(feed) : null;
    },
    heads: () => headsIn(2 ** bucketCount - 1),
    headsIn,
    between({ device, scope }, from, to) {
      const seqs = [...(feeds.get(feedKeyOf({ device, scope }))?.seqs ?? [])];
      return seqs
        .filter(([, seq]) => seq >= from && seq <= to)
        .sort(([a, seqA], [b, seqB]) => seqA - seqB || (a < b ? -1 : 1))
        .map(([hash, seq]) => ({ device, scope, seq, hash }));
    },
    async digests() {
      const all = Array.from({ length: bucketCount }, (_, bucket) => {
        const digest = digests.get(bucket) ?? digestOf(bucket);
        digests.set(bucket, digest);
        return digest;
      });
      return concatBytes(await Promise.all(all));
    },
  };
}

/** Null for a feed of which nothing is left. */
function headOf(feed: FeedRecord): FeedHead | null {
  if (feed.head || feed.seqs.size === 0) return feed.head;
  const numbers = new Set(feed.seqs.values());
  let seq = Math.min(...numbers);
  while (numbers.has(seq + 1)) seq += 1;
  feed.head = { device: feed.device, scope: feed.scope, seq, sum: feed.sum };
  return feed.head;
}

export const prefixOf = (hash: string) => hash.slice(0, hashPrefixLength);

/** The same order on every device: by scope, then by device, by UTF-16 units. */
function byName(a: FeedName, b: FeedName): number {
  if (a.scope !== b.scope) return a.scope < b.scope ? -1 : 1;
  return a.device < b.device ? -1 : 1;
}
