import { isDay, monthsAfter } from './day.ts';
import type { Plan } from './plan.ts';

/** Long enough for a report to be written, short enough that somebody remembers what it was. */
const offeredMonths = 3;

/** The last day of keeping that is offered for a seminar; null while its day is not settled. Nobody has to take it. */
export function offeredKeepUntil({ date }: Pick<Plan, 'date'>): string | null {
  return isDay(date) ? monthsAfter(date, offeredMonths) : null;
}

/** Whether the last day of keeping has passed on a device where it is `today`. */
export function isKeptTooLong({ keepUntil }: Pick<Plan, 'keepUntil'>, today: string): boolean {
  return keepUntil !== '' && keepUntil < today;
}
