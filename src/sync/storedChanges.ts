import type { Comparison } from './comparison.ts';
import type { EntryIndex } from './entryIndex.ts';
import type { EntryIntake } from './entryIntake.ts';
import type { StoredChange, StoredEntry } from './entrySource.ts';
import { feedKeyOf } from './feedHead.ts';
import type { Spreader } from './spreader.ts';
import { entryItem } from './spreadItems.ts';

/** Follows what is stored here, and lets others have what is new (SPEC Y13). */
export interface StoredChanges {
  /** True when something is held that was not, or the other way round. */
  take(change: StoredChange): boolean;
}

/** More than this at once is offered, so that each asks one other for it, rather than sent to all. */
const mostPushed = 64 * 1024;

export function createStoredChanges(options: {
  readonly index: EntryIndex;
  readonly intake: EntryIntake;
  readonly spreader: Spreader;
  readonly comparison: Comparison;
}): StoredChanges {
  const { index, intake, spreader, comparison } = options;

  function publish(entries: readonly StoredEntry[]): void {
    const size = entries.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (size <= mostPushed) spreader.publish(entries.map(entryItem));
    else for (const { place } of entries) comparison.tellLater(feedKeyOf(place));
  }

  return {
    take({ added, contained }) {
      const fresh = added.filter(({ place }) => index.add(place));
      const own: StoredEntry[] = [];
      for (const entry of fresh) {
        const origin = intake.originOf(entry.place.hash);
        if (origin === null) own.push(entry);
        else if (origin.way === 'pushed') spreader.relay(entryItem(entry), origin.seenBy);
        else comparison.tellLater(feedKeyOf(entry.place));
      }
      for (const feed of contained) index.removeUpTo(feed, feed.seq);
      if (own.length > 0) publish(own);
      return fresh.length > 0 || contained.length > 0;
    },
  };
}
