import type { ImportDraft } from './importDraft.ts';

/** What a seminar that is made of the draft as it stands will hold, counted. */
export interface DraftSummary {
  /** Rows with words; and those of them that come in as answers of groups. */
  readonly posts: number;
  readonly answers: number;
  readonly groups: number;
  readonly themes: number;
  readonly questions: number;
  readonly points: number;
  readonly subpoints: number;
  readonly notes: number;
  readonly priorities: number;
  /** Different ones. */
  readonly municipalities: number;
}

export function summariseDraft({ posts, themes }: ImportDraft): DraftSummary {
  const answers = posts.filter(({ kind }) => kind.value === 'answers');
  const lines = answers.flatMap((post) => post.lines);
  const uses = (kind: string) => lines.filter(({ use }) => use.value.kind === kind).length;
  const places = answers
    .flatMap(({ members }) => members)
    .flatMap(({ affiliation: { value }, isLeftOut }) =>
      !isLeftOut && value?.kind === 'municipality' ? [value.id] : [],
    );
  return {
    posts: posts.length,
    answers: answers.length,
    groups: new Set(answers.map(({ group }) => group.value)).size,
    themes: themes.length,
    questions: themes.reduce((sum, { questions }) => sum + questions.length, 0),
    points: uses('point'),
    subpoints: uses('subpoint'),
    notes: uses('note'),
    priorities: lines.filter(({ use, rank }) => use.value.kind === 'point' && rank !== null).length,
    municipalities: new Set(places).size,
  };
}
