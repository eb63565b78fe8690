import type { ReactNode } from 'react';
import type { QuestionId } from '../../domain/ids.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { WholeWords } from './WholeWords.tsx';

/** What fits in two lines, so that nothing is cut inside a sentence. */
const mostLetters = 80;

/** The question a slide is about, and a line under it. */
export function WallQuestion({ question, children }: { question: QuestionId; children?: ReactNode }) {
  const { themes, removedQuestions } = usePlan();
  const asked = [...themes.flatMap(({ questions }) => questions), ...removedQuestions];
  const text = asked.find(({ id }) => id === question)?.text ?? '';
  return (
    <header className="wall-question">
      <h1>
        <WholeWords text={text.length > mostLetters ? firstSentence(text) : text} />
      </h1>
      {children && <p>{children}</p>}
    </header>
  );
}

/** A long question is often a question and how to answer it: the room is reminded of the question. */
function firstSentence(text: string): string {
  return /^.{20,}?[.?!](?=\s)/s.exec(text)?.[0] ?? text;
}
