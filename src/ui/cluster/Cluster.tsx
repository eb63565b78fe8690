import './cluster.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { gatherPoints } from '../../domain/plenary/gather.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { usePlenary } from '../plenary/PlenaryProvider.tsx';
import { PlenaryUndo } from '../plenary/PlenaryUndo.tsx';
import { QuestionChoice } from '../plenary/QuestionChoice.tsx';
import { QuestionHeading, type QuestionOnScreen, QuestionScreen } from '../plenary/QuestionScreen.tsx';
import { useRoomNames } from '../plenary/useRoomNames.ts';
import { ClusterCard } from './ClusterCard.tsx';
import { ReadThrough } from './ReadThrough.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { Suggestions } from './Suggestions.tsx';
import { clearSelection } from './selection.ts';
import { Ungathered } from './Ungathered.tsx';
import { type ClusterView, ViewChoice } from './ViewChoice.tsx';

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
  const made = useRef<HTMLElement>(null);
  const [view, setView] = useState<ClusterView>('all');
  const gathered = useMemo(
    () => gatherPoints(plenary, room, { question: current.id, venue: null }),
    [plenary, room, current.id],
  );
  useEffect(() => clearSelection, []);
  const inClusters = gathered.clusters.reduce((sum, { points }) => sum + points.length, 0);
  return (
    <main className="cluster">
      <QuestionHeading question={current} />
      <div className="cluster-tools">
        <QuestionChoice questions={questions} current={current} screen="cluster" />
        <ViewChoice view={view} onChange={setView} />
        {gathered.clusters.length > 0 && (
          <Button
            className="cluster-made-link"
            variant="secondary"
            iconAfter="down"
            onClick={() => made.current?.scrollIntoView()}
          >
            {t.clusters} ({gathered.clusters.length})
          </Button>
        )}
        <PlenaryUndo />
      </div>
      <div className="cluster-columns">
        {view === 'all' && <Ungathered gathered={gathered} room={room} names={names} />}
        {view === 'groups' && <ReadThrough question={current.id} gathered={gathered} names={names} />}
        {view === 'alike' && <Suggestions about={current.text} gathered={gathered} names={names} />}
        <section className="cluster-made" ref={made} aria-labelledby="cluster-clusters">
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
