import { changed, freeId } from './changedList.ts';
import type { DraftCorrection } from './draftCorrection.ts';
import type { DraftQuestion, DraftTheme, ImportDraft } from './importDraft.ts';

type PlanCorrection = Extract<
  DraftCorrection,
  { readonly kind: 'addTheme' | 'renameTheme' | 'addQuestion' | 'setQuestion' | 'setSeats' }
>;

/** Themes and questions. A theme that is added has a question from the start, since points stand under questions. */
export function correctPlan(draft: ImportDraft, correction: PlanCorrection): ImportDraft {
  switch (correction.kind) {
    case 'addTheme': {
      const id = freeId('theme', draft.themes);
      const { title } = correction;
      const questions = [{ id: `${id}.q1`, text: title, seats: 0 as const }];
      return { ...draft, themes: [...draft.themes, { id, title, introduction: '', instructions: '', questions }] };
    }
    case 'renameTheme':
      return withThemes(draft, (theme) =>
        theme.id === correction.theme && theme.title !== correction.title
          ? { ...theme, title: correction.title }
          : theme,
      );
    case 'addQuestion':
      return withThemes(draft, (theme) =>
        theme.id === correction.theme ? withQuestion(theme, correction.text) : theme,
      );
    case 'setQuestion':
      return withQuestions(draft, correction.question, (question) =>
        question.text === correction.text ? question : { ...question, text: correction.text },
      );
    case 'setSeats':
      return withQuestions(draft, correction.question, (question) =>
        question.seats === correction.seats ? question : { ...question, seats: correction.seats },
      );
  }
}

function withQuestion(theme: DraftTheme, text: string): DraftTheme {
  const id = freeId(`${theme.id}.q`, theme.questions);
  return { ...theme, questions: [...theme.questions, { id, text, seats: 0 }] };
}

function withQuestions(
  draft: ImportDraft,
  id: string,
  change: (question: DraftQuestion) => DraftQuestion,
): ImportDraft {
  return withThemes(draft, (theme) => {
    const questions = changed(theme.questions, (question) => (question.id === id ? change(question) : question));
    return questions === theme.questions ? theme : { ...theme, questions };
  });
}

function withThemes(draft: ImportDraft, change: (theme: DraftTheme) => DraftTheme): ImportDraft {
  const themes = changed(draft.themes, change);
  return themes === draft.themes ? draft : { ...draft, themes };
}
