import { useId } from 'react';
import { answersWithoutQuestion } from '../../domain/answerState.ts';
import { freeSeats } from '../../domain/group.ts';
import { useMessages } from '../language.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { useBoardGroup } from './oneGroup/OneGroupProvider.tsx';
import { PointList } from './PointList.tsx';
import { removedQuestionWords } from './questionWords.ts';

/** What was written to questions that have left the plan: nothing of it is lost. */
export function OrphanAnswers() {
  const t = useMessages();
  const plan = usePlan();
  const headingId = useId();
  const answers = answersWithoutQuestion(plan, useBoardGroup());
  if (answers.length === 0) return null;
  return (
    <section className="lb-question lb-card" aria-labelledby={headingId} data-orphans>
      <header>
        <h2 id={headingId}>{t.board.withoutQuestion}</h2>
        <p className="lb-soft lb-small">{t.board.withoutQuestionHint}</p>
      </header>
      {answers.map(({ question, points }) => {
        const words = removedQuestionWords(plan, question, t);
        return (
          <div key={question}>
            <h3>{words}</h3>
            <PointList
              question={question}
              label={t.points.list(words)}
              points={points}
              seats={freeSeats}
              seatCount={0}
              hasNewLine={false}
            />
          </div>
        );
      })}
    </section>
  );
}
