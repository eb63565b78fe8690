import type { ClusterId, QuestionId, VenueId } from '../ids.ts';
import type { Cluster, Plenary } from './plenary.ts';
import { prioritiesFirst, type Room, type RoomPoint } from './room.ts';

/** A cluster with the points in it, those with a priority first. */
export interface GatheredCluster {
  readonly cluster: Cluster;
  readonly points: readonly RoomPoint[];
}

/** A question's points: each stands in one of the clusters or is not gathered, never both and never neither. */
export interface GatheredPoints {
  /** In the facilitators' order; also those that nobody's point is in. */
  readonly clusters: readonly GatheredCluster[];
  readonly ungathered: readonly RoomPoint[];
}

/** What to look at: one question or all, one venue or all. */
export interface PlenaryView {
  readonly question: QuestionId | null;
  readonly venue: VenueId | null;
}

/**
 * Shares the points out. A cluster holds points of its own question only: one that has been moved to another question
 * since is not gathered there. A point that was moved to another group stays in its cluster.
 */
export function gatherPoints(plenary: Plenary, room: Room, { question, venue }: PlenaryView): GatheredPoints {
  const clusters = plenary.clusters.filter((cluster) => question === null || cluster.question === question);
  const byCluster = new Map<ClusterId, RoomPoint[]>(clusters.map(({ id }) => [id, []]));
  const questions = new Map(clusters.map((cluster) => [cluster.id, cluster.question]));
  const ungathered: RoomPoint[] = [];
  for (const point of room.points) {
    if (question !== null && point.question !== question) continue;
    if (venue !== null && point.group.venue !== venue) continue;
    const cluster = clusterOf(plenary, point);
    const isThere = cluster !== null && questions.get(cluster) === point.question;
    (isThere ? byCluster.get(cluster) : ungathered)?.push(point);
  }
  return {
    clusters: clusters.map((cluster) => ({ cluster, points: prioritiesFirst(byCluster.get(cluster.id) ?? []) })),
    ungathered: prioritiesFirst(ungathered),
  };
}

function clusterOf({ gathered }: Plenary, { id, origin }: RoomPoint): ClusterId | null {
  const own = gathered.get(id);
  return (own === undefined && origin ? gathered.get(origin) : own) ?? null;
}
