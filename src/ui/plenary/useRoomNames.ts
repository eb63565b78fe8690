import { useCallback } from 'react';
import { type MunicipalityId, municipalityLabel } from '../../domain/municipality/municipality.ts';
import type { RoomGroup } from '../../domain/plenary/room.ts';
import { useRegister } from '../board/members/useRegister.ts';
import { useFormats, useMessages } from '../language.tsx';
import { usePlan } from '../seminar/usePlan.ts';

/** Names of groups and municipalities as people say them. */
export interface RoomNames {
  /** "Hamar, Gruppe 2". */
  group(group: Pick<RoomGroup, 'name' | 'venue'>): string;
  /** In the order of the alphabet; those that the register has, once it is here. */
  municipalities(ids: readonly MunicipalityId[]): readonly string[];
  /** "Hamar, Gruppe 2. Gjøvik, Stange". */
  source(group: RoomGroup): string;
}

export function useRoomNames(): RoomNames {
  const { unnamedGroup } = useMessages().board;
  const { compare } = useFormats();
  const { venues } = usePlan();
  const register = useRegister(true);
  const byId = register === null || register === 'failed' ? null : register.byId;
  const group = useCallback<RoomNames['group']>(
    ({ name, venue }) => [venues.find(({ id }) => id === venue)?.name, name || unnamedGroup].filter(Boolean).join(', '),
    [venues, unnamedGroup],
  );
  const municipalities = useCallback<RoomNames['municipalities']>(
    (ids) =>
      ids
        .map((id) => byId?.get(id))
        .filter((municipality) => municipality !== undefined)
        .map(municipalityLabel)
        .sort(compare),
    [byId, compare],
  );
  const source = useCallback<RoomNames['source']>(
    (of) => [group(of), municipalities(of.municipalities).join(', ')].filter(Boolean).join('. '),
    [group, municipalities],
  );
  return { group, municipalities, source };
}
