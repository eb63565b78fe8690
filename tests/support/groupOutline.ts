import { addPoints, type PointDraft } from '../../src/document/commands/pointCommands.ts';
import type { GroupDoc } from '../../src/document/groupDoc.ts';
import { answerTo } from '../../src/domain/answerState.ts';
import { type PointId, type QuestionId, toId } from '../../src/domain/ids.ts';

export const question = toId<QuestionId>('question');
export const otherQuestion = toId<QuestionId>('otherQuestion');

/** A group's points by their words, sub-points in brackets: "bread, milk (fresh, cold), salt". */
export function outline(group: GroupDoc, of: QuestionId = question): string {
  return answerTo(group.snapshot(), of)
    .points.map((point) => {
      const under = point.subpoints.map((subpoint) => group.textOf(subpoint.id));
      return under.length > 0 ? `${group.textOf(point.id)} (${under.join(', ')})` : group.textOf(point.id);
    })
    .join(', ');
}

/** Writes the points of an outline to a question, after those that stand there. */
export function writeOutline(group: GroupDoc, words: string, to: QuestionId = question): void {
  const drafts = words.match(/[^,(]+(\([^)]*\))?/g)?.map(toDraft) ?? [];
  addPoints(group, { question: to, parent: null, index: 1_000 }, drafts);
}

/** The point with these words, wherever it stands. */
export function pointNamed(group: GroupDoc, words: string): PointId {
  for (const answer of group.snapshot().answers.values())
    for (const top of answer.points)
      for (const { id } of [top, ...top.subpoints]) if (group.textOf(id) === words) return id;
  throw new Error(`No point reads "${words}".`);
}

/** Who sits in seats 1, 2 and 3 of a question, by their words; '-' for a free seat. */
export function seating(group: GroupDoc, of: QuestionId = question): string {
  return answerTo(group.snapshot(), of)
    .seats.map((point) => (point ? group.textOf(point) : '-'))
    .join(' ');
}

function toDraft(words: string): PointDraft {
  const [text = '', under = ''] = words.trim().replace(')', '').split('(');
  return { text: text.trim(), subpoints: under ? under.split(',').map((subpoint) => subpoint.trim()) : [] };
}
