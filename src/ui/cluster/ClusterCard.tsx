import { useState } from 'react';
import { moveCluster, removeCluster } from '../../document/commands/clusterCommands.ts';
import type { GatheredCluster } from '../../domain/plenary/gather.ts';
import { tallyPoints } from '../../domain/plenary/tally.ts';
import { useMessages } from '../language.tsx';
import { breakLongWords } from '../parts/breakLongWords.ts';
import { Icon } from '../parts/Icon.tsx';
import { Menu } from '../parts/Menu.tsx';
import { heardWords } from '../plenary/heardWords.ts';
import { SeatRow } from '../plenary/SeatRow.tsx';
import { usePlenarySteps } from '../plenary/usePlenarySteps.ts';
import type { RoomNames } from '../plenary/useRoomNames.ts';
import { MergeDialog } from './MergeDialog.tsx';
import { PointChoice } from './PointChoice.tsx';
import { TitleDialog } from './TitleDialog.tsx';

interface ClusterCardProps {
  gathered: GatheredCluster;
  /** Its place among the clusters of the question, from 0, and how many they are. */
  at: number;
  of: number;
  others: readonly GatheredCluster[];
  names: RoomNames;
}

/** A cluster: its title, who speaks of it, the seats it was given, and the words as they were written. */
export function ClusterCard({ gathered: { cluster, points }, at, of, others, names }: ClusterCardProps) {
  const messages = useMessages();
  const t = messages.cluster;
  const takeStep = usePlenarySteps();
  const [dialog, setDialog] = useState<'rename' | 'merge' | null>(null);
  // The words of thirty clusters are hundreds of rows: drawn when somebody wants to read them.
  const [isOpen, setOpen] = useState(false);
  const title = cluster.title || messages.room.noTitle;
  const tally = tallyPoints(points);
  const move = (index: number) => takeStep(t.steps.moved, (doc) => moveCluster(doc, cluster.id, index));
  const close = () => setDialog(null);
  return (
    <li className="lb-card cluster-card">
      <div className="cluster-card__head">
        <h3>{breakLongWords(title)}</h3>
        <Menu
          label={t.menuOf(title)}
          items={[
            { label: t.rename, icon: 'pen', onSelect: () => setDialog('rename') },
            ...(others.length > 0
              ? [{ label: t.merge, icon: 'together' as const, onSelect: () => setDialog('merge') }]
              : []),
            ...(at > 1 ? [{ label: t.top, icon: 'arrowUp' as const, onSelect: () => move(0) }] : []),
            { label: t.up, icon: 'arrowUp', isDisabled: at === 0, onSelect: () => move(at - 1) },
            { label: t.down, icon: 'arrowDown', isDisabled: at === of - 1, onSelect: () => move(at + 1) },
            {
              label: t.remove,
              icon: 'trash',
              color: 'danger',
              onSelect: () => takeStep(t.steps.removed, (doc) => removeCluster(doc, cluster.id)),
            },
          ]}
        />
      </div>
      <p className="cluster-card__sum">
        <span>{heardWords(messages.room, tally.groups.length, tally.municipalities.length)}</span>
        <SeatRow seats={tally.seats} />
      </p>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          {t.originalWords(points.length)} <Icon name="down" />
        </summary>
        {isOpen && (
          <ul>
            {points.map((point) => (
              <PointChoice key={point.id} point={point} source={names.source(point)} />
            ))}
          </ul>
        )}
      </details>
      {dialog === 'rename' && <TitleDialog cluster={cluster} onClose={close} />}
      {dialog === 'merge' && <MergeDialog cluster={cluster} others={others} onClose={close} />}
    </li>
  );
}
