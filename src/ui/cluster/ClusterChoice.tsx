import type { ClusterId } from '../../domain/ids.ts';
import type { GatheredCluster } from '../../domain/plenary/gather.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { breakLongWords } from '../parts/breakLongWords.ts';
import { Dialog } from '../parts/Dialog.tsx';

interface ClusterChoiceProps {
  heading: string;
  clusters: readonly GatheredCluster[];
  onChoose: (cluster: ClusterId) => void;
  onClose: () => void;
}

/** Chooses one of the clusters by a button each. */
export function ClusterChoice({ heading, clusters, onChoose, onClose }: ClusterChoiceProps) {
  const t = useMessages().room;
  return (
    <Dialog heading={heading} onClose={onClose}>
      <ul className="cluster-choice">
        {clusters.map(({ cluster, points }) => (
          <li key={cluster.id}>
            <Button
              variant="secondary"
              onClick={() => {
                onClose();
                onChoose(cluster.id);
              }}
            >
              <span>{breakLongWords(cluster.title || t.noTitle)}</span>
              <small>{t.points(points.length)}</small>
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
