import type { QuestionId } from '../../domain/ids.ts';

/** The id of the element that a question's card is on the screen. */
export function questionElement(question: QuestionId): string {
  return `question-${question}`;
}
