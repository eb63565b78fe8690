import { useEffect, useState } from 'react';
import type { Group } from '../../domain/group.ts';
import { groupTitle } from '../../domain/groupTitle.ts';
import type { GroupId } from '../../domain/ids.ts';
import { useMessages } from '../language.tsx';
import { useSeminar } from './SeminarProvider.tsx';
import { usePlan } from './usePlan.ts';

/** The names of groups as the room knows them, "Hamar, Gruppe 2"; those founded at a table name themselves. */
export function useGroupTitles(groups: readonly GroupId[]): (group: GroupId) => string {
  const t = useMessages();
  const seminar = useSeminar();
  const plan = usePlan();
  const [founded, setFounded] = useState<ReadonlyMap<GroupId, Group>>(new Map());
  const planned = new Set([...plan.groups, ...plan.removedGroups].map(({ id }) => id));
  const unnamed = groups.filter((id) => !planned.has(id));
  const wanted = [...unnamed].sort().join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` says which groups `unnamed` holds.
  useEffect(() => {
    let isLeft = false;
    Promise.all(unnamed.map(async (id) => [id, (await seminar.openGroup(id)).snapshot()] as const)).then(
      (named) => isLeft || setFounded(new Map(named)),
      // A group that cannot be read stays without a name.
      () => undefined,
    );
    return () => {
      isLeft = true;
    };
  }, [seminar, wanted]);
  return (id) => {
    const { name, venue } = groupTitle(plan, founded.get(id) ?? { id, name: '', venue: null });
    return [venue, name || t.board.unnamedGroup].filter(Boolean).join(', ');
  };
}
