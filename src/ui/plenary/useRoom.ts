import { useEffect, useState } from 'react';
import { createRoomReader, type Room } from '../../domain/plenary/room.ts';
import { createSoon } from '../../session/soon.ts';
import { useGroupDocs } from '../seminar/useGroupDocs.ts';
import { usePlan } from '../seminar/usePlan.ts';

/** Every point's words are read, so changes are told together, this long (ms) after the first. */
const calm = 400;

/** All groups side by side, as they come; null until they have been read. What stays the same is the same object. */
export function useRoom(): Room | null {
  const plan = usePlan();
  const docs = useGroupDocs();
  const [reader] = useState(createRoomReader);
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    if (!docs) return;
    const soon = createSoon();
    const read = () =>
      setRoom(
        reader({
          plan,
          groups: new Map([...docs].map(([id, doc]) => [id, doc.snapshot()])),
          textOf: (group, point) => docs.get(group)?.textOf(point) ?? '',
        }),
      );
    read();
    const stops = [...docs.values()].map((doc) => doc.subscribeToAll(() => soon.run('read', calm, read)));
    return () => {
      soon.cancelAll();
      for (const stop of stops) stop();
    };
  }, [plan, docs, reader]);
  return room;
}
