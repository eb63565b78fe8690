import type { FoundTheme } from './foundPlan.ts';
import type { DraftTheme } from './importDraft.ts';

const longestTitle = 500;
const longestQuestion = 2_000;

/** Themes with ids. What is longer than a plan shows stands whole in the introduction too. */
export function draftPlan(themes: readonly FoundTheme[]): readonly DraftTheme[] {
  return themes.map(({ title, introduction, instructions, questions }, index) => {
    const cut = questions.filter(({ text }) => text.length > longestQuestion).map(({ text }) => text);
    const rest = title.length > longestTitle ? [title, ...cut] : cut;
    return {
      id: `theme${index + 1}`,
      title: title.slice(0, longestTitle),
      introduction: [introduction, ...rest].filter((text) => text !== '').join('\n'),
      instructions,
      questions: questions.map(({ text, seats }, at) => ({
        id: `theme${index + 1}.q${at + 1}`,
        text: text.slice(0, longestQuestion),
        seats,
      })),
    };
  });
}
