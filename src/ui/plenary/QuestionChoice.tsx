import { useId } from 'react';
import { useLocation } from 'wouter';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import type { NumberedQuestion } from './questionNames.ts';

interface QuestionChoiceProps {
  questions: readonly NumberedQuestion[];
  current: NumberedQuestion;
  /** The screen: `cluster` or `plenary`. */
  screen: 'cluster' | 'plenary';
}

/** Goes from question to question of the seminar, one step or by name. */
export function QuestionChoice({ questions, current, screen }: QuestionChoiceProps) {
  const messages = useMessages();
  const { id: seminar } = useSeminar();
  const [, navigate] = useLocation();
  const id = useId();
  const goTo = (question: NumberedQuestion | undefined) =>
    question && navigate(`/s/${seminar}/${screen}/${question.id}`, { replace: true });
  const at = questions.findIndex((question) => question.id === current.id);
  return (
    <div className="plenary-questions">
      <Button
        variant="tertiary"
        color="neutral"
        icon="back"
        label={messages.open.previous}
        aria-disabled={at === 0}
        onClick={() => goTo(questions[at - 1])}
      />
      <label className="lb-sr" htmlFor={id}>
        {messages.room.question}
      </label>
      <select
        id={id}
        className="ds-input"
        value={current.id}
        onChange={({ currentTarget }) => goTo(questions.find((each) => each.id === currentTarget.value))}
      >
        {questions.map(({ id: each, number, text }) => (
          <option key={each} value={each}>
            {`${number} ${text || messages.board.untitledQuestion}`}
          </option>
        ))}
      </select>
      <Button
        variant="tertiary"
        color="neutral"
        icon="forward"
        label={messages.open.next}
        aria-disabled={at === questions.length - 1}
        onClick={() => goTo(questions[at + 1])}
      />
    </div>
  );
}
