import { useEffect } from 'react';
import { whenIdle } from '../parts/whenIdle.ts';
import { usePlanDoc } from '../seminar/usePlan.ts';
import { keepSteady } from './keepSteady.ts';
import { useWritingDesk } from './writingDesk.ts';

/** Keeps what is written in where it is on the screen, whatever others add or take away above it. */
export function SteadyField() {
  const { group } = useWritingDesk();
  const plan = usePlanDoc();
  useEffect(() => {
    let end = keepSteady(group.doc);
    // A plan that nothing has changed yet need not have its document made for this.
    let endOfPlan = whenIdle(() => {
      endOfPlan = keepSteady(plan.doc);
    });
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
