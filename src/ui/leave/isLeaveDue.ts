import { dayOf } from '../../domain/day.ts';
import { isKeptTooLong } from '../../domain/retention.ts';
import type { SeminarRow } from '../../storage/database.ts';

/** Whether this device should propose to delete a seminar that is to be kept until a day, by its clock (ms since 1970). */
export function isLeaveDue(row: SeminarRow, keepUntil: string, now: number): boolean {
  if (row.deletedAt !== null || row.keptBeyond === keepUntil) return false;
  return isKeptTooLong({ keepUntil }, dayOf(now));
}
