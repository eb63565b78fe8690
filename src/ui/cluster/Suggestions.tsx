import { useMemo } from 'react';
import type { GatheredPoints } from '../../domain/plenary/gather.ts';
import { suggestAlike } from '../../domain/plenary/likeness.ts';
import { useFormats, useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { select } from './selection.ts';

/** Points that look alike, to choose and look at; nothing is gathered by itself. */
export function Suggestions({ gathered, onClose }: { gathered: GatheredPoints; onClose: () => void }) {
  const messages = useMessages();
  const t = messages.cluster;
  const formats = useFormats();
  const suggestions = useMemo(() => {
    const loose = gathered.ungathered.map((point) => ({ id: point.id, words: textOf(point), cluster: null }));
    const inClusters = gathered.clusters.flatMap(({ cluster, points }) =>
      points.map((point) => ({ id: point.id, words: textOf(point), cluster: cluster.id })),
    );
    return suggestAlike([...loose, ...inClusters]);
  }, [gathered]);
  const words = new Map(gathered.ungathered.map((point) => [point.id, point.words]));
  const titles = new Map(gathered.clusters.map(({ cluster }) => [cluster.id, cluster.title]));
  return (
    <section className="cluster-suggestions" aria-labelledby="cluster-suggestions">
      <div>
        <h2 id="cluster-suggestions">{t.suggestions}</h2>
        <Button variant="tertiary" icon="close" onClick={onClose}>
          {t.close}
        </Button>
      </div>
      <p className="lb-soft lb-small">{suggestions.length > 0 ? t.suggestionsHelp : t.noSuggestions}</p>
      <ul>
        {suggestions.map(({ points, into, because }) => (
          <li key={points.join()} className="lb-card">
            {into && <p className="lb-small">{t.looksLike(titles.get(into) || messages.room.noTitle)}</p>}
            <ul>
              {points.map((point) => (
                <li key={point}>{words.get(point)}</li>
              ))}
            </ul>
            <p className="lb-soft lb-small">{t.because(formats.list(because))}</p>
            <Button variant="secondary" onClick={() => select(points)}>
              {t.select}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function textOf({ words, subpoints }: { readonly words: string; readonly subpoints: readonly string[] }): string {
  return [words, ...subpoints].join(' ');
}
