import { type EntryIndex, prefixOf } from './entryIndex.ts';
import type { Reception } from './entrySource.ts';
import { exchangeLimits, exchangeTimes } from './exchangeLimits.ts';
import { type FeedName, feedKeyOf, type KnownHead, wrapSum } from './feedHead.ts';
import type { FeedWant } from './messages.ts';
import { remember } from './remember.ts';

/** Something to ask a peer for, and how things stood before. */
export interface Question {
  readonly theirs: KnownHead;
  readonly want: FeedWant;
  readonly sumBefore: bigint;
}

/**
 * Finds what a peer has and this device has not, and remembers which differences cannot be lifted,
 * so that they are not asked for over and over (SPEC Y11, Y12).
 */
export interface FeedDifferences {
  /** What to ask a peer for that says it holds this; null when there is nothing, `later` when not now. */
  questionFor(theirs: KnownHead): Question | 'later' | null;
  /** Notes what became of an entry, so that what waits in memory is not asked for again. */
  received(place: FeedName & { readonly seq: number }, reception: Reception): void;
  /** To be called when a question was answered; `isComplete` when the peer had nothing more to give. True when something has come of it. */
  conclude(question: Question, isComplete: boolean): boolean;
}

const last = Number.MAX_SAFE_INTEGER;

export function createFeedDifferences(index: EntryIndex, now: () => number): FeedDifferences {
  /** How far each feed has been received that still waits in memory, and until when that counts. */
  const held = new Map<string, { readonly seq: number; readonly until: number }>();
  /** Differences that have been asked for in vain, and until when they are left alone. */
  const fruitless = new Map<string, { readonly times: number; readonly until: number }>();
  /** Feeds that must be compared entry by entry, from which number on. */
  const compared = new Map<string, number>();

  const sumOf = (key: string) => index.head(key)?.sum ?? 0n;

  function positionOf(key: string): number {
    const waiting = held.get(key);
    const stored = index.head(key)?.seq ?? 0;
    return waiting && waiting.until > now() ? Math.max(stored, waiting.seq) : stored;
  }

  function cameToNothing(theirs: KnownHead): void {
    const difference = differenceOf(theirs);
    const times = (fruitless.get(difference)?.times ?? 0) + 1;
    const pause = Math.min(exchangeTimes.longestFruitless, exchangeTimes.fruitless * 2 ** Math.min(times, 16));
    remember(fruitless, difference, { times, until: now() + pause });
  }

  /** The same however much both ends get alike, so that new entries bring no old question back. */
  function differenceOf(theirs: KnownHead): string {
    const key = feedKeyOf(theirs);
    return `${key} ${theirs.sum === null ? theirs.seq : wrapSum(theirs.sum - sumOf(key))}`;
  }

  function exceptListed(theirs: KnownHead, from: number): FeedWant {
    const { device, scope } = theirs;
    const mine = index.between(theirs, from, last);
    const listed = mine.slice(0, exchangeLimits.listedHashes);
    const next = mine[listed.length];
    const to = next ? Math.max(from, next.seq - 1) : last;
    return { device, scope, form: 'except', from, to, prefixes: listed.map(({ hash }) => prefixOf(hash)) };
  }

  return {
    questionFor(theirs) {
      const key = feedKeyOf(theirs);
      const mine = index.head(key);
      const position = positionOf(key);
      const isFork = mine?.seq === theirs.seq && theirs.sum !== null && theirs.sum !== mine.sum;
      if (theirs.seq <= position && !isFork) return theirs.seq > (mine?.seq ?? 0) ? 'later' : null;
      if ((fruitless.get(differenceOf(theirs))?.until ?? 0) > now()) return 'later';
      const { device, scope } = theirs;
      const from = compared.get(key) ?? (isFork ? 0 : null);
      const want: FeedWant =
        from === null ? { device, scope, form: 'after', seq: position } : exceptListed(theirs, from);
      return { theirs, want, sumBefore: sumOf(key) };
    },
    received(place, reception) {
      const key = feedKeyOf(place);
      const position = positionOf(key);
      // What is known may itself wait for what is before it; then there is a gap to be filled.
      const isNext = reception === 'queued' || (reception === 'known' && place.seq === position + 1);
      if (isNext && place.seq > position) remember(held, key, { seq: place.seq, until: now() + exchangeTimes.held });
    },
    conclude({ theirs, want, sumBefore }, isComplete) {
      const key = feedKeyOf(theirs);
      if (sumOf(key) !== sumBefore || (want.form === 'after' && positionOf(key) > want.seq)) {
        compared.delete(key);
        return true;
      }
      if (!isComplete) return false;
      if (want.form === 'after' && index.head(key)) remember(compared, key, 0);
      else if (want.form === 'except' && want.to < last) remember(compared, key, want.to + 1);
      else {
        compared.delete(key);
        cameToNothing(theirs);
      }
      return false;
    },
  };
}
