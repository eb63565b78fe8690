import { useCallback } from 'react';
import type { Affiliation } from '../../../domain/affiliation.ts';
import { municipalityLabel } from '../../../domain/municipality/municipality.ts';
import { useMessages } from '../../language.tsx';
import { useRegister } from './useRegister.ts';

/** Where people come from, in words; '' while the names of municipalities are being fetched. */
export function usePlaceNames(
  affiliations: readonly (Affiliation | null)[],
): (affiliation: Affiliation | null) => string {
  const t = useMessages().members;
  const register = useRegister(affiliations.some((affiliation) => affiliation?.kind === 'municipality'));
  return useCallback(
    (affiliation) => {
      if (!affiliation) return t.noPlace;
      if (affiliation.kind === 'organisation') return affiliation.name;
      if (register === null) return '';
      const municipality = register === 'failed' ? undefined : register.byId.get(affiliation.id);
      return municipality ? municipalityLabel(municipality) : t.unknownPlace;
    },
    [t, register],
  );
}
