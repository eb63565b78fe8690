import type { Affiliation } from '../../../domain/affiliation.ts';
import type { MunicipalityRegister } from '../../../domain/municipality/createRegister.ts';
import { parseMunicipalities } from '../../../domain/municipality/parseMunicipalities.ts';

/**
 * What somebody meant who typed a place and chose nothing in the list: the municipalities it names
 * without doubt, else an organisation. 'unclear' when it may be one of several municipalities.
 */
export function readPlace(
  register: MunicipalityRegister | 'failed',
  typed: string,
): readonly Affiliation[] | 'unclear' {
  const name = typed.replace(/\s+/g, ' ').trim();
  if (name === '') return [];
  const pieces = register === 'failed' ? [] : parseMunicipalities(register, name);
  if (pieces.length === 1 && pieces[0]?.result.kind === 'several') return 'unclear';
  const named = pieces.flatMap(({ result }) => (result.kind === 'one' ? [result.municipality] : []));
  if (named.length > 0 && named.length === pieces.length) return named.map(({ id }) => ({ kind: 'municipality', id }));
  return [{ kind: 'organisation', name: name.slice(0, 200) }];
}
