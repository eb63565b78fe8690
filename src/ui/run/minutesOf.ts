import type { Theme } from '../../domain/plan.ts';

/** A theme without minutes of its own is given these at first. */
const usualMinutes = 15;

export function minutesOf(theme: Theme | undefined): number {
  return theme?.minutes ?? usualMinutes;
}
