import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { type GroupsAsOne, readAsOne } from '../../../document/groupsAsOne.ts';
import type { GroupId, PointId } from '../../../domain/ids.ts';
import type { MergedGroup } from '../../../domain/mergeGroups.ts';
import { groupsAsOne } from '../../../domain/resolveMerges.ts';
import { useGroupDoc } from '../../seminar/GroupProvider.tsx';
import { useSeminar } from '../../seminar/SeminarProvider.tsx';
import { usePlan } from '../../seminar/usePlan.ts';

/** The groups that the board's group is one with. */
export interface OneGroup {
  readonly asOne: GroupsAsOne;
  /** All of them: the one they are known as first. */
  readonly groups: readonly GroupId[];
}

const OneGroupContext = createContext<OneGroup | null>(null);

/** Opens what the board's group is one with. The board itself stays that of its own group. */
export function OneGroupProvider({ children }: { children: ReactNode }) {
  const seminar = useSeminar();
  const { id } = useGroupDoc();
  const { mergedInto } = usePlan();
  const [opened, setOpened] = useState<(OneGroup & { readonly key: string }) | null>(null);
  const groups = groupsAsOne(mergedInto, id);
  const key = groups.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says which groups `groups` holds.
  useEffect(() => {
    if (groups.length < 2) return;
    let isLeft = false;
    Promise.all(groups.map((group) => seminar.openGroup(group))).then(
      ([host, ...others]) => {
        if (host && !isLeft) setOpened({ key, groups, asOne: readAsOne(host, others) });
      },
      // One that cannot be read leaves the board as it is by itself; opening that group says what is wrong.
      () => undefined,
    );
    return () => {
      isLeft = true;
    };
  }, [seminar, key]);
  return <OneGroupContext value={opened?.key === key ? opened : null}>{children}</OneGroupContext>;
}

/** Null while the group of the board stands by itself, and while the others are being opened. */
export function useOneGroup(): OneGroup | null {
  return useContext(OneGroupContext);
}

/** The groups read as one, as they are now; typing in a point does not change it. */
export function useMergedGroup({ asOne }: OneGroup): MergedGroup {
  return useSyncExternalStore(asOne.subscribe, asOne.snapshot);
}

/** The words of a point of any of the groups, as they are now. */
export function usePointWords({ asOne }: OneGroup, point: PointId): string {
  return useSyncExternalStore(asOne.subscribeToAll, () => asOne.textOf(point));
}
