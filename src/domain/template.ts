import type { Plan, Question, Theme } from './plan.ts';

/** A seminar to begin from: everything of a plan but its date, venues and groups. */
export interface SeminarTemplate {
  readonly title: string;
  readonly themes: readonly TemplateTheme[];
  readonly addressees: readonly string[];
}

export interface TemplateTheme extends Omit<Theme, 'id' | 'questions'> {
  readonly questions: readonly Omit<Question, 'id'>[];
}

/** What stands in a plan, as a template for others: what is asked, and nothing of who asks whom. */
export function templateOf(plan: Plan): SeminarTemplate {
  return {
    title: plan.title,
    themes: plan.themes.map(({ id: _, questions, ...theme }) => ({
      ...theme,
      questions: questions.map(({ text, seats }) => ({ text, seats })),
    })),
    addressees: plan.addressees.map(({ name }) => name),
  };
}
