import type { Question, Theme } from './plan.ts';

/** A seminar to begin from: everything of a plan but its date, venues and groups. */
export interface SeminarTemplate {
  readonly title: string;
  readonly themes: readonly TemplateTheme[];
  readonly addressees: readonly string[];
}

export interface TemplateTheme extends Omit<Theme, 'id' | 'questions'> {
  readonly questions: readonly Omit<Question, 'id'>[];
}
