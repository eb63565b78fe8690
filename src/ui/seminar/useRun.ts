import { useSyncExternalStore } from 'react';
import type { Run } from '../../domain/run.ts';
import { usePlanDoc } from './usePlan.ts';

/** How the seminar of the route is being run now: where people are pointed, timers, messages and locks. */
export function useRun(): Run {
  const { subscribe, run } = usePlanDoc();
  return useSyncExternalStore(subscribe, run);
}
