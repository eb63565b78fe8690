import type { MunicipalityRegister } from './createRegister.ts';
import { plainWord } from './foldName.ts';
import { matchesOf, type NameMatch, oncePerMunicipality } from './nameIndex.ts';
import type { Reading } from './readings.ts';

/**
 * "Øvre Toten" does not exist, but both its words stand in names: Vestre and Østre Toten share the last one.
 * Finds nothing when a word stands in no name of several words, or the first one never stands first.
 */
export function sharedWordMatches({ index }: MunicipalityRegister, { words }: Reading): readonly NameMatch[] {
  const plain = words.map(plainWord);
  const [first = ''] = plain;
  if (!plain.every((word) => index.byWord.has(word))) return [];
  if (plain.length > 1 && !index.byWord.get(first)?.some((name) => name.words[0] === first)) return [];
  const sharing = index.byWord.get(plain.at(-1) ?? '') ?? [];
  return oncePerMunicipality(sharing.flatMap(matchesOf));
}
