import { useSyncExternalStore } from 'react';
import type { PlanDoc } from '../../document/planDoc.ts';
import type { Plan } from '../../domain/plan.ts';
import { useSeminar } from './SeminarProvider.tsx';

/** The plan of the seminar of the route, as it is now. */
export function usePlan(): Plan {
  const { subscribe, snapshot } = usePlanDoc();
  return useSyncExternalStore(subscribe, snapshot);
}

/** The plan's document, for commands and shared texts. */
export function usePlanDoc(): PlanDoc {
  return useSeminar().plan;
}
