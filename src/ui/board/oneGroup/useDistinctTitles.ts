import type { GroupId } from '../../../domain/ids.ts';
import { useMessages } from '../../language.tsx';
import { useGroupTitles } from '../../seminar/useGroupTitles.ts';
import { usePlan } from '../../seminar/usePlan.ts';

/** The names of groups that may be called the same: those founded at a table say so. */
export function useDistinctTitles(groups: readonly GroupId[]): (group: GroupId) => string {
  const t = useMessages().oneGroup;
  const { groups: planned, removedGroups } = usePlan();
  const titleOf = useGroupTitles(groups);
  const isInPlan = new Set([...planned, ...removedGroups].map(({ id }) => id));
  return (group) => (isInPlan.has(group) ? titleOf(group) : t.founded(titleOf(group)));
}
