import { useEffect } from 'react';
import { usePlanDoc } from '../seminar/usePlan.ts';
import { keepSteady } from './keepSteady.ts';
import { useWritingDesk } from './writingDesk.ts';

/** Keeps what is written in where it is on the screen, whatever others add or take away above it. */
export function SteadyField() {
  const { group } = useWritingDesk();
  const plan = usePlanDoc();
  useEffect(() => {
    const ends = [keepSteady(group.doc), keepSteady(plan.doc)];
    return () => {
      for (const end of ends) end();
    };
  }, [group, plan]);
  return null;
}
