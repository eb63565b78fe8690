import { useCallback, useState } from 'react';
import { createRoomReader, type Room } from '../../domain/plenary/room.ts';
import { type GroupDocs, useGroupReading, writtenSeminar } from '../seminar/useGroupReading.ts';
import { usePlan } from '../seminar/usePlan.ts';

/** Every point's words are read, so changes are told together, this long (ms) after the first. */
const calm = 400;

/** All groups side by side, as they come; null until they have been read. What stays the same is the same object. */
export function useRoom(): Room | null {
  const plan = usePlan();
  const [reader] = useState(createRoomReader);
  const read = useCallback((docs: GroupDocs) => reader(writtenSeminar(plan, docs)), [plan, reader]);
  return useGroupReading(read, { calm });
}
