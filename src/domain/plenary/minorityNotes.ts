import type { GroupId } from '../ids.ts';
import type { MunicipalityId } from '../municipality/municipality.ts';
import type { Cluster } from './plenary.ts';
import type { RoomGroup, RoomPoint } from './room.ts';
import { municipalitiesAt, type Tally } from './tally.ts';

/** A first choice of so few, or of so small, that it would vanish in a sum: always told with the names of the municipalities. */
export interface MinorityNote {
  /** The cluster; null for a point that is in none. */
  readonly cluster: Cluster | null;
  /** What was put first, as it was written; of a cluster, the first such point. */
  readonly point: RoomPoint;
  readonly groups: readonly GroupId[];
  /** At the tables that put it first; none when those groups have not said who they are. */
  readonly municipalities: readonly MunicipalityId[];
  /** All of them count as small (`Plan.small`). */
  readonly isOfSmall: boolean;
}

/** At so many groups or fewer, and fewer than half of those that answered, a first choice is a minority's. */
const few = 2;

/**
 * What somebody put first, and only one or two groups speak of, or only small municipalities put first, however many speak of it:
 * clusters, in the order given, then points in no cluster. A table that has not said where it comes from is not small, and
 * where all are small, nobody is small beside others. `groups` are those that have answered.
 */
export function minorityNotes(
  clusters: readonly { readonly cluster: Cluster; readonly points: readonly RoomPoint[]; readonly tally: Tally }[],
  ungathered: readonly RoomPoint[],
  { groups, small }: { readonly groups: readonly RoomGroup[]; readonly small: ReadonlySet<MunicipalityId> },
): readonly MinorityNote[] {
  const areAllSmall = municipalitiesAt(groups).every((id) => small.has(id));
  const isSmall = (firstBy: readonly RoomGroup[]) =>
    !areAllSmall &&
    firstBy.every(({ municipalities }) => municipalities.length > 0 && municipalities.every((id) => small.has(id)));
  const noteOf = (
    cluster: Cluster | null,
    point: RoomPoint | undefined,
    firstBy: readonly RoomGroup[],
    speaking: number,
  ): MinorityNote[] => {
    const isOfSmall = isSmall(firstBy);
    const isOfFew = speaking <= few && speaking * 2 < groups.length;
    if (!point || !(isOfFew || isOfSmall)) return [];
    const ids = firstBy.map(({ id }) => id);
    return [{ cluster, point, groups: ids, municipalities: municipalitiesAt(firstBy), isOfSmall }];
  };
  const isFirst = ({ rank }: RoomPoint) => rank === 1;
  return [
    ...clusters.flatMap(({ cluster, points, tally }) =>
      noteOf(cluster, points.find(isFirst), tally.firstBy, tally.groups.length),
    ),
    ...ungathered.filter(isFirst).flatMap((point) => noteOf(null, point, [point.group], 1)),
  ];
}
