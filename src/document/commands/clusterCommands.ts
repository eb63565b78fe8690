import { type ClusterId, type PointId, type QuestionId, toId } from '../../domain/ids.ts';
import type { PlenaryDoc } from '../plenaryDoc.ts';
import { textField } from '../read/fields.ts';
import { sortedRows } from '../read/readPlan.ts';
import { appendRecord, command, hideRecord, moveRecord, setFields } from './collection.ts';

/** [D29] [D30] Everything facilitators do to clusters. Each call is one change, saved and undone as one. */

/** Gathers points in a new cluster, after the others; a point that stood in another leaves that one. */
export function gatherInCluster(
  plenary: PlenaryDoc,
  question: QuestionId,
  title: string,
  points: readonly PointId[],
): ClusterId {
  return command(plenary, () => {
    const fields = { question, title, into: '' };
    const id = toId<ClusterId>(appendRecord(plenary, plenary.roots.clusters, fields));
    placePoints(plenary, points, id);
    return id;
  });
}

/** Puts points into a cluster that stands there; from whatever cluster they were in. */
export function addToCluster(plenary: PlenaryDoc, cluster: ClusterId, points: readonly PointId[]): void {
  if (!isShown(plenary, cluster)) return;
  command(plenary, () => placePoints(plenary, points, cluster));
}

/** Takes points out of whatever cluster they stand in. */
export function takeOutOfCluster(plenary: PlenaryDoc, points: readonly PointId[]): void {
  command(plenary, () => placePoints(plenary, points, ''));
}

export function renameCluster(plenary: PlenaryDoc, cluster: ClusterId, title: string): void {
  command(plenary, () => setFields(plenary.roots.clusters, cluster, { title }));
}

/** Makes a cluster part of another of the same question: what is in it, and what somebody puts into it meanwhile, goes there. */
export function mergeClusters(plenary: PlenaryDoc, from: ClusterId, into: ClusterId): void {
  const { clusters } = plenary.snapshot();
  const [part, host] = [from, into].map((id) => clusters.find((cluster) => cluster.id === id));
  if (!part || !host || part === host || part.question !== host.question) return;
  command(plenary, () => {
    setFields(plenary.roots.clusters, from, { into });
    // In a ring that was made apart, the one that is shown names a part of itself.
    setFields(plenary.roots.clusters, into, { into: '' });
  });
}

/** [D5] Takes a cluster away, with those that are part of it; their points are not gathered any more. */
export function removeCluster(plenary: PlenaryDoc, cluster: ClusterId): void {
  const parts = [...plenary.snapshot().mergedClusters].filter(([, host]) => host === cluster).map(([part]) => part);
  command(plenary, () => {
    for (const each of [cluster, ...parts]) hideRecord(plenary, plenary.roots.clusters, each);
  });
}

/** Moves a cluster to stand at `index` among those of its question that are shown. */
export function moveCluster(plenary: PlenaryDoc, cluster: ClusterId, index: number): void {
  const { clusters } = plenary.snapshot();
  const question = clusters.find(({ id }) => id === cluster)?.question;
  const shown = new Set<string>(clusters.map(({ id }) => id));
  const rows = sortedRows(plenary.roots.clusters, 'shown').filter(
    ({ id, record }) => shown.has(id) && textField(record, 'question') === question,
  );
  command(plenary, () => moveRecord(plenary.roots.clusters, cluster, rows, index));
}

function isShown(plenary: PlenaryDoc, cluster: ClusterId): boolean {
  return plenary.snapshot().clusters.some(({ id }) => id === cluster);
}

function placePoints({ roots }: PlenaryDoc, points: readonly PointId[], cluster: ClusterId | ''): void {
  for (const point of points) if (roots.gathered.get(point) !== cluster) roots.gathered.set(point, cluster);
}
