import { useDeferredValue, useMemo } from 'react';
import type { GatheredPoints } from '../../domain/plenary/gather.ts';
import { suggestAlike } from '../../domain/plenary/likeness.ts';
import type { RoomPoint } from '../../domain/plenary/room.ts';
import { useFormats, useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { useGrowing } from '../plenary/useGrowing.ts';
import type { RoomNames } from '../plenary/useRoomNames.ts';
import { PointChoice } from './PointChoice.tsx';
import { useSelectMany } from './useSelectMany.ts';

interface SuggestionsProps {
  /** The question's words, which every answer may say again. */
  about: string;
  gathered: GatheredPoints;
  names: RoomNames;
}

/** Points in no cluster that look alike, to choose and look at; nothing is gathered by itself. */
export function Suggestions({ about, gathered: now, names }: SuggestionsProps) {
  const messages = useMessages();
  const t = messages.cluster;
  const formats = useFormats();
  const selectMany = useSelectMany();
  // Comparing takes a moment, and the view and what was gathered are to be seen at once.
  const gathered = useDeferredValue(now, null);
  const suggestions = useMemo(() => {
    if (!gathered) return null;
    const loose = gathered.ungathered.map((point) => ({ id: point.id, words: textOf(point), cluster: null }));
    const inClusters = gathered.clusters.flatMap(({ cluster, points }) =>
      points.map((point) => ({ id: point.id, words: textOf(point), cluster: cluster.id })),
    );
    return suggestAlike([...loose, ...inClusters], about);
  }, [gathered, about]);
  let rows = 0;
  const placed = suggestions?.map((suggestion) => {
    const before = rows;
    rows += suggestion.points.length;
    return { ...suggestion, before };
  });
  const limit = useGrowing(rows);
  const points = new Map(now.ungathered.map((point) => [point.id, point]));
  const titles = new Map(now.clusters.map(({ cluster }) => [cluster.id, cluster.title]));
  return (
    <section aria-labelledby="cluster-suggestions">
      <h2 id="cluster-suggestions">{t.suggestions}</h2>
      <p className="lb-soft lb-small" aria-live="polite">
        {!suggestions ? t.comparing : suggestions.length > 0 ? t.suggestionsHelp : t.noSuggestions}
      </p>
      <ul className="cluster-suggestions">
        {placed?.map(({ points: ids, into, because, before }) => {
          if (before >= limit) return null;
          const alike = ids.map((id) => points.get(id)).filter((point) => point !== undefined);
          if (alike.length === 0) return null;
          return (
            <li key={ids.join()}>
              <div>
                <p>
                  {into && <strong>{t.looksLike(titles.get(into) || messages.room.noTitle)} </strong>}
                  <span className="lb-soft lb-small">{t.because(formats.list(because))}</span>
                </p>
                <Button variant="secondary" onClick={() => selectMany(alike)}>
                  {t.select}
                </Button>
              </div>
              <ul>
                {alike.map((point) => (
                  <PointChoice key={point.id} point={point} source={names.source(point)} />
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function textOf({ words, subpoints }: RoomPoint): string {
  return [words, ...subpoints].join(' ');
}
