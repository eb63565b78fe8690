import { changesBetween, type GroupMoment, pointRows } from './changesBetween.ts';
import type { Group } from './group.ts';

/** What came in for one group, as people count it. */
export interface GroupArrival {
  /** As it is now, for its name. */
  readonly group: Group;
  /** Questions it has answered, by points or by a word of its own. */
  readonly answers: number;
  /** Those of them that are not as they were here before. */
  readonly newer: number;
  /** Points and sub-points with words. */
  readonly points: number;
  /** Whether anything else is new: who sits there, hand-ins, its name. */
  readonly hasOtherNews: boolean;
}

/** What became of a group by something that came in; without `before` it was not here. */
export function groupArrival(before: GroupMoment | null, after: GroupMoment): GroupArrival {
  const written = pointRows(after).filter(({ words }) => words.trim() !== '');
  const answered = new Set<string>(written.map(({ question }) => question));
  for (const { question, status } of after.group.answers.values()) if (status.kind !== 'own') answered.add(question);
  const changes = changesBetween(before, after);
  return {
    group: after.group,
    answers: answered.size,
    newer: changes?.questions.length ?? 0,
    points: written.length,
    hasOtherNews: changes !== null && changes.questions.length === 0,
  };
}
