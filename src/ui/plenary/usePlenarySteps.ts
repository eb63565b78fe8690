import type { PlenaryDoc } from '../../document/plenaryDoc.ts';
import { useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { type StepHistory, useStepHistory } from '../parts/useStepHistory.ts';
import { usePlenary } from './PlenaryProvider.tsx';

/** Does something under a name, by which it can be taken back, and says it to screen readers. */
export type TakeStep = <T>(name: string, write: (doc: PlenaryDoc) => T) => T;

export function usePlenarySteps(): TakeStep {
  const { doc } = usePlenary();
  return (name, write) => {
    const made = doc.history.takeStep(name, () => write(doc));
    announce(name);
    return made;
  };
}

/** Undo and redo of what was gathered, chosen and decided here. */
export function usePlenaryHistory(): StepHistory {
  return useStepHistory(usePlenary().doc.history, useMessages().cluster);
}
