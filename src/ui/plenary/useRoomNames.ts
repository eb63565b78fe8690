import { useCallback } from 'react';
import { type MunicipalityId, municipalityLabel } from '../../domain/municipality/municipality.ts';
import type { RoomGroup, RoomPoint } from '../../domain/plenary/room.ts';
import { useRegister } from '../board/members/useRegister.ts';
import { useFormats, useMessages } from '../language.tsx';
import { usePlan } from '../seminar/usePlan.ts';

/** Names of groups and municipalities as people say them. */
export interface RoomNames {
  /** "Hamar, Gruppe 2"; once where both are called the same. */
  group(group: Pick<RoomGroup, 'name' | 'venue'>): string;
  /** In the order of the alphabet; those that the register has, once it is here. */
  municipalities(ids: readonly MunicipalityId[]): readonly string[];
  /** "Hamar, Gruppe 2. Gjøvik, Stange. Til Utdanningsdirektoratet". */
  source(point: RoomPoint): string;
  /** "Til Utdanningsdirektoratet"; '' for nobody. */
  addressee(point: RoomPoint): string;
}

export function useRoomNames(): RoomNames {
  const { board, points } = useMessages();
  const { unnamedGroup } = board;
  const { compare } = useFormats();
  const { venues, addressees } = usePlan();
  const register = useRegister(true);
  const byId = register === null || register === 'failed' ? null : register.byId;
  const group = useCallback<RoomNames['group']>(
    ({ name, venue }) => {
      const place = venues.find(({ id }) => id === venue)?.name;
      return [...new Set([place, name || unnamedGroup])].filter(Boolean).join(', ');
    },
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
  const addressee = useCallback<RoomNames['addressee']>(
    (point) => {
      const name = addressees.find(({ id }) => id === point.addressee)?.name;
      return name ? points.to(name) : '';
    },
    [addressees, points],
  );
  const source = useCallback<RoomNames['source']>(
    (point) =>
      [group(point.group), municipalities(point.group.municipalities).join(', '), addressee(point)]
        .filter(Boolean)
        .join('. '),
    [group, municipalities, addressee],
  );
  return { group, municipalities, source, addressee };
}
