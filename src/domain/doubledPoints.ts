import type { Group, Point } from './group.ts';
import type { GroupId, PointId } from './ids.ts';

/** A point in view, and the group it stands in. */
export interface StandingPoint {
  readonly group: GroupId;
  readonly point: PointId;
}

/**
 * [D23] Points that stand more than once, since they were moved to two groups apart, or the move was only half
 * undone: each list is one and the same point. People decide which of them to hide.
 */
export function doubledPoints(groups: readonly Group[]): readonly (readonly StandingPoint[])[] {
  const standing = new Map<string, StandingPoint[]>();
  const note = (group: Group, { id, origin }: Point) => {
    const key = origin ? `${origin.group}/${origin.point}` : `${group.id}/${id}`;
    const places = standing.get(key);
    if (places) places.push({ group: group.id, point: id });
    else standing.set(key, [{ group: group.id, point: id }]);
  };
  for (const group of groups)
    for (const { points } of group.answers.values()) for (const point of points) note(group, point);
  return [...standing.values()].filter((places) => places.length > 1);
}
