import { letterBits } from './editDistance.ts';
import { plainWord, spelledWords } from './foldName.ts';
import type { FormerName, Municipality, ParallelName } from './municipality.ts';

/** Which name of a municipality a text met, so that the screen can say why it stands in the list. */
export type NameSource =
  | { readonly kind: 'name' }
  | { readonly kind: 'parallel'; readonly language: ParallelName['language']; readonly name: string }
  | { readonly kind: 'former'; readonly name: string; readonly untilYear: number };

/** A name as it is searched, folded once. */
export interface ListedName {
  readonly source: NameSource;
  readonly municipalities: readonly Municipality[];
  readonly formerCounty?: string;
  /** Plain words; `letters` is the same without spaces, `spelling` without spaces but with its diacritics. */
  readonly words: readonly string[];
  readonly letters: string;
  readonly bits: number;
  readonly spelling: string;
}

export interface NameIndex {
  readonly names: readonly ListedName[];
  readonly bySpelling: ReadonlyMap<string, readonly ListedName[]>;
  readonly byLetters: ReadonlyMap<string, readonly ListedName[]>;
  /** Names of several words, by each plain word of three letters or more. */
  readonly byWord: ReadonlyMap<string, readonly ListedName[]>;
}

/** Current names come first, then parallel, then former ones: the order in which equals are listed. */
export function createNameIndex(
  municipalities: readonly Municipality[],
  formerNames: readonly FormerName[],
): NameIndex {
  const names = [
    ...municipalities.map((municipality) => listed(municipality.name, { kind: 'name' }, [municipality])),
    ...municipalities.flatMap((municipality) =>
      municipality.parallel.map((parallel) => listed(parallel.name, { kind: 'parallel', ...parallel }, [municipality])),
    ),
    ...formerNames.map(listedFormer),
  ];
  const officialForms = municipalities
    .filter(({ parallel }) => parallel.length > 0)
    .map((municipality) => listed(municipality.officialName, { kind: 'name' }, [municipality]));
  const bySpelling = new Map<string, ListedName[]>();
  const byLetters = new Map<string, ListedName[]>();
  const byWord = new Map<string, ListedName[]>();
  for (const name of [...names, ...officialForms]) {
    addTo(bySpelling, name.spelling, name);
    addTo(byLetters, name.letters, name);
  }
  for (const name of names) {
    if (name.words.length === 1) continue;
    for (const word of name.words) if (word.length >= 3) addTo(byWord, word, name);
  }
  return { names, bySpelling, byLetters, byWord };
}

export interface NameMatch {
  readonly municipality: Municipality;
  /** Which of its names was met. */
  readonly by: NameSource;
}

/** The municipalities a name leads to. A former "Våler (Hedmark)" is no former name of what is called Våler still. */
export function matchesOf({ municipalities, source }: ListedName): readonly NameMatch[] {
  return municipalities.map((municipality) => {
    const isStillItsName = source.kind === 'former' && source.name === municipality.name;
    return { municipality, by: isStillItsName ? { kind: 'name' } : source };
  });
}

/** Every municipality once, under the first of its names. */
export function oncePerMunicipality<Match extends NameMatch>(matches: readonly Match[]): readonly Match[] {
  const firstOf = new Map<Municipality, Match>();
  for (const match of matches) if (!firstOf.has(match.municipality)) firstOf.set(match.municipality, match);
  return [...firstOf.values()];
}

function listed(text: string, source: NameSource, municipalities: readonly Municipality[]): ListedName {
  const spelled = spelledWords(text);
  const words = spelled.map(plainWord);
  const letters = words.join('');
  return { source, municipalities, words, letters, bits: letterBits(letters), spelling: spelled.join('') };
}

function listedFormer({ name, formerCounty, untilYear, successors }: FormerName): ListedName {
  const former = listed(name, { kind: 'former', name, untilYear }, successors);
  return formerCounty === undefined ? former : { ...former, formerCounty };
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
