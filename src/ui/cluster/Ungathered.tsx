import { useMemo, useState } from 'react';
import { everyPoint, filterPoints, type PointFilter } from '../../domain/plenary/filterPoints.ts';
import type { GatheredPoints } from '../../domain/plenary/gather.ts';
import type { Room } from '../../domain/plenary/room.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { useGrowing } from '../plenary/useGrowing.ts';
import type { RoomNames } from '../plenary/useRoomNames.ts';
import { FilterBar } from './FilterBar.tsx';
import { PointChoice } from './PointChoice.tsx';
import { select } from './selection.ts';

interface UngatheredProps {
  gathered: GatheredPoints;
  room: Room;
  names: RoomNames;
}

/** The points in no cluster, those with a priority first. They stay here and are counted until somebody gathers them. */
export function Ungathered({ gathered, room, names }: UngatheredProps) {
  const t = useMessages().cluster;
  const [filter, setFilter] = useState<PointFilter>(everyPoint);
  const { ungathered, clusters } = gathered;
  const shown = useMemo(() => filterPoints(ungathered, filter), [ungathered, filter]);
  const limit = useGrowing(shown.length);
  const all = ungathered.length + clusters.reduce((sum, { points }) => sum + points.length, 0);
  const nothing = all === 0 ? t.nothingWritten : ungathered.length === 0 ? t.allGathered : t.nothingFound;
  return (
    <section aria-labelledby="cluster-ungathered">
      <h2 id="cluster-ungathered">
        {t.ungathered} <span>{t.ungatheredOf(ungathered.length, all)}</span>
        {shown.length < ungathered.length && <span>{t.shownOf(shown.length, ungathered.length)}</span>}
      </h2>
      {all > 0 && <FilterBar room={room} filter={filter} names={names} onChange={setFilter} />}
      {shown.length > 0 && shown.length < ungathered.length && (
        <Button variant="tertiary" icon="check" onClick={() => select(shown.map(({ id }) => id))}>
          {t.selectShown(shown.length)}
        </Button>
      )}
      {shown.length === 0 && <p className="lb-soft">{nothing}</p>}
      <ul>
        {shown.slice(0, limit).map((point) => (
          <PointChoice key={point.id} point={point} source={names.source(point.group)} />
        ))}
      </ul>
    </section>
  );
}
