import type { MunicipalityRegister } from '../domain/municipality/createRegister.ts';
import { spelledWords } from '../domain/municipality/foldName.ts';
import { municipalityLabel } from '../domain/municipality/municipality.ts';
import { parseMunicipalities } from '../domain/municipality/parseMunicipalities.ts';
import { isPlace, type Resolution, resolveExactly } from '../domain/municipality/resolveMunicipality.ts';
import type { ResolvedPiece } from '../domain/municipality/splitRunTogether.ts';
import { commonNames } from './commonNames.data.ts';

/** Looks names up, each text once. */
export interface PlaceReader {
  /** A text that is one name, spelled right, with or without "kommune". */
  exactly(text: string): Resolution;
  /** A text of names and nothing else, as pieces; null when a piece of it is none. With `isLoose` slips of the pen count too. */
  listIn(text: string, isLoose: boolean): readonly ResolvedPiece[] | null;
  /** A county or a country. */
  isRegion(text: string): boolean;
}

const longestList = 400;
const longestName = 60;

export function createPlaceReader(register: MunicipalityRegister): PlaceReader {
  const exact = remember((text: string) => (text.length > longestName ? unknown : resolveExactly(register, text)));
  const pieces = remember((text: string) => (text.length > longestList ? [] : parseMunicipalities(register, text)));
  const isTrusted = ({ text, result }: ResolvedPiece, isLoose: boolean) => {
    if (result.kind === 'unknown') return false;
    if (exact(text).kind !== 'unknown') return true;
    // A slip of the pen leaves the number of words as it was; two names of persons are no slip.
    return isLoose && result.kind === 'one' && sameWords(text, result) && !commonNames.has(text.toLowerCase());
  };
  return {
    exactly: exact,
    isRegion: (text) => isPlace(register, text),
    listIn(text, isLoose) {
      const found = pieces(text.replace(/[.\s]+$/u, ''));
      // "AskØyarden": two names in one word, where the second may have lost its beginning.
      if (found.length > 1 && /^\S*\p{Ll}\p{Lu}\S*$/u.test(text) && found.every(({ result }) => result.kind === 'one'))
        return found;
      const wholes = found.filter((piece) => !isPlace(register, piece.text));
      return wholes.length > 0 && wholes.every((piece) => isTrusted(piece, isLoose)) ? wholes : null;
    },
  };
}

const unknown: Resolution = { kind: 'unknown' };

function sameWords(text: string, result: Resolution): boolean {
  if (result.kind !== 'one') return false;
  const name =
    result.by.kind === 'name' ? municipalityLabel(result.municipality).replace(/ \(.*/u, '') : result.by.name;
  return spelledWords(text).length === spelledWords(name).length;
}

function remember<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
