import type { MunicipalityRegister } from './createRegister.ts';
import { editDistance, lacksMoreThan, letterBits } from './editDistance.ts';
import { plainWord, spelledWords, withoutMarks } from './foldName.ts';
import { type ListedName, matchesOf, type NameMatch } from './nameIndex.ts';
import { coreOf, type Reading, type Readings } from './readings.ts';

export interface NearMatch extends NameMatch {
  readonly matched: 'prefix' | 'word' | 'typo';
  /** Typing errors in the whole name; 0 for a beginning or a word, infinite when only a beginning is near. */
  readonly errors: number;
}

interface Query {
  readonly letters: string;
  readonly bits: number;
  readonly spelling: string;
}

/** Better is lower: the kind of nearness first, then `errors`, then the shorter name, then the alphabet. */
interface Nearness {
  readonly rank: number;
  readonly matched: NearMatch['matched'];
  readonly errors: number;
}

const sourceOrder = { name: 0, parallel: 1, former: 2 };

/**
 * Names that begin with the text, have a word that begins with it, or differ from it by a few typing errors (one in
 * three letters, at most three), best first. One pass over all names: about 800 short comparisons a query.
 */
export function nearMatches({ index }: MunicipalityRegister, readings: Readings): readonly NearMatch[] {
  const outermost = new Set([readings[0], coreOf(readings)]);
  const queries = [...outermost].flatMap(toQueries);
  const found: { readonly name: ListedName; readonly nearness: Nearness }[] = [];
  for (const name of index.names) {
    let best: Nearness | undefined;
    for (const query of queries) {
      const nearness = nearnessOf(name, query);
      if (nearness && (!best || compareNearness(nearness, best) < 0)) best = nearness;
    }
    if (best) found.push({ name, nearness: best });
  }
  found.sort((a, b) => compareNearness(a.nearness, b.nearness) || compareNames(a.name, b.name));
  return found.flatMap(({ name, nearness: { matched, errors } }) =>
    matchesOf(name).map((match) => ({ ...match, matched, errors })),
  );
}

function toQueries({ words }: Reading): readonly Query[] {
  const spelling = words.join('');
  const letters = new Set([words.map(plainWord).join(''), words.map(withoutMarks).join('')]);
  return [...letters].map((plain) => ({ letters: plain, bits: letterBits(plain), spelling }));
}

function nearnessOf(name: ListedName, { letters, bits, spelling }: Query): Nearness | undefined {
  if (letters === '') return undefined;
  if (name.spelling.startsWith(spelling)) return { rank: 0, matched: 'prefix', errors: 0 };
  const begins = name.letters.startsWith(letters) || beginsWithPlace(name, letters);
  if (begins) return { rank: 1, matched: 'prefix', errors: 0 };
  if (laterWordBegins(name.words, letters)) return { rank: 2, matched: 'word', errors: 0 };
  const limit = Math.min(3, Math.floor(letters.length / 3));
  if (limit === 0 || lacksMoreThan(limit, bits, name.bits)) return undefined;
  const { whole, beginning } = editDistance(letters, name.letters, limit);
  if (whole <= limit) return { rank: 3 + whole, matched: 'typo', errors: whole };
  const unfinished = beginning <= Math.min(limit, Math.floor(letters.length / 4));
  return unfinished ? { rank: 3.5 + beginning, matched: 'typo', errors: Number.POSITIVE_INFINITY } : undefined;
}

function laterWordBegins(words: readonly string[], letters: string): boolean {
  for (let start = 1; start < words.length; start++) {
    if (words.slice(start).join('').startsWith(letters)) return true;
  }
  return false;
}

/** "Våler Inn" on the way to "Våler (Innlandet)". */
function beginsWithPlace(name: ListedName, letters: string): boolean {
  if (!letters.startsWith(name.letters)) return false;
  const counties = [
    ...name.municipalities.map(({ county }) => county),
    ...(name.formerCounty ? [name.formerCounty] : []),
  ];
  const rest = letters.slice(name.letters.length);
  return counties.some((county) => spelledWords(county).map(plainWord).join('').startsWith(rest));
}

function compareNearness(a: Nearness, b: Nearness): number {
  return a.rank - b.rank;
}

function compareNames(a: ListedName, b: ListedName): number {
  return (
    sourceOrder[a.source.kind] - sourceOrder[b.source.kind] ||
    a.letters.length - b.letters.length ||
    (a.letters < b.letters ? -1 : a.letters > b.letters ? 1 : 0)
  );
}
