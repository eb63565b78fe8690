import type { ReactNode } from 'react';
import type { QuestionId } from '../../domain/ids.ts';
import { usePlan } from '../seminar/usePlan.ts';

/** The question a slide is about, and a line under it. */
export function WallQuestion({ question, children }: { question: QuestionId; children?: ReactNode }) {
  const { themes, removedQuestions } = usePlan();
  const asked = [...themes.flatMap(({ questions }) => questions), ...removedQuestions];
  return (
    <header className="wall-question">
      <h1>{asked.find(({ id }) => id === question)?.text}</h1>
      {children && <p>{children}</p>}
    </header>
  );
}
