import { isDay } from '../domain/day.ts';
import type { Language } from '../domain/plan.ts';

/** Dates, times, sizes and lists as people write them, in the language of the interface. */
export interface Formats {
  /** "10.42" (nb, nn), "10:42" (sv, en). */
  time(at: number): string;
  /** "21. november 2026". */
  date(at: number): string;
  /** The day of a plan (YYYY-MM-DD), or '' for anything else. */
  day(day: string): string;
  /** "3 MB". */
  bytes(bytes: number): string;
  /** "Hamar, Gjøvik og Våler". */
  list(words: readonly string[]): string;
  /** Compares two names in the order of the language's alphabet. */
  compare(a: string, b: string): number;
}

/** Chromium knows no nynorsk; bokmål's formats are the same but for weekday names, which are not used. */
const localesOf: Readonly<Record<Language, readonly string[]>> = {
  nb: ['nb', 'no'],
  nn: ['nn', 'nb', 'no'],
  sv: ['sv'],
  en: ['en-GB'],
};

export function createFormats(language: Language): Formats {
  const locales = [...localesOf[language]];
  const calendarOf = (timeZone?: string) =>
    new Intl.DateTimeFormat(locales, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      ...(timeZone ? { timeZone } : {}),
    });
  const clock = whenNeeded(() => new Intl.DateTimeFormat(locales, { hour: '2-digit', minute: '2-digit' }));
  const calendar = whenNeeded(() => calendarOf());
  const dayCalendar = whenNeeded(() => calendarOf('UTC'));
  const lists = whenNeeded(() => new Intl.ListFormat(locales, { type: 'conjunction' }));
  const collator = whenNeeded(() => new Intl.Collator(locales, { numeric: true }));
  const separator = language === 'nb' || language === 'nn' ? '.' : ':';
  return {
    time: (at) => clock().format(at).replace(/[.:]/, separator),
    date: (at) => calendar().format(at),
    day: (text) => (isDay(text) ? dayCalendar().format(Date.parse(text)) : ''),
    bytes: (bytes) => formatBytes(bytes, locales),
    list: (words) => lists().format(words),
    compare: (a, b) => collator().compare(a, b),
  };
}

/** Each of the browser's formatters takes milliseconds to make, and a start needs none of them. */
function whenNeeded<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

function formatBytes(bytes: number, locales: string[]): string {
  const step = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  const unit = units[step] ?? 'byte';
  return new Intl.NumberFormat(locales, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 && step > 1 ? 1 : 0,
  }).format(value);
}
