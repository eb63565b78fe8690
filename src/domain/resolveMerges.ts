import type { GroupId } from './ids.ts';

/** Groups that are part of another → that other, which the room knows them as. Never more than one step. */
export type MergedInto = ReadonlyMap<GroupId, GroupId>;

/**
 * Which groups (or clusters) are one, from the merges that facilitators have written, each from one into another. Those
 * on a chain are all one with the one at its end. A ring, as two facilitators apart can make by merging both
 * ways, ends at its smallest id. In the order of ids, whatever the order of `written`.
 */
export function resolveMerges<Id extends string = GroupId>(written: ReadonlyMap<Id, Id>): ReadonlyMap<Id, Id> {
  const hosts = new Map<Id, Id>();
  for (const start of written.keys()) {
    const chain = new Set<Id>();
    let current = start;
    for (;;) {
      const next = written.get(current);
      if (next === undefined || hosts.has(current) || chain.has(current)) break;
      chain.add(current);
      current = next;
    }
    const host = hosts.get(current) ?? (chain.has(current) ? smallestOfRing(chain, current) : current);
    for (const group of chain) hosts.set(group, host);
  }
  const merged = [...hosts].filter(([group, host]) => group !== host);
  return new Map(merged.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The group that a group is shown as: itself, unless it is part of another. */
export function hostOf(mergedInto: MergedInto, group: GroupId): GroupId {
  return mergedInto.get(group) ?? group;
}

/** All groups that are one with a group: the one they are shown as first, the others in the order of ids. */
export function groupsAsOne(mergedInto: MergedInto, group: GroupId): readonly GroupId[] {
  const host = hostOf(mergedInto, group);
  return [host, ...[...mergedInto].filter(([, into]) => into === host).map(([part]) => part)];
}

/** The ring is the end of the chain, from where it is met again. */
function smallestOfRing<Id extends string>(chain: ReadonlySet<Id>, met: Id): Id {
  const groups = [...chain];
  return groups.slice(groups.indexOf(met)).sort()[0] ?? met;
}
