import { useState } from 'react';
import { addToCluster, gatherInCluster, takeOutOfCluster } from '../../document/commands/clusterCommands.ts';
import type { QuestionId } from '../../domain/ids.ts';
import type { GatheredPoints } from '../../domain/plenary/gather.ts';
import { tallyPoints } from '../../domain/plenary/tally.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { heardWords } from '../plenary/heardWords.ts';
import { usePlenarySteps } from '../plenary/usePlenarySteps.ts';
import { ClusterChoice } from './ClusterChoice.tsx';
import { clearSelection, useSelection } from './selection.ts';
import { TitleForm } from './TitleDialog.tsx';

const longestSuggestion = 80;

/** The id of the button that gathers what is chosen. */
export const gatherButton = 'cluster-gather';

/** What is chosen, and what can be done with it; nothing while nothing is chosen. */
export function SelectionBar({ question, gathered }: { question: QuestionId; gathered: GatheredPoints }) {
  const messages = useMessages();
  const t = messages.cluster;
  const takeStep = usePlenarySteps();
  const chosen = useSelection(({ points }) => points);
  const [dialog, setDialog] = useState<'gather' | 'add' | null>(null);
  const clustered = gathered.clusters.flatMap(({ points }) => points).filter(({ id }) => chosen.has(id));
  const points = [...gathered.ungathered.filter(({ id }) => chosen.has(id)), ...clustered];
  if (points.length === 0) return null;
  const ids = points.map(({ id }) => id);
  const tally = tallyPoints(points);
  // The words of the highest priority are the likeliest title.
  const [likeliest] = [...points].sort((a, b) => (a.rank ?? 4) - (b.rank ?? 4));
  const suggested = likeliest?.words.split('\n')[0] ?? '';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div className="cluster-bar" role="group" aria-label={t.selection}>
      <p>
        <strong>{t.selected(points.length)}</strong>{' '}
        <span className="lb-soft lb-small">
          {heardWords(messages.room, tally.groups.length, tally.municipalities.length)}
          {clustered.length > 0 && `. ${t.standing(clustered.length)}`}
        </span>
      </p>
      <Button variant="tertiary" onClick={clearSelection}>
        {t.clear}
      </Button>
      {clustered.length > 0 && (
        <Button
          variant="secondary"
          onClick={() => {
            const out = clustered.map(({ id }) => id);
            takeStep(t.steps.takenOut(out.length), (doc) => takeOutOfCluster(doc, out));
            clearSelection();
          }}
        >
          {t.takeOut}
        </Button>
      )}
      {gathered.clusters.length > 0 && (
        <Button variant="secondary" onClick={() => setDialog('add')}>
          {t.addTo}
        </Button>
      )}
      <Button id={gatherButton} onClick={() => setDialog('gather')}>
        {t.gather}
      </Button>
      {dialog === 'gather' && (
        <TitleForm
          heading={t.gatherHeading(points.length)}
          help={t.gatherHelp}
          title={suggested.length > longestSuggestion ? '' : suggested}
          submit={t.gather}
          onClose={() => setDialog(null)}
          onTitle={(title) => {
            takeStep(t.steps.gathered(ids.length), (doc) => gatherInCluster(doc, question, title, ids));
            clearSelection();
          }}
        />
      )}
      {dialog === 'add' && (
        <ClusterChoice
          heading={t.addHeading(points.length)}
          clusters={gathered.clusters}
          onClose={() => setDialog(null)}
          onChoose={(cluster) => {
            takeStep(t.steps.added(ids.length), (doc) => addToCluster(doc, cluster, ids));
            clearSelection();
          }}
        />
      )}
    </div>
  );
}
