import type { QuestionId } from '../../domain/ids.ts';
import type { Plan, Question, Theme } from '../../domain/plan.ts';
import type { Messages } from '../../i18n/messages.ts';

/** A question as people point at it, "2. Which steps should come first?"; null when it is not in the plan. */
export function questionWords(plan: Plan, id: QuestionId, t: Messages): string | null {
  for (const theme of plan.themes) {
    const index = theme.questions.findIndex((question) => question.id === id);
    const question = theme.questions[index];
    if (question) return t.board.questionTitle(index + 1, question.text || t.board.untitledQuestion);
  }
  return null;
}

/** A theme as people point at it, "Theme 2: Together across borders". */
export function themeWords(theme: Theme, index: number, t: Messages): string {
  return theme.title ? t.board.themeTitle(index + 1, theme.title) : t.board.theme(index + 1);
}

/** The words of a question that has been taken out of the plan. */
export function removedQuestionWords(plan: Plan, id: QuestionId, t: Messages): string {
  const removed: Question | undefined = plan.removedQuestions.find((question) => question.id === id);
  return removed?.text || t.board.removedQuestion;
}
