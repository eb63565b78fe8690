import type { DeviceId } from '../domain/ids.ts';
import type { Feed } from './feed.ts';
import { foreignDeletions, textRanges } from './foreignDeletions.ts';
import { allDeletes } from './impliedDeletes.ts';
import { mayForget } from './largeDeletions.ts';
import type { ScopeState } from './scopeState.ts';
import { type ClockRanges, uniteRanges } from './update/clockRanges.ts';
import type { Update } from './update/struct.ts';

/** What other devices deleted of a feed's units, without large deletions nobody has confirmed. */
export function forgettableDeletes(
  { feeds }: ScopeState,
  feed: Feed,
  updates: readonly Update[],
  confirmed: ReadonlySet<DeviceId>,
): ClockRanges {
  const deletes = uniteRanges(updates.map(allDeletes));
  const texts = uniteRanges(updates.map(({ structs }) => textRanges(structs)));
  const foreign = foreignDeletions(feeds.values(), feed, { texts, deletes });
  return uniteRanges(foreign.filter((deletion) => mayForget(deletion, confirmed)).map((deletion) => deletion.deletes));
}
