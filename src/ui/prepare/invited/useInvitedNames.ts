import { type MunicipalityId, municipalityLabel } from '../../../domain/municipality/municipality.ts';
import { useRegister } from '../../board/members/useRegister.ts';
import { useFormats, useMessages } from '../../language.tsx';

/** Municipalities with their names, in the order of the alphabet; none while the names are being fetched. */
export function useInvitedNames(
  invited: readonly MunicipalityId[],
): readonly { readonly id: MunicipalityId; readonly name: string }[] {
  const t = useMessages().members;
  const { compare } = useFormats();
  const register = useRegister(invited.length > 0);
  if (register === null) return [];
  const nameOf = (id: MunicipalityId) => {
    const municipality = register === 'failed' ? undefined : register.byId.get(id);
    return municipality ? municipalityLabel(municipality) : t.unknownPlace;
  };
  return invited.map((id) => ({ id, name: nameOf(id) })).sort((a, b) => compare(a.name, b.name));
}
