import { useMemo } from 'react';
import { groupTitle, groupVenue } from '../../domain/groupTitle.ts';
import type { GroupId, VenueId } from '../../domain/ids.ts';
import { useGroupsHere } from '../chooseGroup/useGroupsHere.ts';
import { useFormats, useMessages } from '../language.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { useSeminarRow } from '../seminar/useSeminarRow.ts';

/** A group with the words that tell it from all others: "Hamar, Gruppe 2 (startet ved bordet)". */
export interface KnownGroup {
  readonly id: GroupId;
  readonly name: string;
  readonly title: string;
  /** Where it sits, if that is in the plan. */
  readonly venue: VenueId | null;
  readonly origin: 'planned' | 'removed' | 'founded';
}

/** The plan's groups in its order, also those taken out, and then those founded at a table that this device knows of. */
export function useKnownGroups(): readonly KnownGroup[] {
  const t = useMessages();
  const { compare } = useFormats();
  const seminar = useSeminar();
  const plan = usePlan();
  const { founded } = useGroupsHere(seminar, plan, useSeminarRow()?.group ?? null);
  return useMemo(() => {
    const wordsOf = (group: Parameters<typeof groupTitle>[1]) => {
      const { name, venue } = groupTitle(plan, group);
      const title = [venue, name || t.chooseGroup.unnamed].filter(Boolean).join(', ');
      return { id: group.id, name, title, venue: groupVenue(plan, group) };
    };
    const planned = plan.groups.map((group) => ({ ...wordsOf(group), origin: 'planned' as const }));
    const removed = plan.removedGroups.map((group) => ({ ...wordsOf(group), origin: 'removed' as const }));
    const atTables = founded.map((group) => ({
      ...wordsOf(group),
      title: t.oneGroup.founded(wordsOf(group).title),
      origin: 'founded' as const,
    }));
    return [...planned, ...removed, ...atTables.sort((a, b) => compare(a.title, b.title))];
  }, [plan, founded, t, compare]);
}

/** The words for a group by its id; those for a nameless one when it is not known here. */
export function useTitlesOf(known: readonly KnownGroup[]): (group: GroupId) => string {
  const t = useMessages();
  return (id) => known.find((group) => group.id === id)?.title ?? t.chooseGroup.unnamed;
}
