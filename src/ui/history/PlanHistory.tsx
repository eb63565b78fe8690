import { useMemo } from 'react';
import { bringPlanBack, planAt } from '../../document/earlierState.ts';
import type { Plan } from '../../domain/plan.ts';
import { useMessages } from '../language.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { usePlan, usePlanDoc } from '../seminar/usePlan.ts';
import { EarlierPlan } from './EarlierPlan.tsx';
import { History } from './History.tsx';
import type { HistorySubject } from './historySubject.ts';
import { planDoings } from './planDoings.ts';

/** The history of what a seminar holds. */
export function PlanHistory() {
  const t = useMessages();
  const { id: seminar } = useSeminar();
  const doc = usePlanDoc();
  const now = usePlan();
  const subject = useMemo(
    (): HistorySubject<Plan> => ({
      scope: 'plan',
      path: `/s/${seminar}/history`,
      title: t.history.ofPlan,
      back: { href: `/s/${seminar}/prepare`, label: t.history.toPrepare },
      words: {
        bringBack: t.history.bringPlanBack,
        confirm: t.history.confirmPlan,
        onlyOthers: t.history.onlyFacilitators,
        broughtBack: t.history.broughtPlanBack,
      },
      read: planAt,
      doings: (before, after) => planDoings(before ?? planAt(null), after, t),
      bringBack: (state, step) => bringPlanBack(doc, state, step),
      subscribe: doc.subscribe,
    }),
    [seminar, doc, t],
  );
  return (
    <History subject={subject} now={now}>
      {(earlier) => <EarlierPlan earlier={earlier} now={now} />}
    </History>
  );
}
