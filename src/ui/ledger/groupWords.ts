import type { GroupDoc } from '../../document/groupDoc.ts';
import { readAsOne } from '../../document/groupsAsOne.ts';
import { answerTo } from '../../domain/answerState.ts';
import type { Group, TextOf } from '../../domain/group.ts';
import type { QuestionId } from '../../domain/ids.ts';

/** A row's group with the words of its points. */
export interface ReadGroup {
  readonly group: Group;
  readonly textOf: TextOf;
}

/** The documents of a row's groups read as one group; null before any of them is here. */
export function groupOf([host, ...others]: readonly GroupDoc[]): ReadGroup | null {
  if (!host) return null;
  if (others.length === 0) return { group: host.snapshot(), textOf: host.textOf };
  const asOne = readAsOne(host, others);
  return { group: asOne.snapshot().group, textOf: asOne.textOf };
}

/** An answer as it is read out: its points one after another. */
export function spokenAnswer({ group, textOf }: ReadGroup, question: QuestionId): string {
  const { points } = answerTo(group, question);
  return points.map(({ id, subpoints }) => [id, ...subpoints.map((sub) => sub.id)].map(textOf).join('. ')).join('. ');
}
