import type { DeviceId } from '../domain/ids.ts';
import type { Feed } from './feed.ts';
import { foreignDeletions } from './foreignDeletions.ts';
import { uniteRanges } from './update/clockRanges.ts';

/** Characters somebody else may have deleted before a person must confirm that they are gone for good. */
const largestUnconfirmed = 500;

/** How much of a feed's own text one other device has deleted, in UTF-16 units. */
interface Amount {
  readonly by: DeviceId;
  readonly characters: number;
}

/** Whether a checkpoint may forget this text (SPEC F29); until then everything can be brought back. */
export function mayForget(deletion: Amount, confirmed: ReadonlySet<DeviceId>): boolean {
  return deletion.characters <= largestUnconfirmed || confirmed.has(deletion.by);
}

/** What others have deleted of a feed and its checkpoints keep while nobody has confirmed it. */
export function largeDeletions(feeds: Iterable<Feed>, feed: Feed): readonly Amount[] {
  const candidates = [...feeds].filter((other) => other !== feed && mayBeLarge(other, feed));
  if (candidates.length === 0) return [];
  const own = { texts: uniteRanges(feed.texts), deletes: uniteRanges(feed.deletes) };
  return foreignDeletions(candidates, feed, own).filter((deletion) => !mayForget(deletion, new Set()));
}

/** Cheap, since it is asked whenever entries come in: what was deleted twice counts twice. */
function mayBeLarge(other: Feed, feed: Feed): boolean {
  let units = 0;
  for (const deletes of other.deletes) {
    for (const client of feed.clients.keys()) {
      for (const { start, end } of deletes.get(client) ?? []) units += end - start;
    }
  }
  return units > largestUnconfirmed;
}
