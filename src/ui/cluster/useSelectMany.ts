import type { RoomPoint } from '../../domain/plenary/room.ts';
import { useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { select, useSelection } from './selection.ts';

/** Chooses points beside those that are chosen, and says to screen readers how many are chosen now: they stand on many boxes. */
export function useSelectMany(): (points: readonly RoomPoint[]) => void {
  const t = useMessages().cluster;
  return (points) => {
    select(points.map(({ id }) => id));
    announce(t.selected(useSelection.getState().points.size));
  };
}
