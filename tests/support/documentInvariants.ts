import * as Y from 'yjs';
import type { GroupDoc } from '../../src/document/groupDoc.ts';
import { duties, type Group, type Point, type TextOf } from '../../src/domain/group.ts';
import type { PointId } from '../../src/domain/ids.ts';
import { type Plan, questionsOf } from '../../src/domain/plan.ts';
import type { Run } from '../../src/domain/run.ts';

/** What must hold of every plan and group, whatever has merged (src/document/SPEC.md): a sentence for each breach. */
export function checkInvariants(plan: Plan, group: Group, textOf: TextOf): string[] {
  return [
    ...checkSeats(group),
    ...checkLevels(group),
    ...checkDuties(group),
    ...checkQuestions(plan),
    ...checkMerges(plan),
    ...checkWords(group, textOf),
    ...[...findUnfrozen(plan), ...findUnfrozen(group)].map((path) => `[D12] ${path} is not frozen`),
  ];
}

/** Every point that is not hidden stands in exactly one answer. */
export function checkPointsStand(group: GroupDoc): string[] {
  const shown = pointsOf(group.snapshot()).map((point) => point.id);
  const alive = [...group.roots.points.entries()]
    .filter(([, record]) => record instanceof Y.Map && (record.get('deletedAt') ?? null) === null)
    .map(([id]) => id);
  return [
    ...doubled(shown).map((id) => `[D6] point ${id} stands twice`),
    ...alive.filter((id) => !shown.includes(id as PointId)).map((id) => `[D6] point ${id} stands nowhere`),
    ...shown.filter((id) => !alive.includes(id)).map((id) => `[D5] point ${id} stands although hidden`),
  ];
}

/** Things in both snapshots that read the same must be the same object. */
export function checkIdentity(before: Plan | Group | Run, after: Plan | Group | Run): string[] {
  const known = identifiable(before);
  return [...identifiable(after)].flatMap(([path, thing]) => {
    const earlier = known.get(path);
    if (earlier === undefined || earlier === thing) return [];
    return plain(earlier) === plain(thing) ? [`[D12] ${path} has not changed, but is another object`] : [];
  });
}

/** Content as text, equal for equal content: maps as lists of their entries. */
export function plain(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part));
}

export function pointsOf(group: Group): readonly Point[] {
  return [...group.answers.values()].flatMap((answer) => answer.points.flatMap((top) => [top, ...top.subpoints]));
}

function checkSeats(group: Group): string[] {
  return [...group.answers.values()].flatMap(({ question, seats, points }) => {
    const seated = seats.filter((point) => point !== null);
    return [
      ...(seats.length === 3 ? [] : [`[D7] question ${question} has ${seats.length} seats`]),
      ...doubled(seated).map((id) => `[D7] point ${id} sits in two seats of ${question}`),
      ...seated
        .filter((id) => !points.some((point) => point.id === id))
        .map((id) => `[D7] point ${id} sits at ${question} but does not stand there`),
    ];
  });
}

function checkLevels(group: Group): string[] {
  return [...group.answers].flatMap(([question, answer]) => [
    ...(question === answer.question ? [] : [`[D6] answer of ${answer.question} is kept under ${question}`]),
    ...answer.points
      .flatMap((top) => top.subpoints)
      .filter((subpoint) => subpoint.subpoints.length > 0)
      .map((subpoint) => `[D6] sub-point ${subpoint.id} has sub-points of its own`),
  ]);
}

function checkDuties(group: Group): string[] {
  return duties.flatMap((duty) => {
    const holder = group.duties[duty];
    const isThere = holder === null || group.members.some((member) => member.id === holder);
    return isThere ? [] : [`[D8] ${duty} is ${holder}, who is no member`];
  });
}

function checkQuestions(plan: Plan): string[] {
  const ids = [...questionsOf(plan), ...plan.removedQuestions].map((question) => question.id);
  return doubled(ids).map((id) => `[D15] question ${id} stands twice`);
}

function checkMerges({ mergedInto }: Plan): string[] {
  return [...mergedInto]
    .filter(([, host]) => mergedInto.has(host))
    .map(([group, host]) => `[D18] ${group} is part of ${host}, which is part of another`);
}

function checkWords(group: Group, textOf: TextOf): string[] {
  return pointsOf(group)
    .filter((point) => !textOf(point.id).isWellFormed())
    .map((point) => `[D10] point ${point.id} holds half a letter: ${JSON.stringify(textOf(point.id))}`);
}

function findUnfrozen(value: unknown, path = 'snapshot'): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts: [unknown, unknown][] = value instanceof Map ? [...value] : Object.entries(value);
  const own = value instanceof Map || Object.isFrozen(value) ? [] : [path];
  return [...own, ...parts.flatMap(([key, part]) => findUnfrozen(part, `${path}.${String(key)}`))];
}

/** Everything with a name of its own in a snapshot, by where it stands. */
function identifiable(value: unknown, path = 'snapshot'): Map<string, unknown> {
  const things = new Map<string, unknown>();
  if (typeof value !== 'object' || value === null) return things;
  things.set(path, value);
  const parts: [unknown, unknown][] = value instanceof Map ? [...value] : Object.entries(value);
  for (const [key, part] of parts) {
    const name = typeof part === 'object' && part !== null && 'id' in part ? part.id : key;
    for (const [at, thing] of identifiable(part, `${path}.${String(name)}`)) things.set(at, thing);
  }
  return things;
}

function doubled<T>(items: readonly T[]): T[] {
  return items.filter((item, index) => items.indexOf(item) !== index);
}
