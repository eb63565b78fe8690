import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { ranks, type Seats } from '../../domain/group.ts';
import type { PointId, QuestionId } from '../../domain/ids.ts';
import { useMessages } from '../language.tsx';
import { useSeatDragging } from './drag/useSeatDragging.ts';
import { useDeskOf } from './oneGroup/OneGroupProvider.tsx';
import { slideIntoSeat } from './slideIntoSeat.ts';
import { useWritingDesk } from './writingDesk.ts';

interface SeatBarProps {
  question: QuestionId;
  seats: Seats;
  seatCount: number;
}

/** The seats of a question on the table edge, with the words of the points that sit in them; dashed is free. */
export function SeatBar({ question, seats, seatCount }: SeatBarProps) {
  const t = useMessages();
  const desk = useWritingDesk();
  const list = useRef<HTMLOListElement>(null);
  const before = useRef(seats);
  useLayoutEffect(() => {
    const left = before.current;
    before.current = seats;
    seats.forEach((point, index) => {
      const seat = list.current?.children[index];
      if (!point || point === left[index] || !(seat instanceof HTMLElement)) return;
      const from = list.current?.children[left.indexOf(point)] ?? desk.fields.get(point)?.closest('li');
      slideIntoSeat(seat, from ?? null);
    });
  }, [seats, desk]);
  useSeatDragging(list, question, seatCount);
  return (
    <ol className="lb-seats" ref={list} aria-label={t.points.seats}>
      {ranks.slice(0, seatCount).map((rank) => {
        const point = seats[rank - 1] ?? null;
        return (
          <li key={rank} className="lb-seat" data-free={point ? undefined : true}>
            <b>
              <span className="lb-sr">{t.points.seat(rank)}</span>
              <span aria-hidden="true">{rank}</span>
            </b>
            <span>{point ? <SeatCaption point={point} /> : t.points.freeSeat}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** Follows the words of one point, so that typing redraws nothing but this caption. */
function SeatCaption({ point }: { point: PointId }) {
  const t = useMessages();
  const { group } = useDeskOf(point);
  const words = useSyncExternalStore(
    (listener) => group.text(point)?.subscribe(listener) ?? (() => {}),
    () => group.textOf(point),
  );
  return words.trim() || t.points.wordless;
}
