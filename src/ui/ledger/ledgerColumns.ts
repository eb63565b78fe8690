import type { QuestionId, ThemeId } from '../../domain/ids.ts';
import type { Plan, Question, Theme } from '../../domain/plan.ts';

/** A question as a column of the ledger. */
export interface LedgerColumn {
  readonly question: Question;
  readonly theme: ThemeId;
  /** "2.1": the second theme's first question. */
  readonly label: string;
}

/** A theme with its columns side by side. */
export interface LedgerColumns {
  readonly theme: Theme;
  /** Its number in the seminar, from 1. */
  readonly number: number;
  readonly columns: readonly LedgerColumn[];
}

/** The questions of a theme, or with null of all that ask something, numbered as in the seminar. */
export function ledgerColumns(plan: Plan, theme: ThemeId | null): readonly LedgerColumns[] {
  return plan.themes
    .map((each, index) => ({
      theme: each,
      number: index + 1,
      columns: each.questions.map((question, at) => ({
        question,
        theme: each.id,
        label: `${index + 1}.${at + 1}`,
      })),
    }))
    .filter((each) => each.columns.length > 0 && (theme === null || each.theme.id === theme));
}

/** A question's number, "2.1"; null when it is not asked. */
export function questionLabel(plan: Plan, question: QuestionId): string | null {
  const columns = ledgerColumns(plan, null).flatMap((each) => each.columns);
  return columns.find((column) => column.question.id === question)?.label ?? null;
}
