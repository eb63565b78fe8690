import type * as Y from 'yjs';
import { type ClusterId, type PointId, type QuestionId, toId } from '../../domain/ids.ts';
import type { Cluster, Plenary } from '../../domain/plenary/plenary.ts';
import { resolveMerges } from '../../domain/resolveMerges.ts';
import type { PlenaryRoots } from '../plenaryRoots.ts';
import { textField } from './fields.ts';
import { sortedRows } from './readPlan.ts';

type Gathering = Pick<Plenary, 'clusters' | 'mergedClusters' | 'gathered'>;

/** [D29] [D30] The clusters in view, which of them are one, and what is gathered in them. */
export function readGathering(roots: Pick<PlenaryRoots, 'clusters' | 'gathered'>): Gathering {
  const rows = sortedRows(roots.clusters, 'shown').map(({ id, record }) => ({
    cluster: {
      id: toId<ClusterId>(id),
      question: toId<QuestionId>(textField(record, 'question')),
      title: textField(record, 'title'),
    },
    into: toId<ClusterId>(textField(record, 'into')),
  }));
  const questions = new Map(rows.map(({ cluster }) => [cluster.id, cluster.question]));
  const written = rows.filter(({ cluster, into }) => questions.get(into) === cluster.question);
  const mergedClusters = resolveMerges(new Map(written.map(({ cluster, into }) => [cluster.id, into])));
  const clusters = rows.map(({ cluster }) => cluster).filter(({ id }) => !mergedClusters.has(id));
  const standing = new Map(clusters.map(({ id }) => [id, id]));
  return { clusters, mergedClusters, gathered: readGathered(roots.gathered, { mergedClusters, standing }) };
}

function readGathered(
  gathered: Y.Map<unknown>,
  known: { readonly mergedClusters: Plenary['mergedClusters']; readonly standing: ReadonlyMap<ClusterId, ClusterId> },
): Plenary['gathered'] {
  const read: [PointId, ClusterId | null][] = [];
  gathered.forEach((value, point) => {
    if (typeof value !== 'string') return;
    const cluster = toId<ClusterId>(value);
    read.push([toId<PointId>(point), known.standing.get(known.mergedClusters.get(cluster) ?? cluster) ?? null]);
  });
  // In the order of ids: the order in which Yjs lists keys differs between devices.
  return new Map(read.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The cluster that a stored id stands for now; undefined for one that is not there. */
export function clusterFinder({ clusters, mergedClusters }: Gathering): (id: unknown) => Cluster | undefined {
  const byId = new Map<unknown, Cluster>(clusters.map((cluster) => [cluster.id, cluster]));
  const hosts: ReadonlyMap<unknown, ClusterId> = mergedClusters;
  return (id) => byId.get(hosts.get(id) ?? id);
}
