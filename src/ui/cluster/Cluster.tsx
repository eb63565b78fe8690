import './cluster.css';
import { useEffect, useMemo, useState } from 'react';
import { everyPoint, type PointFilter } from '../../domain/plenary/filterPoints.ts';
import { gatherPoints } from '../../domain/plenary/gather.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { usePlenary } from '../plenary/PlenaryProvider.tsx';
import { PlenaryUndo } from '../plenary/PlenaryUndo.tsx';
import { QuestionChoice } from '../plenary/QuestionChoice.tsx';
import { QuestionHeading, type QuestionOnScreen, QuestionScreen } from '../plenary/QuestionScreen.tsx';
import { useRoomNames } from '../plenary/useRoomNames.ts';
import { ClusterCard } from './ClusterCard.tsx';
import { FilterBar } from './FilterBar.tsx';
import { ReadThrough } from './ReadThrough.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { Suggestions } from './Suggestions.tsx';
import { clearSelection } from './selection.ts';
import { Ungathered } from './Ungathered.tsx';

/** All groups' answers to a question side by side, and what means the same gathered under one title. */
export function Cluster() {
  return (
    <QuestionScreen screen="cluster">{(asked) => <Clustering key={asked.current.id} {...asked} />}</QuestionScreen>
  );
}

function Clustering({ questions, current }: QuestionOnScreen) {
  const t = useMessages().cluster;
  const { plenary, room } = usePlenary();
  const names = useRoomNames();
  const [filter, setFilter] = useState<PointFilter>(everyPoint);
  const [mode, setMode] = useState<'all' | 'groups'>('all');
  const [isSuggesting, setSuggesting] = useState(false);
  const gathered = useMemo(
    () => gatherPoints(plenary, room, { question: current.id, venue: null }),
    [plenary, room, current.id],
  );
  useEffect(() => clearSelection, []);
  const inClusters = gathered.clusters.reduce((sum, { points }) => sum + points.length, 0);
  return (
    <main className="cluster">
      <div className="cluster-head">
        <QuestionChoice questions={questions} current={current} screen="cluster" />
        <QuestionHeading question={current} />
        <PlenaryUndo />
      </div>
      <div className="cluster-tools">
        <FilterBar room={room} filter={filter} names={names} onChange={setFilter} />
        <p className="lb-actions">
          <Button
            variant="secondary"
            color="neutral"
            icon={mode === 'all' ? 'people' : 'together'}
            onClick={() => setMode(mode === 'all' ? 'groups' : 'all')}
          >
            {mode === 'all' ? t.readThrough : t.sideBySide}
          </Button>
          <Button
            variant="secondary"
            color="neutral"
            aria-expanded={isSuggesting}
            onClick={() => setSuggesting(!isSuggesting)}
          >
            {t.suggest}
          </Button>
        </p>
      </div>
      {isSuggesting && <Suggestions gathered={gathered} onClose={() => setSuggesting(false)} />}
      <div className="cluster-columns">
        {mode === 'all' ? (
          <Ungathered gathered={gathered} filter={filter} names={names} />
        ) : (
          <ReadThrough question={current.id} gathered={gathered} names={names} />
        )}
        <section aria-labelledby="cluster-clusters">
          <h2 id="cluster-clusters">
            {t.clusters}{' '}
            {gathered.clusters.length > 0 && <span>{t.clustersFrom(gathered.clusters.length, inClusters)}</span>}
          </h2>
          {gathered.clusters.length === 0 && <p className="lb-soft">{t.noClusters}</p>}
          <ul>
            {gathered.clusters.map((each, index) => (
              <ClusterCard
                key={each.cluster.id}
                gathered={each}
                at={index}
                of={gathered.clusters.length}
                others={gathered.clusters.filter((other) => other !== each)}
                names={names}
              />
            ))}
          </ul>
        </section>
      </div>
      <SelectionBar question={current.id} gathered={gathered} />
    </main>
  );
}
