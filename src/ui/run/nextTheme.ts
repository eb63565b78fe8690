import type { Plan } from '../../domain/plan.ts';
import type { ThemeClock } from '../seminar/useThemeClock.ts';

/**
 * The place of the theme whose time is to be started next: the one after that which had its time, else the
 * one that people are pointed at, else the first; -1 when the last has had its time.
 */
export function nextTheme(plan: Plan, clock: Pick<ThemeClock, 'timer' | 'certainty'> | null, pointed: number): number {
  const timed = clock ? plan.themes.findIndex(({ id }) => id === clock.timer.theme) : -1;
  // Of a time that may still run nobody knows whether it was had.
  if (clock && timed >= 0)
    return clock.certainty === 'atMost' ? timed : timed + 1 < plan.themes.length ? timed + 1 : -1;
  return Math.max(0, pointed);
}

/** Whether starting a theme's time is the thing to do, rather than pausing the one that runs or going on with it. */
export function isToBegin(clock: Pick<ThemeClock, 'isOut' | 'certainty'> | null): boolean {
  return clock === null || clock.isOut || clock.certainty === 'atMost';
}
