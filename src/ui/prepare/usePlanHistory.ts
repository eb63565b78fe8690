import { useMessages } from '../language.tsx';
import { type StepHistory, useStepHistory } from '../parts/useStepHistory.ts';
import { usePlanDoc } from '../seminar/usePlan.ts';

/** Undo and redo of what was done to the plan here. */
export function usePlanHistory(): StepHistory {
  return useStepHistory(usePlanDoc().history, useMessages().prepare);
}
