import { type RefObject, useEffect } from 'react';
import type { QuestionId } from '../../../domain/ids.ts';
import { useWritingDesk } from '../writingDesk.ts';
import { whenDraggingIsReady } from './whenDraggingIsReady.ts';

/** Lets points of the question be dropped on its seats. */
export function useSeatDragging(list: RefObject<HTMLElement | null>, question: QuestionId, seatCount: number): void {
  const desk = useWritingDesk();
  useEffect(
    () =>
      whenDraggingIsReady((dragging) =>
        list.current ? dragging.attachSeats({ list: list.current, question, seatCount, desk }) : () => {},
      ),
    [list, question, seatCount, desk],
  );
}
