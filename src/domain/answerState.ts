import { type Answer, freeSeats, type Group } from './group.ts';
import type { QuestionId } from './ids.ts';
import { type Plan, type Question, questionsOf, type Theme } from './plan.ts';

/** The state of a group's answer to a question, as the ledger and the tabs show it. */
export type AnswerState = 'nothing' | 'draft' | 'handedIn' | 'together' | 'skipped';

export function answerState(group: Group, theme: Theme, question: Question): AnswerState {
  const answer = group.answers.get(question.id);
  if (answer?.status.kind === 'skipped') return 'skipped';
  if (answer?.status.kind === 'together') return 'together';
  if (group.handIns.get(theme.id)?.handedIn) return 'handedIn';
  return answer && answer.points.length > 0 ? 'draft' : 'nothing';
}

/** The state of a theme: handed in as a whole, begun, or untouched. */
export function themeState(group: Group, theme: Theme): 'nothing' | 'draft' | 'handedIn' {
  if (group.handIns.get(theme.id)?.handedIn) return 'handedIn';
  const begun = theme.questions.some((question) => answerState(group, theme, question) !== 'nothing');
  return begun ? 'draft' : 'nothing';
}

/** The answer to a question, empty when the group has not touched it. */
export function answerTo(group: Group, question: QuestionId): Answer {
  return group.answers.get(question) ?? { question, status: { kind: 'own' }, points: [], seats: freeSeats };
}

/** Answers with points whose question has left the plan: shown as "answers without a question". */
export function answersWithoutQuestion(plan: Plan, group: Group): readonly Answer[] {
  const standing = new Set(questionsOf(plan).map((question) => question.id));
  return [...group.answers.values()].filter((answer) => answer.points.length > 0 && !standing.has(answer.question));
}

/** Points of a group, sub-points not counted. */
export function countPoints(group: Group): number {
  let count = 0;
  for (const answer of group.answers.values()) count += answer.points.length;
  return count;
}
