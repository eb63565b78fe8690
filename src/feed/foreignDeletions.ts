import type { DeviceId } from '../domain/ids.ts';
import type { Feed } from './feed.ts';
import { type ClockRange, type ClockRanges, subtractRanges, uniteRanges } from './update/clockRanges.ts';
import type { Update } from './update/struct.ts';

/** What one other device has deleted of a feed's units, and how much of it is text, in UTF-16 units. */
interface ForeignDeletion {
  readonly by: DeviceId;
  readonly deletes: ClockRanges;
  readonly characters: number;
}

/** What others have deleted of a feed that its author has not; `own`: the feed's texts and its own deletions. */
export function foreignDeletions(
  feeds: Iterable<Feed>,
  feed: Feed,
  own: { readonly texts: ClockRanges; readonly deletes: ClockRanges },
): readonly ForeignDeletion[] {
  const found: ForeignDeletion[] = [];
  for (const other of feeds) {
    if (other === feed) continue;
    const ofThisFeed = new Map([...uniteRanges(other.deletes)].filter(([client]) => feed.clients.has(client)));
    const deletes = subtractRanges(ofThisFeed, own.deletes);
    const characters = countUnits(deletes) - countUnits(subtractRanges(deletes, own.texts));
    found.push({ by: other.device, deletes, characters });
  }
  return found;
}

/** The units among these structs that are text. */
export function textRanges(structs: Update['structs']): ClockRanges {
  const texts = new Map<number, ClockRange[]>();
  for (const [client, list] of structs) {
    const ranges = list.flatMap(({ clock, length, content }) =>
      content.kind === 'text' ? [{ start: clock, end: clock + length }] : [],
    );
    if (ranges.length > 0) texts.set(client, ranges);
  }
  return texts;
}

function countUnits(ranges: ClockRanges): number {
  let units = 0;
  for (const list of ranges.values()) for (const { start, end } of list) units += end - start;
  return units;
}
