import type { EntryIndex } from './entryIndex.ts';
import type { EntrySource } from './entrySource.ts';
import { exchangeTimes } from './exchangeLimits.ts';
import { bucketCount, bucketOf, type FeedHead, feedKeyOf } from './feedHead.ts';
import type { HoldBook } from './holdBook.ts';
import { bucketDigestLength, encodeMessage, type Message } from './messages.ts';
import type { Neighbour } from './neighbour.ts';
import type { Puller } from './puller.ts';
import type { NewItem, Spreader } from './spreader.ts';
import { entryItem, holdItem } from './spreadItems.ts';
import type { Timer } from './timer.ts';

type MessageOf<Kind extends Message['kind']> = Extract<Message, { kind: Kind }>;

/** Finds out with a neighbour what either of the two lacks (SPEC Y10). */
export interface Comparison {
  /** Tells a neighbour in short what is here; one that differs answers with heads. */
  begin(neighbour: Neighbour): Promise<void>;
  /** True when the neighbour differs. */
  onDigest(neighbour: Neighbour, digest: MessageOf<'digest'>): Promise<boolean>;
  /** True when the neighbour has something that is lacking here. */
  onHeads(neighbour: Neighbour, heads: MessageOf<'heads'>): boolean;
  /** More of a feed is here; neighbours that are not known to have it are told in a moment. */
  tellLater(feedKey: string): void;
}

export interface ComparisonOptions {
  readonly source: EntrySource;
  readonly index: EntryIndex;
  readonly holds: HoldBook;
  readonly puller: Puller;
  readonly spreader: Spreader;
  readonly neighbours: () => readonly Neighbour[];
  readonly timer: Timer;
  readonly random: () => number;
}

/** So much is sent without being asked for. */
const mostSentAtOnce = { count: 32, bytes: 32 * 1024 };

export function createComparison(options: ComparisonOptions): Comparison {
  const { source, index, holds, puller, spreader, neighbours, timer, random } = options;
  const untold = new Set<string>();

  function sendHeads({ line }: Neighbour, isAnswer: boolean, covered: number, heads: readonly FeedHead[]): void {
    line.send(encodeMessage({ kind: 'heads', isAnswer, covered, holds: holds.numbers(), heads }));
  }

  function tellHolds(neighbour: Neighbour, numbers: MessageOf<'heads'>['holds']): void {
    const items: readonly NewItem[] = holds.newerThan(numbers).map(({ bytes }) => holdItem(bytes));
    if (items.length > 0) spreader.tell(neighbour, items);
  }

  /** Sends what the neighbour lacks when it is little, else says that there is more here. */
  async function answer(neighbour: Neighbour, covered: number, heads: readonly FeedHead[]): Promise<void> {
    const theirs = new Map(heads.map((head) => [feedKeyOf(head), head]));
    const news = index.heads().filter((head) => {
      const told = theirs.get(feedKeyOf(head));
      if (!told) return (covered & (1 << bucketOf(head.device))) !== 0;
      return told.seq < head.seq || (told.seq === head.seq && told.sum !== head.sum);
    });
    if (news.length === 0) return;
    const places = news.flatMap((head) => {
      const from = (theirs.get(feedKeyOf(head))?.seq ?? 0) + 1;
      return index.between(head, from, Number.MAX_SAFE_INTEGER);
    });
    const isLittle = places.length > 0 && places.length <= mostSentAtOnce.count;
    const entries = isLittle ? await source.read(places) : [];
    const size = entries.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (entries.length > 0 && size <= mostSentAtOnce.bytes) spreader.tell(neighbour, entries.map(entryItem));
    else sendHeads(neighbour, true, 0, news);
  }

  function tell(): void {
    const heads = [...untold].flatMap((key) => index.head(key) ?? []);
    untold.clear();
    for (const neighbour of neighbours()) {
      const news = heads.filter((head) => (neighbour.known.get(feedKeyOf(head))?.seq ?? 0) < head.seq);
      if (news.length > 0) sendHeads(neighbour, false, 0, news);
    }
  }

  return {
    async begin({ line }) {
      line.send(encodeMessage({ kind: 'digest', buckets: await index.digests(), holds: holds.numbers() }));
    },
    async onDigest(neighbour, digest) {
      tellHolds(neighbour, digest.holds);
      const own = await index.digests();
      let different = 0;
      for (let bucket = 0; bucket < bucketCount; bucket++) {
        if (!isBucketEqual(own, digest.buckets, bucket)) different |= 1 << bucket;
      }
      const known = new Map(holds.numbers().map(({ device, number }) => [device, number]));
      const hasNewerHolds = digest.holds.some(({ device, number }) => number > (known.get(device) ?? -1));
      if (different || hasNewerHolds) sendHeads(neighbour, false, different, index.headsIn(different));
      return different !== 0;
    },
    onHeads(neighbour, { isAnswer, covered, holds: numbers, heads }) {
      const hasQuestion = puller.learn(neighbour, heads, covered);
      tellHolds(neighbour, numbers);
      if (!isAnswer) void answer(neighbour, covered, heads).catch(() => undefined);
      return hasQuestion;
    },
    tellLater(feedKey) {
      untold.add(feedKey);
      if (untold.size > 1) return;
      const { least, most } = exchangeTimes.tellHeads;
      timer.after(least + random() * (most - least), tell);
    },
  };
}

function isBucketEqual(a: Uint8Array, b: Uint8Array, bucket: number): boolean {
  for (let at = bucket * bucketDigestLength; at < (bucket + 1) * bucketDigestLength; at++) {
    if (a[at] !== b[at]) return false;
  }
  return true;
}
