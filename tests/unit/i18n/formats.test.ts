import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/domain/plan.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import { plural } from '../../../src/i18n/plural.ts';

/** In the time zone of whoever runs the test, as clocks show it. */
const morning = new Date(2026, 10, 22, 9, 5).getTime();

describe.each<[Language, Record<'time' | 'date' | 'list' | 'kilobytes' | 'megabytes', string>]>([
  [
    'nb',
    {
      time: '09.05',
      date: '22. november 2026',
      list: 'Hamar, Gjøvik og Våler',
      kilobytes: '12 kB',
      megabytes: '1,5 MB',
    },
  ],
  [
    'nn',
    {
      time: '09.05',
      date: '22. november 2026',
      list: 'Hamar, Gjøvik og Våler',
      kilobytes: '12 kB',
      megabytes: '1,5 MB',
    },
  ],
  [
    'sv',
    {
      time: '09:05',
      date: '22 november 2026',
      list: 'Hamar, Gjøvik och Våler',
      kilobytes: '12 kB',
      megabytes: '1,5 MB',
    },
  ],
  [
    'en',
    {
      time: '09:05',
      date: '22 November 2026',
      list: 'Hamar, Gjøvik and Våler',
      kilobytes: '12 kB',
      megabytes: '1.5 MB',
    },
  ],
])('in %s', (language, expected) => {
  const formats = createFormats(language);

  test('a time, a date and a day', () => {
    expect(formats.time(morning)).toBe(expected.time);
    expect(formats.date(morning)).toBe(expected.date);
    expect(formats.day('2026-11-22')).toBe(expected.date);
  });

  test.each(['', 'soon', '2026-13-01', '2026-02-30', '22.11.2026', '2026-11-22T10:00'])('%j is no day', (day) => {
    expect(formats.day(day)).toBe('');
  });

  test('sizes', () => {
    expect(plainSpaces(formats.bytes(12_345))).toBe(expected.kilobytes);
    expect(plainSpaces(formats.bytes(1_540_000))).toBe(expected.megabytes);
    expect(plainSpaces(formats.bytes(25_400_000))).toBe('25 MB');
    expect(plainSpaces(formats.bytes(999))).toMatch(/^999 (byte|B)$/);
    expect(plainSpaces(formats.bytes(0))).toMatch(/^0 (byte|B)$/);
    expect(plainSpaces(formats.bytes(3.2e15))).toMatch(/^3.?200 TB$/);
  });

  test('lists', () => {
    expect(formats.list(['Hamar', 'Gjøvik', 'Våler'])).toBe(expected.list);
    expect(formats.list(['Hamar'])).toBe('Hamar');
    expect(formats.list([])).toBe('');
  });
});

describe('the order of names', () => {
  const sorted = (language: Language, names: string[]) => names.sort(createFormats(language).compare);

  test.each<Language>(['nb', 'nn'])('in %s has æ, ø and å last, and Aa among them', (language) => {
    expect(sorted(language, ['Ås', 'Østre Toten', 'Aamot', 'Ærøy', 'Alta', 'Ørsta'])).toEqual([
      ...['Alta', 'Ærøy', 'Ørsta', 'Østre Toten', 'Aamot', 'Ås'],
    ]);
  });

  test('in Swedish has å, ä and ö last', () => {
    expect(sorted('sv', ['Örebro', 'Ängelholm', 'Åre', 'Borås'])).toEqual(['Borås', 'Åre', 'Ängelholm', 'Örebro']);
  });

  test('counts numbers as numbers', () => {
    expect(sorted('en', ['Group 10', 'Group 9'])).toEqual(['Group 9', 'Group 10']);
  });
});

test('one of a thing has its own form', () => {
  expect([0, 1, 2].map((count) => plural(count, 'gruppe', 'grupper'))).toEqual(['0 grupper', '1 gruppe', '2 grupper']);
});

/** Numbers and units stand apart by spaces that do not break. */
function plainSpaces(text: string): string {
  return text.replace(/\s/gu, ' ');
}
