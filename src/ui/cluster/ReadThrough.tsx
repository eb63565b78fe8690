import { useLayoutEffect, useRef } from 'react';
import type { GroupId, QuestionId } from '../../domain/ids.ts';
import type { GatheredPoints } from '../../domain/plenary/gather.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { usePlenary } from '../plenary/PlenaryProvider.tsx';
import type { RoomNames } from '../plenary/useRoomNames.ts';
import { PointChoice } from './PointChoice.tsx';

interface ReadThroughProps {
  question: QuestionId;
  gathered: GatheredPoints;
  names: RoomNames;
  /** Null for the first; so is one that is not there any more. */
  chosen: GroupId | null;
  onChoose: (group: GroupId) => void;
}

/** One group at a time, with all it has written to the question, gathered or not. */
export function ReadThrough({ question, gathered, names, chosen, onChoose }: ReadThroughProps) {
  const messages = useMessages();
  const t = messages.cluster;
  const { room } = usePlenary();
  const top = useRef<HTMLElement>(null);
  const place = Math.max(
    0,
    room.groups.findIndex(({ id }) => id === chosen),
  );
  const group = room.groups[place];
  // Whoever went on from the last point reads the next group from its first.
  useLayoutEffect(() => {
    if (group && (top.current?.getBoundingClientRect().top ?? 0) < 0) top.current?.scrollIntoView();
  }, [group]);
  if (!group) return <p className="lb-soft">{t.nothingWritten}</p>;
  const here = room.points.filter((point) => point.question === question);
  const points = here.filter((point) => point.group === group);
  const titleOf = new Map(
    gathered.clusters.flatMap(({ cluster, points: inside }) =>
      inside.map((point) => [point.id, cluster.title || messages.room.noTitle] as const),
    ),
  );
  const noteOf = (title: string | undefined) => (title === undefined ? undefined : t.isIn(title));
  const goTo = (at: number) => {
    const to = room.groups[at];
    if (to) onChoose(to.id);
  };
  const isLast = place === room.groups.length - 1;
  return (
    <section ref={top} className="cluster-through" aria-labelledby="cluster-group">
      <h2 id="cluster-group" aria-live="polite">
        {names.group(group)} <span>{t.groupPlace(place + 1, room.groups.length)}</span>
      </h2>
      <div className="cluster-through__way">
        <Button
          variant="tertiary"
          color="neutral"
          icon="back"
          label={t.previousGroup}
          aria-disabled={place === 0}
          onClick={() => goTo(place - 1)}
        />
        <SelectField
          label={t.group}
          options={room.groups.map((each) => ({
            id: each.id,
            words: `${names.group(each)} (${here.filter((point) => point.group === each).length})`,
          }))}
          value={group.id}
          onChange={(id) => id && onChoose(id)}
        />
        <Button
          variant="tertiary"
          color="neutral"
          icon="forward"
          label={t.nextGroup}
          aria-disabled={isLast}
          onClick={() => goTo(place + 1)}
        />
      </div>
      <p className="lb-soft lb-small">{names.municipalities(group.municipalities).join(', ')}</p>
      {points.length === 0 && <p>{t.groupHasNothing}</p>}
      <ul>
        {points.map((point) => (
          <PointChoice
            key={point.id}
            point={point}
            source={names.addressee(point)}
            note={noteOf(titleOf.get(point.id))}
          />
        ))}
      </ul>
      {points.length > 3 && !isLast && (
        <Button variant="secondary" iconAfter="forward" onClick={() => goTo(place + 1)}>
          {t.nextGroup}
        </Button>
      )}
    </section>
  );
}
