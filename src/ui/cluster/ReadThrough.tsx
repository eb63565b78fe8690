import { useState } from 'react';
import type { QuestionId } from '../../domain/ids.ts';
import type { GatheredPoints } from '../../domain/plenary/gather.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { usePlenary } from '../plenary/PlenaryProvider.tsx';
import type { RoomNames } from '../plenary/useRoomNames.ts';
import { PointChoice } from './PointChoice.tsx';

interface ReadThroughProps {
  question: QuestionId;
  gathered: GatheredPoints;
  names: RoomNames;
}

/** One group at a time, with all it has written to the question, gathered or not. */
export function ReadThrough({ question, gathered, names }: ReadThroughProps) {
  const messages = useMessages();
  const t = messages.cluster;
  const { room } = usePlenary();
  const [at, setAt] = useState(0);
  const place = Math.min(at, room.groups.length - 1);
  const group = room.groups[place];
  if (!group) return <p className="lb-soft">{t.nothingWritten}</p>;
  const points = room.points.filter((point) => point.question === question && point.group === group);
  const titleOf = new Map(
    gathered.clusters.flatMap(({ cluster, points: inside }) =>
      inside.map((point) => [point.id, cluster.title || messages.room.noTitle] as const),
    ),
  );
  const noteOf = (title: string | undefined) => (title === undefined ? undefined : t.isIn(title));
  return (
    <section aria-labelledby="cluster-group">
      <h2 id="cluster-group" aria-live="polite">
        {names.group(group)} <span>{t.groupPlace(place + 1, room.groups.length)}</span>
      </h2>
      <p className="lb-soft lb-small">{names.municipalities(group.municipalities).join(', ')}</p>
      {points.length === 0 && <p>{t.groupHasNothing}</p>}
      <ul>
        {points.map((point) => (
          <PointChoice key={point.id} point={point} source={names.group(group)} note={noteOf(titleOf.get(point.id))} />
        ))}
      </ul>
      <p className="lb-actions">
        <Button
          variant="secondary"
          icon="back"
          aria-disabled={place === 0}
          onClick={() => setAt(Math.max(0, place - 1))}
        >
          {t.previousGroup}
        </Button>
        <Button
          variant="secondary"
          iconAfter="forward"
          aria-disabled={place === room.groups.length - 1}
          onClick={() => setAt(Math.min(room.groups.length - 1, place + 1))}
        >
          {t.nextGroup}
        </Button>
      </p>
    </section>
  );
}
