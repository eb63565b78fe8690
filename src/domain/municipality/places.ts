import { plainWord, spelledWords } from './foldName.ts';
import type { Country, FormerName, Municipality } from './municipality.ts';
import type { ListedName, NameIndex } from './nameIndex.ts';

/** What tells namesakes apart: a county of today, a county that once did, or a country. */
export type Place =
  | { readonly kind: 'county'; readonly county: string }
  | { readonly kind: 'formerCounty'; readonly county: string }
  | { readonly kind: 'country'; readonly country: Country };

/** Places by their plain words with spaces between. A municipality's own name is never a place. */
export type Places = ReadonlyMap<string, Place>;

const countryNames: readonly [string, Country][] = [
  ['norge', 'NO'],
  ['noreg', 'NO'],
  ['norway', 'NO'],
  ['sverige', 'SE'],
  ['sweden', 'SE'],
];

export function createPlaces(
  municipalities: readonly Municipality[],
  formerNames: readonly FormerName[],
  index: NameIndex,
): Places {
  const places = new Map<string, Place>();
  const add = (text: string, place: Place) => {
    const words = spelledWords(text).map(plainWord);
    if (!index.byLetters.has(words.join('')) && !places.has(words.join(' '))) places.set(words.join(' '), place);
  };
  for (const [name, country] of countryNames) add(name, { kind: 'country', country });
  for (const county of new Set(municipalities.map((municipality) => municipality.county))) {
    for (const form of countyForms(county)) add(form, { kind: 'county', county });
  }
  for (const { formerCounty: county } of formerNames) if (county) add(county, { kind: 'formerCounty', county });
  return places;
}

/** Whether a name of a municipality, today's or a former one, belongs to a place. */
export function isAt(place: Place, name: ListedName, municipality: Municipality): boolean {
  if (place.kind === 'country') return municipality.country === place.country;
  return name.formerCounty === place.county || municipality.county === place.county;
}

/** "Stockholms län" is also written Stockholms and Stockholm; "Innlandet" also Innlandet fylke. */
function countyForms(county: string): readonly string[] {
  if (!county.endsWith(' län')) return [county, `${county} fylke`];
  const bare = county.slice(0, -' län'.length);
  return [county, bare, bare.replace(/s$/, '')];
}
