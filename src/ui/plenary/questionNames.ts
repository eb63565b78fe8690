import type { QuestionId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';

/** A question as the room knows it: "2.1" and its words. */
export interface NumberedQuestion {
  readonly id: QuestionId;
  readonly number: string;
  readonly text: string;
}

export function numberedQuestions({ themes }: Plan): readonly NumberedQuestion[] {
  return themes.flatMap((theme, index) =>
    theme.questions.map(({ id, text }, place) => ({ id, number: `${index + 1}.${place + 1}`, text })),
  );
}
