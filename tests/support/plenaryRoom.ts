import type { Group } from '../../src/domain/group.ts';
import { type ClusterId, type QuestionId, toId } from '../../src/domain/ids.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Cluster, Plenary } from '../../src/domain/plenary/plenary.ts';
import { createRoomReader, type Room } from '../../src/domain/plenary/room.ts';
import { questionId } from './ledgerRoom.ts';

/** Small rooms and plenaries for what is counted in them, by short names. */

export const clusterId = (name: string): ClusterId => toId<ClusterId>(name);

/** The room of these groups; a point says its id, unless `words` says what it says. */
export function roomOf(plan: Plan, groups: readonly Group[], words: Readonly<Record<string, string>> = {}): Room {
  return createRoomReader()({
    plan,
    groups: new Map(groups.map((group) => [group.id, group])),
    textOf: (_, point) => words[point] ?? point,
  });
}

/** A plenary with clusters by question: `{ t1q1: { posts: 'ab' } }` has points a and b in `posts`. */
export function plenaryOf(
  questions: Readonly<Record<string, Readonly<Record<string, string>>>>,
  parts: Partial<Plenary> = {},
): Plenary {
  const clusters: Cluster[] = [];
  const gathered: [never, ClusterId][] = [];
  for (const [question, named] of Object.entries(questions))
    for (const [title, points] of Object.entries(named)) {
      clusters.push({ id: clusterId(title), question: questionId(question) satisfies QuestionId, title });
      for (const point of points) gathered.push([toId<never>(point), clusterId(title)]);
    }
  return {
    ...{ clusters, gathered: new Map(gathered), mergedClusters: new Map() },
    ...{ choices: new Map(), ballots: [], decisions: [], wall: new Map() },
    ...parts,
  };
}
