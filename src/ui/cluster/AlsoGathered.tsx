import { useMemo } from 'react';
import { filterPoints, isEveryPoint, type PointFilter } from '../../domain/plenary/filterPoints.ts';
import type { GatheredPoints } from '../../domain/plenary/gather.ts';
import { useMessages } from '../language.tsx';
import { useGrowing } from '../plenary/useGrowing.ts';
import type { RoomNames } from '../plenary/useRoomNames.ts';
import { PointChoice } from './PointChoice.tsx';

interface AlsoGatheredProps {
  gathered: GatheredPoints;
  filter: PointFilter;
  names: RoomNames;
}

/** What is in a cluster and passes the filter too, with the cluster's title: nobody need open every cluster to find a point. */
export function AlsoGathered({ gathered, filter, names }: AlsoGatheredProps) {
  const messages = useMessages();
  const t = messages.cluster;
  const found = useMemo(
    () =>
      isEveryPoint(filter)
        ? []
        : gathered.clusters.flatMap(({ cluster, points }) =>
            filterPoints(points, filter).map((point) => ({ point, title: cluster.title })),
          ),
    [gathered, filter],
  );
  const limit = useGrowing(found.length, filter);
  if (found.length === 0) return null;
  return (
    <>
      <h3 className="cluster-also">
        {t.alsoGathered} ({found.length})
      </h3>
      <ul>
        {found.slice(0, limit).map(({ point, title }) => (
          <PointChoice
            key={point.id}
            point={point}
            source={names.source(point)}
            note={t.isIn(title || messages.room.noTitle)}
          />
        ))}
      </ul>
    </>
  );
}
