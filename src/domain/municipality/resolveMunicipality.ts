import type { MunicipalityRegister } from './createRegister.ts';
import { exactMatches } from './exactMatches.ts';
import { plainWord, spelledWords } from './foldName.ts';
import type { Municipality } from './municipality.ts';
import { type NameMatch, type NameSource, oncePerMunicipality } from './nameIndex.ts';
import { type NearMatch, nearMatches } from './nearMatches.ts';
import { coreOf, type Reading, readingsOf } from './readings.ts';
import { sharedWordMatches } from './sharedWordMatches.ts';

/** What a piece of text stands for. */
export type Resolution =
  | { readonly kind: 'one'; readonly municipality: Municipality; readonly by: NameSource }
  /** Ask the person: namesakes, a divided municipality, or a guess (then it may be a single candidate). */
  | { readonly kind: 'several'; readonly candidates: readonly Municipality[] }
  /** An organisation, a county, or nothing known. */
  | { readonly kind: 'unknown' };

const unknown: Resolution = { kind: 'unknown' };
const mostGuesses = 8;

/** Names spelled right, with or without diacritics, role and county; no guesses. */
export function resolveExactly(register: MunicipalityRegister, text: string): Resolution {
  const { matches, isCertain } = exactMatches(register, readingsOf(text, register.places));
  return isCertain ? toResolution(matches) : toGuess(matches);
}

/** The same, then words shared with existing names, then typing errors. */
export function resolveMunicipality(register: MunicipalityRegister, text: string): Resolution {
  const exact = resolveExactly(register, text);
  if (exact.kind !== 'unknown' || isPlace(register, text)) return exact;
  const readings = readingsOf(text, register.places);
  const core = coreOf(readings);
  // "Nord-Troms" is a region, no half of a name in Troms.
  const sharing = sharedWordMatches(register, core);
  if (sharing.length > 0) return core.place || sharing.length > mostGuesses ? unknown : toGuess(sharing);
  return resolveTypingErrors(nearMatches(register, readings), core);
}

/** A county or a country is spelled like part of some names, but means none of them. */
export function isPlace({ places }: MunicipalityRegister, text: string): boolean {
  return places.has(spelledWords(text).map(plainWord).join(' '));
}

/** One error in six letters leaves no doubt when a single name is so near; one in four is worth asking about. */
function resolveTypingErrors(near: readonly NearMatch[], core: Reading): Resolution {
  const length = core.words.join('').length;
  const typos = near.filter(({ matched, errors }) => matched === 'typo' && errors * 4 <= length);
  const fewest = Math.min(...typos.map(({ errors }) => errors));
  const nearest = oncePerMunicipality(typos.filter(({ errors }) => errors === fewest));
  if (nearest.length > mostGuesses) return unknown;
  return fewest * 6 <= length ? toResolution(nearest) : toGuess(nearest);
}

function toResolution(matches: readonly NameMatch[]): Resolution {
  const [first, ...others] = oncePerMunicipality(matches);
  if (!first) return unknown;
  return others.length === 0 ? { kind: 'one', municipality: first.municipality, by: first.by } : toGuess(matches);
}

function toGuess(matches: readonly NameMatch[]): Resolution {
  const candidates = oncePerMunicipality(matches).map(({ municipality }) => municipality);
  return candidates.length === 0 ? unknown : { kind: 'several', candidates };
}
