import type { GroupId } from '../ids.ts';
import type { MunicipalityId } from '../municipality/municipality.ts';
import type { Cluster } from './plenary.ts';
import type { RoomPoint } from './room.ts';
import { municipalitiesAt, type Tally } from './tally.ts';

/** A first choice of so few that it would vanish in a sum: always told with the names of the municipalities. */
export interface MinorityNote {
  /** The cluster; null for a point that is in none. */
  readonly cluster: Cluster | null;
  /** What was put first, as it was written; of a cluster, the first such point. */
  readonly point: RoomPoint;
  readonly groups: readonly GroupId[];
  /** At the tables that put it first; none when those groups have not said who they are. */
  readonly municipalities: readonly MunicipalityId[];
}

/** At so many groups or fewer, and fewer than half of those that answered, a first choice is a minority's. */
const few = 2;

/**
 * What only one or two groups speak of and somebody put first: clusters, in the order given, then points in no
 * cluster. How many people live in a municipality is not in the register, so no municipality counts as small here.
 */
export function minorityNotes(
  clusters: readonly { readonly cluster: Cluster; readonly points: readonly RoomPoint[]; readonly tally: Tally }[],
  ungathered: readonly RoomPoint[],
  groupsInAll: number,
): readonly MinorityNote[] {
  const isFew = (groups: number) => groups <= few && groups * 2 < groupsInAll;
  const ofClusters = clusters.flatMap(({ cluster, points, tally }) => {
    const [point] = points.filter(({ rank }) => rank === 1);
    return point && isFew(tally.groups.length) ? [noteOf(cluster, point, tally.firstBy)] : [];
  });
  const first = ungathered.filter(({ rank }) => rank === 1);
  return [...ofClusters, ...(isFew(1) ? first.map((point) => noteOf(null, point, [point.group])) : [])];
}

function noteOf(cluster: Cluster | null, point: RoomPoint, firstBy: Tally['firstBy']): MinorityNote {
  return { cluster, point, groups: firstBy.map(({ id }) => id), municipalities: municipalitiesAt(firstBy) };
}
