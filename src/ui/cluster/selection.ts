import { create } from 'zustand';
import type { PointId } from '../../domain/ids.ts';

/** The points that are chosen on this device now, whatever they stand in; nothing of it is stored. */
export const useSelection = create<{ readonly points: ReadonlySet<PointId> }>(() => ({ points: new Set() }));

/** The same function always, so that a row among hundreds is drawn again only when its own box changes. */
export function toggle(point: PointId): void {
  useSelection.setState(({ points }) => {
    const next = new Set(points);
    if (!next.delete(point)) next.add(point);
    return { points: next };
  });
}

/** Chooses these beside what is chosen already. */
export function select(chosen: readonly PointId[]): void {
  useSelection.setState(({ points }) => ({ points: new Set([...points, ...chosen]) }));
}

export function clearSelection(): void {
  useSelection.setState({ points: new Set() });
}
