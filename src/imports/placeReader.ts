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
const runTogether = /^[^\s,;/]*\p{Ll}\p{Lu}[^\s,;/]*$/u;

export function createPlaceReader(register: MunicipalityRegister): PlaceReader {
  const exact = remember((text: string) => (text.length > longestName ? unknown : exactName(register, text)));
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
      const isRunTogether = runTogether.test(text.trim());
      // Most texts hold no name, and to look for slips of the pen takes time.
      if (!isLoose && !isRunTogether && !partsOf(text).some((part) => exact(part).kind !== 'unknown')) return null;
      const found = pieces(text.replace(/[.\s]+$/u, ''));
      // "AskØyarden": two names in one word, where the second may have lost its beginning.
      if (isRunTogether && found.length > 1 && found.every(({ result }) => result.kind === 'one')) return found;
      const wholes = found.filter((piece) => !isPlace(register, piece.text));
      return wholes.length > 0 && wholes.every((piece) => isTrusted(piece, isLoose)) ? wholes : null;
    },
  };
}

/** "Nes på Romerike" may be one of several; "Time i uka" and a list that begins with a name are none. */
function exactName(register: MunicipalityRegister, text: string): Resolution {
  const result = resolveExactly(register, text);
  const isLoose = result.kind === 'several' && (/[,;\n]/u.test(text) || /\s(?:i|in|of|på)\s+\p{Ll}/u.test(text));
  return isLoose ? unknown : result;
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/[,;/|\n\t]|\s(?:og|och|and|samt|&|\+|-|–)\s/iu)
    .map((part) => part.replace(/[.\s]+$/u, '').trim())
    .filter((part) => part !== '');
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
