import type { GroupDoc } from '../../document/groupDoc.ts';
import { answerTo } from '../../domain/answerState.ts';
import type { Answer, Group, TextOf } from '../../domain/group.ts';
import type { QuestionId } from '../../domain/ids.ts';
import { mergeGroups } from '../../domain/mergeGroups.ts';

/** The documents of a row's groups as one group, and the words of its points; null before any is read. */
export function groupOf(docs: readonly GroupDoc[]): { readonly group: Group; readonly textOf: TextOf } | null {
  const [host, ...others] = docs;
  if (!host) return null;
  const group =
    others.length === 0
      ? host.snapshot()
      : mergeGroups(
          host.snapshot(),
          others.map((doc) => doc.snapshot()),
        ).group;
  const textOf: TextOf = (point) => docs.map((doc) => doc.textOf(point)).find((words) => words !== '') ?? '';
  return { group, textOf };
}

/** An answer as it is read out: its points one after another. */
export function spokenAnswer({ group, textOf }: { group: Group; textOf: TextOf }, question: QuestionId): string {
  const { points }: Answer = answerTo(group, question);
  return points.map(({ id, subpoints }) => [id, ...subpoints.map((sub) => sub.id)].map(textOf).join('. ')).join('. ');
}
