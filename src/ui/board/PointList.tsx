import { memo } from 'react';
import { type Point, rankOf, type Seats } from '../../domain/group.ts';
import type { QuestionId } from '../../domain/ids.ts';
import { useComesAfter } from './oneGroup/OneGroupProvider.tsx';
import { RowOfGroup } from './oneGroup/RowOfGroup.tsx';
import { useWritingDesk } from './writingDesk.ts';

interface PointListProps {
  question: QuestionId;
  label: string;
  points: readonly Point[];
  seats: Seats;
  seatCount: number;
  /** Ends with an empty line, ready for typing. */
  hasNewLine: boolean;
}

/** The points of an answer and the line that waits for the next one. */
export const PointList = memo(function PointList(props: PointListProps) {
  const { question, label, points, seats, seatCount, hasNewLine } = props;
  const { newLines } = useWritingDesk();
  const comesAfter = useComesAfter();
  const waiting = hasNewLine ? newLines.waiting(question) : null;
  if (points.length === 0 && !waiting) return null;
  // One array, so that the waiting line keeps its field when it becomes the last point.
  const rows = points.map((point, index) => {
    const line = newLines.begun(point.id);
    return (
      <RowOfGroup
        key={line?.key ?? point.id}
        question={question}
        point={point}
        line={line}
        number={index + 1}
        under={null}
        seatCount={seatCount}
        rank={rankOf(seats, point.id)}
      />
    );
  });
  if (waiting) {
    // Among several groups that are one it waits where its point will stand.
    const at = points.filter(({ id }) => !comesAfter(id)).length;
    rows.splice(
      at,
      0,
      <RowOfGroup
        key={waiting.key}
        question={question}
        point={null}
        line={waiting}
        number={at + 1}
        under={null}
        seatCount={0}
        rank={null}
      />,
    );
  }
  return (
    <ul className="lb-points" aria-label={label}>
      {rows}
    </ul>
  );
});
