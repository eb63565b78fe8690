import { useCallback, useMemo } from 'react';
import { bringGroupBack, groupAt } from '../../document/earlierState.ts';
import { type GroupMoment, momentOf } from '../../domain/changesBetween.ts';
import { groupTitle } from '../../domain/groupTitle.ts';
import { groupScope } from '../../domain/scope.ts';
import { useMessages } from '../language.tsx';
import { useGroupDoc } from '../seminar/GroupProvider.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useGroup } from '../seminar/useGroup.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { EarlierGroup } from './EarlierGroup.tsx';
import { groupDoings } from './groupDoings.ts';
import { History } from './History.tsx';
import type { HistorySubject } from './historySubject.ts';
import { useCalmly } from './useCalmly.ts';

/** The history of a group's answers. */
export function GroupHistory() {
  const t = useMessages();
  const { id: seminar } = useSeminar();
  const group = useGroupDoc();
  const plan = usePlan();
  const { name, venue } = groupTitle(plan, useGroup());
  const title = t.history.ofGroup([venue, name || t.board.unnamedGroup].filter(Boolean).join(', '));
  const readNow = useCallback(() => momentOf(group.snapshot(), group.textOf), [group]);
  const now = useCalmly(group.subscribeToAll, readNow);
  const subject = useMemo((): HistorySubject<GroupMoment> => {
    const board = `/s/${seminar}/g/${group.id}`;
    return {
      scope: groupScope(group.id),
      path: `${board}/history`,
      title,
      back: { href: board, label: t.history.toBoard },
      words: {
        bringBack: t.history.bringGroupBack,
        confirm: t.history.confirmGroup,
        onlyOthers: t.history.onlyGroup,
        broughtBack: t.history.broughtGroupBack,
      },
      read: (state) => groupAt(group, state),
      doings: (before, after) => groupDoings(before, after, plan, t),
      bringBack: (state, step) => bringGroupBack(group, state, step),
      subscribe: group.subscribeToAll,
    };
  }, [seminar, group, plan, title, t]);
  return (
    <History subject={subject} now={now}>
      {(earlier) => <EarlierGroup earlier={earlier} now={now} />}
    </History>
  );
}
