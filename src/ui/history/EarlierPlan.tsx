import { useMemo } from 'react';
import type { Plan } from '../../domain/plan.ts';
import { PlanReading } from '../prepare/PlanReading.tsx';
import { FateMark } from './FateMark.tsx';
import { planSince } from './sinceThen.ts';

/** A plan as it was, with what has become of each part. */
export function EarlierPlan({ earlier, now }: { earlier: Plan; now: Plan }) {
  const fates = useMemo(() => planSince(earlier, now), [earlier, now]);
  return (
    <PlanReading
      plan={earlier}
      markOf={(id) => {
        const fate = fates.get(id);
        return fate ? <FateMark fate={fate} /> : null;
      }}
    />
  );
}
