import { memo, useId } from 'react';
import { type Answer, freeSeats } from '../../domain/group.ts';
import type { Question } from '../../domain/plan.ts';
import { questionElement } from '../away/questionElement.ts';
import { useMessages } from '../language.tsx';
import { WritingHere } from '../others/WritingHere.tsx';
import { AnswerStatusLine } from './AnswerStatusLine.tsx';
import { AnswerStatusMenu } from './AnswerStatusMenu.tsx';
import { LostSeats } from './oneGroup/LostSeats.tsx';
import { useGroupsShown } from './oneGroup/OneGroupProvider.tsx';
import { PointList } from './PointList.tsx';
import { SeatBar } from './SeatBar.tsx';
import { useWritingDesk } from './writingDesk.ts';

interface QuestionCardProps {
  question: Question;
  /** Its number in the theme, from 1. */
  number: number;
  /** Undefined while the group has not touched it. */
  answer: Answer | undefined;
}

const noPoints: Answer['points'] = [];

/** A question with the group's answer: how it is answered, its seats, its points. */
export const QuestionCard = memo(function QuestionCard({ question, number, answer }: QuestionCardProps) {
  const t = useMessages();
  const { mayWrite } = useWritingDesk();
  const groups = useGroupsShown();
  const headingId = useId();
  const isOwn = (answer?.status.kind ?? 'own') === 'own';
  const points = answer?.points ?? noPoints;
  const seats = answer?.seats ?? freeSeats;
  const words = question.text || t.board.untitledQuestion;
  const hasSeats = question.seats > 0 && (isOwn || points.length > 0);
  return (
    <section id={questionElement(question.id)} className="lb-question lb-card" aria-labelledby={headingId}>
      <WritingHere groups={groups} question={question.id} />
      <header>
        <span className="lb-question__number" aria-hidden="true">
          {number}
        </span>
        <h2 id={headingId}>{words}</h2>
        {mayWrite && <AnswerStatusMenu question={question.id} number={number} isOwn={isOwn} />}
        {hasSeats && mayWrite && (
          <p className="lb-question__hint lb-soft lb-small">{t.points.seatsHint(question.seats)}</p>
        )}
      </header>
      {answer && !isOwn && <AnswerStatusLine answer={answer} />}
      {hasSeats && <SeatBar question={question.id} seats={seats} seatCount={question.seats} />}
      <PointList
        question={question.id}
        label={t.points.list(words)}
        points={points}
        seats={seats}
        seatCount={question.seats}
        hasNewLine={isOwn && mayWrite}
      />
      <LostSeats question={question.id} />
    </section>
  );
});
