import { type RefObject, useEffect } from 'react';
import type { PointId, QuestionId } from '../../../domain/ids.ts';
import { useWritingDesk } from '../writingDesk.ts';
import { whenDraggingIsReady } from './whenDraggingIsReady.ts';

/** Lets a point be dragged by its grip, and others be dropped before or after it. `point` is null for the line that waits. */
export function usePointDragging(
  item: RefObject<HTMLElement | null>,
  grip: RefObject<HTMLElement | null>,
  question: QuestionId,
  point: PointId | null,
): void {
  const desk = useWritingDesk();
  useEffect(
    () =>
      desk.mayWrite
        ? whenDraggingIsReady((dragging) =>
            item.current && grip.current
              ? dragging.attachPoint({ item: item.current, grip: grip.current, question, point, desk })
              : () => {},
          )
        : undefined,
    [item, grip, question, point, desk],
  );
}
