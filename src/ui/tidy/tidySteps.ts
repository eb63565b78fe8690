import { useCallback, useSyncExternalStore } from 'react';
import type { PlanDoc } from '../../document/planDoc.ts';
import { useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { usePlanDoc } from '../seminar/usePlan.ts';

/** Something that was tidied, and the way back. */
export interface TidyStep {
  readonly words: string;
  undo(): void;
}

/** What was tidied here, for as long as the seminar is open: several documents, so each step knows its own way back. */
const stacks = new WeakMap<PlanDoc, readonly TidyStep[]>();
const listeners = new Set<() => void>();
const none: readonly TidyStep[] = [];

export interface TidySteps {
  /** What was done last; null for nothing. */
  readonly last: TidyStep | null;
  /** Says that something was done. */
  done(step: TidyStep): void;
  undo(): void;
}

export function useTidySteps(): TidySteps {
  const plan = usePlanDoc();
  const t = useMessages().tidy;
  const subscribe = useCallback((listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, []);
  const steps = useSyncExternalStore(subscribe, () => stacks.get(plan) ?? none);
  const last = steps.at(-1) ?? null;
  const set = (next: readonly TidyStep[]) => {
    stacks.set(plan, next);
    for (const listener of listeners) listener();
  };
  return {
    last,
    done(step) {
      set([...steps, step]);
      announce(step.words);
    },
    undo() {
      if (last === null) return;
      last.undo();
      set(steps.slice(0, -1));
      announce(t.undone(last.words));
    },
  };
}
