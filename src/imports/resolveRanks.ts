import type { SeatCount } from '../domain/plan.ts';
import type { DraftLine, ImportDraft } from './importDraft.ts';

/**
 * A rank is held once by a group under a question: the first point that claims it has it, and another keeps its words. A question that somebody
 * has put in order gets its three seats.
 * What is the same as `before` is in order already.
 */
export function resolveRanks(draft: ImportDraft, before?: ImportDraft): ImportDraft {
  if (draft === before) return draft;
  const taken = new Set<string>();
  const ranked = new Set<string>();
  const posts = draft.posts.map((post) => ({
    ...post,
    lines: post.lines.map((line): DraftLine => {
      const { value } = line.use;
      if (line.rank === null || value.kind !== 'point') return line.rank === null ? line : { ...line, rank: null };
      const seat = `${post.group.value}/${value.question}/${line.rank.value}`;
      if (taken.has(seat)) {
        const reason = { kind: 'rankTaken' as const, words: line.rank.reason.words };
        // What a person has said of the line stays said.
        const isChosen = line.use.reason.kind === 'chosen';
        return { ...line, rank: null, use: isChosen ? line.use : { ...line.use, confidence: 'guess', reason } };
      }
      taken.add(seat);
      ranked.add(value.question);
      return line;
    }),
  }));
  const seatsOf = (id: string, seats: SeatCount): SeatCount => (ranked.has(id) ? 3 : seats);
  const themes = draft.themes.map((theme) => ({
    ...theme,
    questions: theme.questions.map((question) => ({ ...question, seats: seatsOf(question.id, question.seats) })),
  }));
  return { ...draft, themes, posts };
}
