import type { Plan } from './plan.ts';
import type { Run } from './run.ts';

/** What a plan's document says. */
export interface PlanReading {
  readonly plan: Plan;
  readonly run: Run;
}
