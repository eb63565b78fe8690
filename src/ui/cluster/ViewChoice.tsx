import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';

/** How the points that are to be gathered are laid out. */
export type ClusterView = 'all' | 'groups' | 'alike';

const views: readonly ClusterView[] = ['all', 'groups', 'alike'];

interface ViewChoiceProps {
  view: ClusterView;
  onChange: (view: ClusterView) => void;
}

export function ViewChoice({ view: current, onChange }: ViewChoiceProps) {
  const t = useMessages().cluster.views;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div className="cluster-views" role="group" aria-label={t.label}>
      {views.map((view) => (
        <Button
          key={view}
          variant="tertiary"
          color="neutral"
          aria-pressed={view === current}
          onClick={() => onChange(view)}
        >
          {t[view]}
        </Button>
      ))}
    </div>
  );
}
