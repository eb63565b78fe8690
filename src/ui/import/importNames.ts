import type { ImportWords } from '../../i18n/loadImportWords.ts';
import type { DraftGroup, DraftPost, ImportDraft } from '../../imports/importDraft.ts';

const longestChoice = 70;

/** A question as it is named where one is chosen; with its theme where there are several. */
export interface NamedQuestion {
  readonly id: string;
  /** "Question 2", or "Theme 1, question 2". */
  readonly label: string;
  readonly text: string;
  readonly seats: number;
}

export function namedQuestions({ themes }: ImportDraft, t: ImportWords): readonly NamedQuestion[] {
  return themes.flatMap(({ questions }, theme) =>
    questions.map(({ id, text, seats }, question) => ({
      id,
      text,
      seats,
      label: themes.length > 1 ? t.questionOf(theme + 1, question + 1) : t.question(question + 1),
    })),
  );
}

/** For a list to choose from: with as many of its words as there is room for. */
export function questionChoice({ label, text }: Pick<NamedQuestion, 'label' | 'text'>): string {
  return text === '' ? label : `${label}: ${shortened(text)}`;
}

export function themeChoice({ themes }: ImportDraft, id: string | null, t: ImportWords): string {
  const index = themes.findIndex((theme) => theme.id === id);
  const theme = themes[index];
  if (!theme) return t.noTheme;
  return theme.title === '' ? t.theme(index + 1) : shortened(theme.title);
}

/** Several groups may be called "Group 2", each at its own venue. */
export function groupChoice({ venues }: ImportDraft, { name, venue }: DraftGroup, t: ImportWords): string {
  const place = venues.find(({ id }) => id === venue.value)?.name;
  return shortened([name || t.unnamedGroup, place].filter(Boolean).join(', '));
}

export function postName(post: DraftPost, t: ImportWords): string {
  return post.heading === '' ? t.untitledPost(post.row + 1) : post.heading;
}

export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longestChoice ? line : `${line.slice(0, longestChoice).replace(/\s\S*$/, '')} …`;
}
