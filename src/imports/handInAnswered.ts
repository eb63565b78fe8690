import type { SeminarContent } from '../domain/seminarContent.ts';

/**
 * A content whose groups have handed in each theme they answered: what stands on an old board was given long ago, and no ledger
 * should wait for it. `at` is when it came in (ms); it counts as handed in by the facilitator.
 */
export function handInAnswered(content: SeminarContent, at: number): SeminarContent {
  return {
    ...content,
    groups: content.groups.map((group) => {
      const answered = new Set(group.answers.map(({ question }) => question));
      const themes = content.themes.filter(({ questions }) => questions.some(({ id }) => answered.has(id)));
      const handIn = { handedIn: true, handedInAt: at, takenBackAt: null, entered: true } as const;
      return { ...group, handIns: themes.map(({ id }) => ({ theme: id, ...handIn })) };
    }),
  };
}
