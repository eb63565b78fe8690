import { plainWord, spelledWords } from './foldName.ts';
import type { Country } from './municipality.ts';
import type { Place, Places } from './places.ts';

/** One way to understand a text: the words of a name, and what stood around it. */
export interface Reading {
  readonly words: readonly string[];
  readonly place?: Place;
  /** Told by the language of "kommune" or "kommun": prefers one of two namesakes, rules nothing out. */
  readonly country?: Country;
  /** Words that mean nothing to the register were left out: "Nes" in "Nes på Romerike". */
  readonly doubtful?: true;
}

/** From the whole text inwards. */
export type Readings = readonly [Reading, ...Reading[]];

/** Words for what somebody represents; the municipality's name stands before or after them. */
const roleWords: ReadonlyMap<string, Country | undefined> = new Map([
  ...['kommune', 'kommunes', 'herad', 'kulturskole', 'kulturskolen', 'kulturskule', 'kulturskulen'].map(norwegian),
  ...['kommun', 'kommuns', 'stad', 'stads', 'kulturskola', 'kulturskolan', 'musikskola', 'musikskolan'].map(swedish),
  ...['kommunen', 'gielda', 'suohkan', 'tjïelte', 'kunta', 'municipality'].map(anywhere),
]);

/** As in "musikk- og kulturskole" and "kulturskolen i". */
const wordsBeforeRole: ReadonlySet<string> = new Set(['og', 'och', 'musikk', 'musik', 'kultur', 'dans']);
const wordsBeforePlace: ReadonlySet<string> = new Set(['i', 'in', 'of', 'på']);
const longestPlaceWords = 4;

/**
 * From the whole text to its core: "Våler kommune i Innlandet", "Våler kommune" in Innlandet, "Våler" in Innlandet.
 * With `halfTyped` the last word may be the beginning of such a word, as in "Sandnes kult".
 */
export function readingsOf(text: string, places: Places, halfTyped = false): Readings {
  const whole: Reading = { words: spelledWords(text) };
  const readings: [Reading, ...Reading[]] = [whole];
  let current: Reading | undefined = whole;
  let mayBeHalf = halfTyped;
  while (current) {
    const next: Reading | undefined =
      withoutRoleAfter(current, mayBeHalf) ?? withoutPlace(current, places) ?? withoutRoleBefore(current);
    mayBeHalf = false;
    if (next) readings.push(next);
    current = next;
  }
  const core = readings[readings.length - 1];
  const owner = core && readings.length > 1 ? withoutGenitive(core) : undefined;
  if (owner) readings.push(owner);
  const beforePlace = core && beforeUnknownPlace(core, text);
  if (beforePlace) readings.push(beforePlace);
  return readings;
}

/** What is left without role and place, for comparisons that allow for errors. */
export function coreOf(readings: Readings): Reading {
  return readings.findLast(({ doubtful }) => !doubtful) ?? readings[0];
}

function beforeUnknownPlace(reading: Reading, text: string): Reading | undefined {
  const link = reading.words.findIndex((word, position) => position > 0 && wordsBeforePlace.has(word));
  const words = link > 0 ? reading.words.slice(0, link) : spelledWords(text.split('(')[0] ?? '');
  return words.length > 0 && words.length < reading.words.length ? { ...reading, words, doubtful: true } : undefined;
}

function withoutRoleAfter(reading: Reading, halfTyped: boolean): Reading | undefined {
  const last = reading.words.at(-1) ?? '';
  if (reading.words.length < 2) return undefined;
  const isRole = roleWords.has(last) || (halfTyped && [...roleWords.keys()].some((word) => word.startsWith(last)));
  if (!isRole) return undefined;
  let words = reading.words.slice(0, -1);
  while (words.length > 1 && wordsBeforeRole.has(words.at(-1) ?? '')) words = words.slice(0, -1);
  return withCountry({ ...reading, words }, roleWords.get(last));
}

function withoutRoleBefore(reading: Reading): Reading | undefined {
  const first = reading.words[0] ?? '';
  if (reading.words.length < 2 || !roleWords.has(first)) return undefined;
  const words = reading.words.slice(1);
  const linked = words.length > 1 && wordsBeforePlace.has(words[0] ?? '');
  return withCountry({ ...reading, words: linked ? words.slice(1) : words }, roleWords.get(first));
}

function withoutPlace(reading: Reading, places: Places): Reading | undefined {
  if (reading.place) return undefined;
  const { words } = reading;
  for (let count = Math.min(longestPlaceWords, words.length - 1); count > 0; count--) {
    const place = places.get(words.slice(-count).map(plainWord).join(' '));
    if (!place) continue;
    const before = words.slice(0, -count);
    const linked = before.length > 1 && wordsBeforePlace.has(before.at(-1) ?? '');
    return { ...reading, words: linked ? before.slice(0, -1) : before, place };
  }
  return undefined;
}

/** "Göteborgs" in "Göteborgs stad". Names that end in s are met before, with their s. */
function withoutGenitive(reading: Reading): Reading | undefined {
  const last = reading.words.at(-1) ?? '';
  if (last.length < 3 || !last.endsWith('s')) return undefined;
  return { ...reading, words: [...reading.words.slice(0, -1), last.slice(0, -1)] };
}

function withCountry(reading: Reading, country: Country | undefined): Reading {
  return country && !reading.country ? { ...reading, country } : reading;
}

function norwegian(word: string): [string, Country | undefined] {
  return [word, 'NO'];
}

function swedish(word: string): [string, Country | undefined] {
  return [word, 'SE'];
}

function anywhere(word: string): [string, Country | undefined] {
  return [word, undefined];
}
