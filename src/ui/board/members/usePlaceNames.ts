import type { Affiliation } from '../../../domain/affiliation.ts';
import type { Member } from '../../../domain/group.ts';
import { municipalityLabel } from '../../../domain/municipality/municipality.ts';
import { useMessages } from '../../language.tsx';
import { useRegister } from './useRegister.ts';

/** Where members come from, in words; '' while the names of municipalities are being fetched. */
export function usePlaceNames(members: readonly Member[]): (affiliation: Affiliation | null) => string {
  const t = useMessages();
  const register = useRegister(members.some((member) => member.affiliation?.kind === 'municipality'));
  return (affiliation) => {
    if (!affiliation) return t.members.noPlace;
    if (affiliation.kind === 'organisation') return affiliation.name;
    if (register === null) return '';
    const municipality = register === 'failed' ? undefined : register.byId.get(affiliation.id);
    return municipality ? municipalityLabel(municipality) : t.members.unknownPlace;
  };
}
