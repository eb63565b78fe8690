import type { MunicipalityRegister } from './createRegister.ts';
import { exactMatches } from './exactMatches.ts';
import { type NameMatch, oncePerMunicipality } from './nameIndex.ts';
import { nearMatches } from './nearMatches.ts';
import { readingsOf } from './readings.ts';
import { sharedWordMatches } from './sharedWordMatches.ts';
import { splitRunTogether } from './splitRunTogether.ts';

/** A line of the picker: the municipality, how well the text met it, and by which of its names. */
export interface MunicipalityMatch extends NameMatch {
  readonly matched: 'exact' | 'prefix' | 'word' | 'typo';
}

/** More letters than any name with its county and a role has. */
const longestQuery = 120;

/**
 * Municipalities for a text that is being typed, best first, each once: the exact spelling, the same without
 * diacritics, beginnings, beginnings of a later word, typing errors. Nothing for an empty text; never throws.
 */
export function findMunicipalities(
  register: MunicipalityRegister,
  text: string,
  limit = 8,
): readonly MunicipalityMatch[] {
  const query = text.slice(0, longestQuery);
  const readings = readingsOf(query, register.places, true);
  const exact = exactMatches(register, readings);
  const near = nearMatches(register, readings);
  // A name spelled right may still be a slip of another, but hardly two slips.
  const mostErrors = exact.matches.length > 0 ? 1 : Number.POSITIVE_INFINITY;
  const found: MunicipalityMatch[] = [
    ...exact.matches.map((match) => ({ ...match, matched: 'exact' as const })),
    ...exact.alike.map((match) => ({ ...match, matched: 'exact' as const })),
    ...near.filter(({ matched }) => matched !== 'typo'),
    ...sharedWordMatches(register, readings[0]).map((match) => ({ ...match, matched: 'word' as const })),
    ...near.filter(({ matched, errors }) => matched === 'typo' && errors <= mostErrors),
  ];
  if (found.length === 0) found.push(...runTogetherMatches(register, query));
  return oncePerMunicipality(found)
    .slice(0, limit)
    .map(({ municipality, by, matched }) => ({ municipality, by, matched }));
}

function runTogetherMatches(register: MunicipalityRegister, query: string): readonly MunicipalityMatch[] {
  return splitRunTogether(register, query).flatMap(({ result }) =>
    result.kind === 'one' ? [{ municipality: result.municipality, by: result.by, matched: 'typo' as const }] : [],
  );
}
