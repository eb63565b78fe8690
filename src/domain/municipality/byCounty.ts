import type { MunicipalityRegister } from './createRegister.ts';
import type { Municipality, MunicipalityId } from './municipality.ts';

export interface CountyMunicipalities {
  readonly county: string;
  readonly municipalities: readonly Municipality[];
}

/**
 * Municipalities under their counties, those with most first; `compare` puts names in order. Ids that are not in the
 * register, such as one of a municipality that has ended since, are left out.
 */
export function byCounty(
  register: MunicipalityRegister,
  ids: readonly MunicipalityId[],
  compare: (a: string, b: string) => number,
): readonly CountyMunicipalities[] {
  const counties = new Map<string, Municipality[]>();
  for (const id of ids) {
    const municipality = register.byId.get(id);
    if (!municipality) continue;
    counties.set(municipality.county, [...(counties.get(municipality.county) ?? []), municipality]);
  }
  return [...counties]
    .map(([county, municipalities]) => ({
      county,
      municipalities: municipalities.sort((a, b) => compare(a.name, b.name)),
    }))
    .sort((a, b) => b.municipalities.length - a.municipalities.length || compare(a.county, b.county));
}
