import type { DeviceId } from '../domain/ids.ts';
import type { Feed } from './feed.ts';
import { allDeletes } from './impliedDeletes.ts';
import { countCharacters, mayForget } from './largeDeletions.ts';
import type { ScopeState } from './scopeState.ts';
import { type ClockRanges, subtractRanges, uniteRanges } from './update/clockRanges.ts';
import type { Update } from './update/struct.ts';

/** What other devices deleted of a feed's units, without large deletions nobody has confirmed. */
export function forgettableDeletes(
  { feeds }: ScopeState,
  feed: Feed,
  updates: readonly Update[],
  confirmed: ReadonlySet<DeviceId>,
): ClockRanges {
  const ownDeletes = uniteRanges(updates.map(allDeletes));
  const structs = updates.flatMap((update) => [...update.structs.values()].flat());
  const forgettable: ClockRanges[] = [];
  for (const other of feeds.values()) {
    if (other === feed) continue;
    const ofThisFeed = new Map([...uniteRanges(other.deletes)].filter(([client]) => feed.clients.has(client)));
    const deletes = subtractRanges(ofThisFeed, ownDeletes);
    const deletion = { by: other.device, characters: countCharacters(structs, deletes) };
    if (mayForget(deletion, confirmed)) forgettable.push(deletes);
  }
  return uniteRanges(forgettable);
}
