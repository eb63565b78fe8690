import { useEffect } from 'react';
import { usePlanDoc } from '../seminar/usePlan.ts';
import { keepSteady } from './keepSteady.ts';
import { useWritingDesk } from './writingDesk.ts';

/** Keeps what is written in where it is on the screen, whatever others add or take away above it. */
export function SteadyField() {
  const { group } = useWritingDesk();
  const plan = usePlanDoc();
  useEffect(() => {
    let end = keepSteady(group.doc);
    const endOfPlan = keepSteady(plan.doc);
    const stop = group.subscribeToRenewal((doc) => {
      end();
      end = keepSteady(doc);
    });
    return () => {
      stop();
      end();
      endOfPlan();
    };
  }, [group, plan]);
  return null;
}
