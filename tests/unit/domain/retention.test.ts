import { expect, test } from 'vitest';
import { dayOf, isDay, monthsAfter } from '../../../src/domain/day.ts';
import { isKeptTooLong, offeredKeepUntil } from '../../../src/domain/retention.ts';

test('a day is a day of the calendar, written out', () => {
  expect(['2026-11-21', '2024-02-29'].filter(isDay)).toHaveLength(2);
  expect(['2026-02-30', '2026-1-1', '21.11.2026', '', '2026', 'tomorrow'].filter(isDay)).toEqual([]);
});

test('a moment is a day by the device’s own calendar', () => {
  expect(dayOf(new Date(2027, 0, 9, 0, 0, 1).getTime())).toBe('2027-01-09');
  expect(dayOf(new Date(2026, 11, 31, 23, 59).getTime())).toBe('2026-12-31');
});

test.each([
  ['2026-11-21', 3, '2027-02-21'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-12-31', 1, '2027-01-31'],
])('%s and %i months later is %s', (day, months, expected) => {
  expect(monthsAfter(day, months)).toBe(expected);
});

test('a last day of keeping is offered when the seminar has a day, three months later', () => {
  expect(offeredKeepUntil({ date: '2026-11-21' })).toBe('2027-02-21');
  expect(offeredKeepUntil({ date: '' })).toBeNull();
  expect(offeredKeepUntil({ date: 'in spring' })).toBeNull();
});

test('a seminar is kept until the end of its last day, and without one for as long as anybody likes', () => {
  expect(isKeptTooLong({ keepUntil: '2027-02-21' }, '2027-02-21')).toBe(false);
  expect(isKeptTooLong({ keepUntil: '2027-02-21' }, '2027-02-22')).toBe(true);
  expect(isKeptTooLong({ keepUntil: '' }, '2099-01-01')).toBe(false);
});
