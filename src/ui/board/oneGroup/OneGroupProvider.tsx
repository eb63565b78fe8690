import { createContext, type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { GroupDoc } from '../../../document/groupDoc.ts';
import { type GroupsAsOne, readAsOne } from '../../../document/groupsAsOne.ts';
import type { Group } from '../../../domain/group.ts';
import type { GroupId, PointId } from '../../../domain/ids.ts';
import type { MergedGroup } from '../../../domain/mergeGroups.ts';
import { groupsAsOne } from '../../../domain/resolveMerges.ts';
import { useGroupDoc } from '../../seminar/GroupProvider.tsx';
import { useSeminar } from '../../seminar/SeminarProvider.tsx';
import { useAccess } from '../../seminar/useMayWrite.ts';
import { usePlan } from '../../seminar/usePlan.ts';
import { useWritingDesk, type WritingDesk, WritingDeskContext } from '../writingDesk.ts';
import { createDesks, type Desks } from './createDesks.ts';

/** The groups that the board's group is one with, read as one and each written at its own desk. */
export interface OneGroup {
  readonly asOne: GroupsAsOne;
  /** All of them: the one they are known as first. */
  readonly groups: readonly GroupId[];
  readonly desks: Desks;
}

interface Opened {
  readonly key: string;
  readonly groups: readonly GroupId[];
  readonly docs: readonly GroupDoc[];
  readonly asOne: GroupsAsOne;
}

const OneGroupContext = createContext<OneGroup | null>(null);

/** Opens what the board's group is one with, so that the board is that of all of them. New things are written in its own. */
export function OneGroupProvider({ children }: { children: ReactNode }) {
  const seminar = useSeminar();
  const { id } = useGroupDoc();
  const { mergedInto } = usePlan();
  const access = useAccess();
  const desk = useWritingDesk();
  const [opened, setOpened] = useState<Opened | null>(null);
  const groups = groupsAsOne(mergedInto, id);
  const key = groups.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says which groups `groups` holds.
  useEffect(() => {
    if (groups.length < 2) return;
    let isLeft = false;
    Promise.all(groups.map((group) => seminar.openGroup(group))).then(
      (docs) => {
        const [host, ...others] = docs;
        if (host && !isLeft) setOpened({ key, groups, docs, asOne: readAsOne(host, others) });
      },
      // One that cannot be read leaves the board as it is by itself; opening that group says what is wrong.
      () => undefined,
    );
    return () => {
      isLeft = true;
    };
  }, [seminar, key]);
  const one = useMemo((): OneGroup | null => {
    if (opened?.key !== key) return null;
    return { ...opened, desks: createDesks(desk, opened, access) };
  }, [opened, key, desk, access]);
  useEffect(() => one?.desks.close, [one]);
  return (
    <OneGroupContext value={one}>
      <WritingDeskContext value={one?.desks.own ?? desk}>{children}</WritingDeskContext>
    </OneGroupContext>
  );
}

/** Null while the group of the board stands by itself, and while the others are being opened. */
export function useOneGroup(): OneGroup | null {
  return useContext(OneGroupContext);
}

/** What the board shows: its group, or all that it is one with, as they are now; typing in a point does not change it. */
export function useBoardGroup(): Group {
  const own = useGroupDoc();
  const one = useOneGroup();
  const read = one ? () => one.asOne.snapshot().group : own.snapshot;
  return useSyncExternalStore(one ? one.asOne.subscribe : own.subscribe, read);
}

/** The groups read as one, as they are now. */
export function useMergedGroup({ asOne }: OneGroup): MergedGroup {
  return useSyncExternalStore(asOne.subscribe, asOne.snapshot);
}

/** The groups that the board shows. */
export function useGroupsShown(): readonly GroupId[] {
  const { id } = useGroupDoc();
  const one = useOneGroup();
  return useMemo(() => one?.groups ?? [id], [one, id]);
}

/** Those that the board shows and this device may write for. */
export function useWritableGroups(): readonly GroupDoc[] {
  const one = useOneGroup();
  const { group, mayWrite } = useWritingDesk();
  const desks: readonly Pick<WritingDesk, 'group' | 'mayWrite'>[] = one?.desks.all ?? [{ group, mayWrite }];
  return desks.filter((desk) => desk.mayWrite).map((desk) => desk.group);
}

/** The desk of the document that a point lives in. */
export function useDeskOf(point: PointId): WritingDesk {
  const own = useWritingDesk();
  return useOneGroup()?.desks.of(point) ?? own;
}

/** Whether a point stands after those of the board's own group. */
export function useComesAfter(): (point: PointId) => boolean {
  const one = useOneGroup();
  const { id } = useGroupDoc();
  return (point) => {
    const home = one?.asOne.homeOf(point)?.id;
    return one !== null && home !== undefined && one.groups.indexOf(home) > one.groups.indexOf(id);
  };
}

/** The words of a point of any of the groups, as they are now. */
export function usePointWords({ asOne }: OneGroup, point: PointId): string {
  return useSyncExternalStore(asOne.subscribeToAll, () => asOne.textOf(point));
}
