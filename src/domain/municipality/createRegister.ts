import {
  type Country,
  type FormerName,
  isMunicipalityId,
  type Municipality,
  type MunicipalityId,
  type ParallelName,
} from './municipality.ts';
import { createNameIndex, type NameIndex } from './nameIndex.ts';
import { createPlaces, type Places } from './places.ts';

/** The lines of `municipalities.data.ts`, whose comments tell their form. */
export interface RegisterLines {
  readonly municipalityLines: string;
  readonly formerNameLines: string;
}

/** All municipalities of today with what is needed to search them. Made once; about 800 names. */
export interface MunicipalityRegister {
  readonly municipalities: readonly Municipality[];
  readonly byId: ReadonlyMap<MunicipalityId, Municipality>;
  readonly formerNames: readonly FormerName[];
  readonly index: NameIndex;
  readonly places: Places;
}

/** Reads the project's own lines. Throws when they are damaged: nobody at a table could mend that. */
export function createRegister({ municipalityLines, formerNameLines }: RegisterLines): MunicipalityRegister {
  const municipalities = markNamesakes(readMunicipalities(municipalityLines));
  const byId = new Map(municipalities.map((municipality) => [municipality.id, municipality]));
  const formerNames = formerNameLines
    .trim()
    .split('\n')
    .map((line) => readFormerName(line, byId));
  const index = createNameIndex(municipalities, formerNames);
  return { municipalities, byId, formerNames, index, places: createPlaces(municipalities, formerNames, index) };
}

function readMunicipalities(lines: string): readonly Municipality[] {
  const municipalities: Municipality[] = [];
  let country: Country = 'NO';
  let countyCode = '';
  let county = '';
  for (const line of lines.trim().split('\n')) {
    const [first = '', second = '', third = '', fourth = '', parallelNames = ''] = line.split(';');
    if (first === 'NO' || first === 'SE') {
      country = first;
      countyCode = second;
      county = third;
      continue;
    }
    const code = countyCode + first;
    const parallel = parallelNames.split('|').filter(Boolean).map(readParallelName);
    municipalities.push({
      id: idOf(country, code),
      country,
      code,
      name: second,
      county,
      lat: Number(third) / 100,
      lon: Number(fourth) / 100,
      parallel,
      officialName: joinNames(second, parallel, parallelNames.startsWith('^')),
      hasNamesake: false,
    });
  }
  return municipalities;
}

function markNamesakes(municipalities: readonly Municipality[]): readonly Municipality[] {
  const counts = new Map<string, number>();
  for (const { name } of municipalities) counts.set(name, (counts.get(name) ?? 0) + 1);
  return municipalities.map((municipality) => ({ ...municipality, hasNamesake: counts.get(municipality.name) !== 1 }));
}

function readParallelName(text: string): ParallelName {
  const [language, name = ''] = text.replace('^', '').split(':');
  if (language !== 'sme' && language !== 'smj' && language !== 'sma' && language !== 'fkv') {
    throw new Error(`No language tag of a parallel name: ${text}`);
  }
  return { language, name };
}

function joinNames(name: string, parallel: readonly ParallelName[], parallelFirst: boolean): string {
  const others = parallel.map((other) => other.name);
  const names = parallelFirst ? [...others.slice(0, 1), name, ...others.slice(1)] : [name, ...others];
  return names.join(' – ');
}

function readFormerName(line: string, byId: ReadonlyMap<MunicipalityId, Municipality>): FormerName {
  const [country = '', listedAs = '', untilYear, codes = ''] = line.split(';');
  const [name = '', formerCounty] = listedAs.replace(')', '').split(' (');
  const successors = codes.split('|').map((code) => {
    const successor = byId.get(idOf(country, code));
    if (!successor) throw new Error(`No municipality ${country}:${code} to succeed ${listedAs}`);
    return successor;
  });
  const former = { name, untilYear: Number(untilYear), successors };
  return formerCounty === undefined ? former : { ...former, formerCounty };
}

function idOf(country: string, code: string): MunicipalityId {
  const id = `${country}:${code}`;
  if (!isMunicipalityId(id)) throw new Error(`Not the id of a municipality: ${id}`);
  return id;
}
