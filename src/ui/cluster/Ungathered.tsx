import { useMemo } from 'react';
import { filterPoints, type PointFilter } from '../../domain/plenary/filterPoints.ts';
import type { GatheredPoints } from '../../domain/plenary/gather.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { usePlenary } from '../plenary/PlenaryProvider.tsx';
import type { NumberedQuestion } from '../plenary/questionNames.ts';
import { useGrowing } from '../plenary/useGrowing.ts';
import type { RoomNames } from '../plenary/useRoomNames.ts';
import { AlsoGathered } from './AlsoGathered.tsx';
import { FilterBar } from './FilterBar.tsx';
import { NothingWritten } from './NothingWritten.tsx';
import { PointChoice } from './PointChoice.tsx';
import { useSelectMany } from './useSelectMany.ts';

interface UngatheredProps {
  questions: readonly NumberedQuestion[];
  gathered: GatheredPoints;
  names: RoomNames;
  filter: PointFilter;
  onFilter: (filter: PointFilter) => void;
}

/**
 * The points in no cluster, those with a priority first; they stay here and are counted until somebody gathers them. A search
 * also finds what is gathered.
 */
export function Ungathered({ questions, gathered, names, filter, onFilter }: UngatheredProps) {
  const t = useMessages().cluster;
  const { room } = usePlenary();
  const selectMany = useSelectMany();
  const { ungathered, clusters } = gathered;
  const shown = useMemo(() => filterPoints(ungathered, filter), [ungathered, filter]);
  const limit = useGrowing(shown.length, filter);
  const all = ungathered.length + clusters.reduce((sum, { points }) => sum + points.length, 0);
  const isPart = shown.length < ungathered.length;
  return (
    <section aria-labelledby="cluster-ungathered">
      <h2 id="cluster-ungathered">
        {t.ungathered} {all > 0 && <span>{t.ungatheredOf(ungathered.length, all)}</span>}
        {isPart && <span>{t.shownOf(shown.length, ungathered.length)}</span>}
      </h2>
      <p className="lb-sr" role="status">
        {isPart && t.shownOf(shown.length, ungathered.length)}
      </p>
      {all > 0 && <FilterBar room={room} filter={filter} names={names} onChange={onFilter} />}
      {shown.length > 0 && isPart && (
        <Button variant="tertiary" icon="check" onClick={() => selectMany(shown)}>
          {t.selectShown(shown.length)}
        </Button>
      )}
      {all === 0 && <NothingWritten questions={questions} />}
      {all > 0 && shown.length === 0 && (
        <p className="lb-soft">{ungathered.length === 0 ? t.allGathered : t.nothingFound}</p>
      )}
      {shown.length > 1 && <p className="lb-soft lb-small cluster-keys">{t.keys}</p>}
      <ul>
        {shown.slice(0, limit).map((point) => (
          <PointChoice key={point.id} point={point} source={names.source(point)} />
        ))}
      </ul>
      <AlsoGathered gathered={gathered} filter={filter} names={names} />
    </section>
  );
}
