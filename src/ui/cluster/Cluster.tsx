import './cluster.css';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { GroupId } from '../../domain/ids.ts';
import { everyPoint, type PointFilter } from '../../domain/plenary/filterPoints.ts';
import { gatherPoints } from '../../domain/plenary/gather.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { usePlenary } from '../plenary/PlenaryProvider.tsx';
import { PlenaryUndo } from '../plenary/PlenaryUndo.tsx';
import { QuestionChoice } from '../plenary/QuestionChoice.tsx';
import { QuestionHeading, type QuestionOnScreen, QuestionScreen } from '../plenary/QuestionScreen.tsx';
import { useKeptFocus } from '../plenary/useKeptFocus.ts';
import { useRoomNames } from '../plenary/useRoomNames.ts';
import { ClusterCard } from './ClusterCard.tsx';
import { ReadThrough } from './ReadThrough.tsx';
import { gatherButton, SelectionBar } from './SelectionBar.tsx';
import { clearSelection } from './selection.ts';
import { Ungathered } from './Ungathered.tsx';
import { usePointKeys } from './usePointKeys.ts';
import { type ClusterView, ViewChoice } from './ViewChoice.tsx';

// Its lists of words are folded when it is loaded, which nobody is to wait for who only reads.
const Suggestions = lazy(async () => ({ default: (await import('./Suggestions.tsx')).Suggestions }));

/** All groups' answers to a question side by side, and what means the same gathered under one title. */
export function Cluster() {
  return <QuestionScreen screen="cluster">{(asked) => <Clustering {...asked} />}</QuestionScreen>;
}

/** How somebody looks at the points stays from question to question; what is chosen does not. */
function Clustering({ questions, current }: QuestionOnScreen) {
  const t = useMessages().cluster;
  const { plenary, room } = usePlenary();
  const names = useRoomNames();
  const page = useRef<HTMLElement>(null);
  const made = useRef<HTMLElement>(null);
  const [view, setView] = useState<ClusterView>('all');
  const [filter, setFilter] = useState<PointFilter>(everyPoint);
  const [group, setGroup] = useState<GroupId | null>(null);
  const gathered = useMemo(
    () => gatherPoints(plenary, room, { question: current.id, venue: null }),
    [plenary, room, current.id],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is the reason.
  useEffect(() => clearSelection, [current.id]);
  useKeptFocus(page);
  usePointKeys(page, gatherButton);
  const inClusters = gathered.clusters.reduce((sum, { points }) => sum + points.length, 0);
  return (
    <main className="cluster" ref={page}>
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
        {view === 'all' && (
          <Ungathered
            key={current.id}
            questions={questions}
            gathered={gathered}
            names={names}
            filter={filter}
            onFilter={setFilter}
          />
        )}
        {view === 'groups' && (
          <ReadThrough question={current.id} gathered={gathered} names={names} chosen={group} onChoose={setGroup} />
        )}
        {view === 'alike' && (
          <Suspense fallback={<p className="lb-waiting">{t.comparing}</p>}>
            <Suggestions key={current.id} about={current.text} gathered={gathered} names={names} />
          </Suspense>
        )}
        <section className="cluster-made" ref={made} aria-labelledby="cluster-clusters">
          <h2 id="cluster-clusters">
            {t.clusters}{' '}
            {gathered.clusters.length > 0 && <span>{t.clustersFrom(gathered.clusters.length, inClusters)}</span>}
          </h2>
          {gathered.clusters.length === 0 && gathered.ungathered.length > 0 && (
            <p className="lb-soft">{t.noClusters}</p>
          )}
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
