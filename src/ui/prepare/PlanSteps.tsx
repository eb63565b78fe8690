import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { PlanDoc } from '../../document/planDoc.ts';
import { usePlanDoc } from '../seminar/usePlan.ts';

/** Something taken out of the plan, as long as the person has not gone on to other things. */
export interface Removal {
  /** The name of the step, as undo has it. */
  readonly step: string;
  /** What becomes of what hung on it. */
  readonly kept: string;
}

/** How the parts of this screen write to the plan, so that every step can be taken back by name. */
export interface PlanSteps {
  readonly removal: Removal | null;
  take(step: string, write: (plan: PlanDoc) => void): void;
  remove(removal: Removal, write: (plan: PlanDoc) => void): void;
}

const PlanStepsContext = createContext<PlanSteps | null>(null);

export function PlanStepsProvider({ children }: { children: ReactNode }) {
  const plan = usePlanDoc();
  const [removal, setRemoval] = useState<Removal | null>(null);
  const steps = useMemo(() => {
    const take: PlanSteps['take'] = (step, write) => plan.history.takeStep(step, () => write(plan));
    const remove: PlanSteps['remove'] = (taken, write) => {
      take(taken.step, write);
      setRemoval(taken);
    };
    return { removal, take, remove };
  }, [plan, removal]);
  return <PlanStepsContext value={steps}>{children}</PlanStepsContext>;
}

export function usePlanSteps(): PlanSteps {
  const steps = useContext(PlanStepsContext);
  if (!steps) throw new Error('This must stand inside PlanStepsProvider.');
  return steps;
}
