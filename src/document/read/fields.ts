import * as Y from 'yjs';
import { isDay } from '../../domain/day.ts';
import { cutWhole } from '../cutWhole.ts';

/**
 * Reading is total: any stored value comes out as today's shape. These readers take a field of a
 * record that may hold anything (an older app's value, a newer app's, a stranger's bytes).
 */
export function textField(record: Y.Map<unknown>, field: string, longest = 1_000): string {
  const value = record.get(field);
  return typeof value === 'string' ? cutWhole(value, longest) : '';
}

/** A day (YYYY-MM-DD), or '' where there is none in the calendar. */
export function dayField(record: Y.Map<unknown>, field: string): string {
  const value = textField(record, field, 10);
  return isDay(value) ? value : '';
}

export function numberField(record: Y.Map<unknown>, field: string, least: number, most: number): number | null {
  const value = record.get(field);
  return typeof value === 'number' && value >= least && value <= most ? value : null;
}

export function oneOfField<Choice extends string>(
  record: Y.Map<unknown>,
  field: string,
  choices: readonly Choice[],
): Choice | null {
  const value = record.get(field);
  return choices.find((choice) => choice === value) ?? null;
}

export function objectField(record: Y.Map<unknown>, field: string): Readonly<Record<string, unknown>> {
  const value = record.get(field);
  return isPlainObject(value) ? value : {};
}

/** The words of a long text: its shared text, or a plain string where a document holds one. */
export function wordsField(record: Y.Map<unknown>, field: string): string {
  const value = record.get(field);
  if (value instanceof Y.Text) return value.toString();
  return typeof value === 'string' ? value : '';
}

/** Deleting sets `deletedAt`; anything but null or nothing there means the record is hidden. */
export function isHidden(record: Y.Map<unknown>): boolean {
  return (record.get('deletedAt') ?? null) !== null;
}

/** Visits the records of a collection, without what is no record. */
export function forEachRecord(collection: Y.Map<unknown>, visit: (id: string, record: Y.Map<unknown>) => void): void {
  collection.forEach((value, id) => {
    if (value instanceof Y.Map) visit(id, value);
  });
}

/** A clock reading (ms since 1970) that a date can be made of; null for anything else. */
export function toTime(value: unknown): number | null {
  return typeof value === 'number' && !Number.isNaN(new Date(value).getTime()) ? value : null;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
