import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { findPoint, movePoint } from '../../../document/commands/pointCommands.ts';
import { answerTo } from '../../../domain/answerState.ts';
import { rankOf, ranks } from '../../../domain/group.ts';
import { type PointId, type QuestionId, toId } from '../../../domain/ids.ts';
import { pickSeat } from '../pointActions.ts';
import type { WritingDesk } from '../writingDesk.ts';

interface PointTarget {
  readonly item: HTMLElement;
  readonly grip: HTMLElement;
  readonly question: QuestionId;
  readonly point: PointId | null;
  readonly desk: WritingDesk;
}

type Edge = 'before' | 'after';

/** Makes a line draggable by its grip, and a place where others can be dropped. */
export function attachPoint({ item, grip, question, point, desk }: PointTarget): () => void {
  const line = item.querySelector<HTMLElement>('.lb-point__line') ?? item;
  const show = (edge: Edge | null) => {
    if (edge) item.dataset.drop = edge;
    else delete item.dataset.drop;
  };
  const edgeAt = (y: number): Edge => {
    const box = line.getBoundingClientRect();
    return point === null || y < box.top + box.height / 2 ? 'before' : 'after';
  };
  const detachTarget = dropTargetForElements({
    element: line,
    canDrop: ({ source }) => source.data.desk === desk && source.data.point !== point,
    onDrag: ({ location }) => show(edgeAt(location.current.input.clientY)),
    onDragLeave: () => show(null),
    onDrop: ({ source, location }) => {
      show(null);
      const dragged = pointOf(source.data);
      if (dragged) drop(desk, dragged, question, point, edgeAt(location.current.input.clientY));
    },
  });
  if (!point) return detachTarget;
  const detachSource = draggable({
    // Only the grip: fields inside something draggable cannot be clicked into in every browser.
    element: grip,
    onGenerateDragPreview: ({ nativeSetDragImage }) => nativeSetDragImage?.(line, 12, 24),
    getInitialData: () => ({ point, desk }),
    onDragStart: () => {
      item.dataset.dragged = '';
    },
    onDrop: () => {
      delete item.dataset.dragged;
    },
  });
  return () => {
    detachTarget();
    detachSource();
  };
}

/** Makes the seats of a question places where its points can be dropped. */
export function attachSeats(target: {
  readonly list: HTMLElement;
  readonly question: QuestionId;
  readonly seatCount: number;
  readonly desk: WritingDesk;
}): () => void {
  const { list, question, seatCount, desk } = target;
  const detachers = ranks.slice(0, seatCount).flatMap((rank) => {
    const seat = list.children[rank - 1];
    if (!(seat instanceof HTMLElement)) return [];
    const leave = () => {
      delete seat.dataset.drop;
    };
    return dropTargetForElements({
      element: seat,
      canDrop: ({ source }) => {
        const point = source.data.desk === desk && pointOf(source.data);
        return point ? answerTo(desk.group.snapshot(), question).points.some(({ id }) => id === point) : false;
      },
      onDragEnter: () => {
        seat.dataset.drop = 'on';
      },
      onDragLeave: leave,
      onDrop: ({ source }) => {
        leave();
        const point = pointOf(source.data);
        const { seats } = answerTo(desk.group.snapshot(), question);
        if (point && rankOf(seats, point) !== rank) pickSeat(desk, point, rank, seatCount);
      },
    });
  });
  return () => {
    for (const detach of detachers) detach();
  };
}

function drop(desk: WritingDesk, dragged: PointId, question: QuestionId, target: PointId | null, edge: Edge): void {
  const found = target && findPoint(desk.group, target);
  const parent = found ? (found.parent?.id ?? null) : null;
  if (parent === dragged) return;
  const siblings = found?.parent?.subpoints ?? answerTo(desk.group.snapshot(), question).points;
  const others = siblings.filter((sibling) => sibling.id !== dragged);
  const at = others.findIndex((sibling) => sibling.id === target);
  const index = at < 0 ? others.length : at + (edge === 'after' ? 1 : 0);
  desk.changeInPlace(dragged, () => movePoint(desk.group, dragged, { question, parent, index }));
  desk.say((t) => t.points.movedTo(index + 1, others.length + 1));
}

function pointOf(data: Record<string | symbol, unknown>): PointId | null {
  return typeof data.point === 'string' ? toId<PointId>(data.point) : null;
}
