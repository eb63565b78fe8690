import { type Group, type Rank, ranks, type TextOf } from './group.ts';
import type { GroupId, QuestionId } from './ids.ts';

/** What a group has put first, said ahead of its answers; it counts for nothing until they have come too. */
export interface PrioritiesAhead {
  readonly group: GroupId;
  /** As the group calls itself; the plan may know it by another name, or not at all. */
  readonly name: string;
  readonly questions: readonly QuestionAhead[];
}

/** A question's seats that are taken, the first first. */
export interface QuestionAhead {
  readonly question: QuestionId;
  readonly seats: readonly SeatAhead[];
}

export interface SeatAhead {
  readonly rank: Rank;
  readonly text: string;
}

/** Letters of a point that are said ahead: enough to know it by. */
const longestText = 200;

/** Null for a group that has put nothing first. */
export function prioritiesAhead(group: Group, textOf: TextOf): PrioritiesAhead | null {
  const questions = [...group.answers.values()].flatMap(({ question, seats }) => {
    const taken = ranks.flatMap((rank): SeatAhead[] => {
      const point = seats[rank - 1];
      return point ? [{ rank, text: beginningOf(textOf(point)) }] : [];
    });
    return taken.length > 0 ? [{ question, seats: taken }] : [];
  });
  return questions.length > 0 ? { group: group.id, name: group.name, questions } : null;
}

function beginningOf(text: string): string {
  const letters = [...text.trim()];
  return letters.length > longestText ? `${letters.slice(0, longestText - 1).join('')}…` : letters.join('');
}
