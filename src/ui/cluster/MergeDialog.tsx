import { mergeClusters } from '../../document/commands/clusterCommands.ts';
import type { GatheredCluster } from '../../domain/plenary/gather.ts';
import type { Cluster } from '../../domain/plenary/plenary.ts';
import { useMessages } from '../language.tsx';
import { usePlenarySteps } from '../plenary/usePlenarySteps.ts';
import { ClusterChoice } from './ClusterChoice.tsx';

interface MergeDialogProps {
  cluster: Cluster;
  others: readonly GatheredCluster[];
  onClose: () => void;
}

/** Makes a cluster part of another, whose title stays. */
export function MergeDialog({ cluster, others, onClose }: MergeDialogProps) {
  const messages = useMessages();
  const t = messages.cluster;
  const takeStep = usePlenarySteps();
  return (
    <ClusterChoice
      heading={t.mergeHeading(cluster.title || messages.room.noTitle)}
      clusters={others}
      onClose={onClose}
      onChoose={(into) => takeStep(t.steps.merged, (doc) => mergeClusters(doc, cluster.id, into))}
    />
  );
}
