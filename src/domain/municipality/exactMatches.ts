import type { MunicipalityRegister } from './createRegister.ts';
import { plainWord } from './foldName.ts';
import { type ListedName, matchesOf, type NameMatch } from './nameIndex.ts';
import { isAt } from './places.ts';
import type { Reading } from './readings.ts';

export interface ExactMatches {
  /** Spelled as typed or, where there is none, the same without diacritics. */
  readonly matches: readonly NameMatch[];
  /** The same without diacritics only, while others are spelled as typed: Håbo for "Habo". */
  readonly alike: readonly NameMatch[];
  /** False when words were left out, the place does not fit, or three letters or fewer lack diacritics ("AS", Ås). */
  readonly isCertain: boolean;
}

/** The municipalities that have the name of the first reading under which there is any. */
export function exactMatches({ index }: MunicipalityRegister, readings: readonly Reading[]): ExactMatches {
  for (const reading of readings) {
    const letters = reading.words.map(plainWord).join('');
    const alike = index.byLetters.get(letters);
    if (!alike) continue;
    const spelled = index.bySpelling.get(reading.words.join(''));
    const { matches, placeFits } = placed(toMatches(spelled ?? alike), reading);
    return {
      matches: matches.map(({ match }) => match),
      alike: spelled ? toMatches(alike.filter((name) => !spelled.includes(name))).map(({ match }) => match) : [],
      isCertain: placeFits && !reading.doubtful && (spelled !== undefined || letters.length > 3),
    };
  }
  return { matches: [], alike: [], isCertain: true };
}

interface ListedMatch {
  readonly match: NameMatch;
  readonly name: ListedName;
}

function toMatches(names: readonly ListedName[]): readonly ListedMatch[] {
  return names.flatMap((name) => matchesOf(name).map((match) => ({ match, name })));
}

function placed(all: readonly ListedMatch[], { place, country }: Reading) {
  const there = place ? all.filter(({ match, name }) => isAt(place, name, match.municipality)) : all;
  const matches = there.length > 0 ? there : all;
  const inCountry = matches.filter(({ match }) => match.municipality.country === country);
  return {
    matches: inCountry.length > 0 ? inCountry : matches,
    // A county that is gone tells nothing about where a municipality lies today.
    placeFits: there.length > 0 || place?.kind === 'formerCounty',
  };
}
