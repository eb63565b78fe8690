import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { applyUpdate } from '../../../src/document/applyUpdate.ts';
import { addPoints } from '../../../src/document/commands/pointCommands.ts';
import { restoreGroup, restorePlan } from '../../../src/document/commands/restore.ts';
import { type PointId, type QuestionId, toId } from '../../../src/domain/ids.ts';
import { questionsOf } from '../../../src/domain/plan.ts';
import { beginPlan } from '../../support/beginPlan.ts';
import { checkInvariants, checkPointsStand, plain, pointsOf } from '../../support/documentInvariants.ts';
import { countUpdates, exchange } from '../../support/openDocuments.ts';
import { doSomething } from '../../support/randomCommands.ts';
import { createReplica, type Replica } from '../../support/replica.ts';
import { createSeededRandom, type SeededRandom, seedOfRun } from '../../support/seededRandom.ts';

const RUNS = process.env.LANGBORD_LONG ? 20_000 : 200;

/** Both documents of two devices as they were at some moment, and what they read then. */
interface Moment {
  readonly plan: Y.Doc;
  readonly group: Y.Doc;
  readonly reading: string;
}

test(`[D19] after any history, bringing back reads as it did then, and undoing it as just before (${RUNS} runs)`, {
  timeout: Math.max(120_000, RUNS * 200),
}, () => {
  const base = seedOfRun('restore');
  for (let run = 0; run < RUNS; run++) {
    const problems = bringBack(createSeededRandom(base + run));
    if (problems.length > 0) expect.fail(`LANGBORD_SEED=${base + run}: ${problems.join('; ')}`);
  }
});

test(`[D19] what others write while something is brought back survives, and all read the same (${RUNS} runs)`, {
  timeout: Math.max(120_000, RUNS * 200),
}, () => {
  const base = seedOfRun('restore at once');
  for (let run = 0; run < RUNS; run++) {
    const problems = bringBackAtOnce(createSeededRandom(base + run));
    if (problems.length > 0) expect.fail(`LANGBORD_SEED=${base + run}: ${problems.join('; ')}`);
  }
});

function bringBack(random: SeededRandom): string[] {
  const { first, moment } = live(random);
  const before = readingOf(first);
  const updates = [countUpdates(first.group), countUpdates(first.plan)];
  restore(first, moment);
  const problems = updates.flatMap((count) => (count() > 1 ? [`[D14] ${count()} changes instead of one`] : []));
  const restored = readingOf(first);
  if (restored !== moment.reading) problems.push(`[D19] reads ${restored} instead of ${moment.reading}`);
  problems.push(...recordsThatDiffer(first, moment), ...check(first));
  const again = [countUpdates(first.group), countUpdates(first.plan)];
  restore(first, moment);
  problems.push(...again.flatMap((count) => (count() > 0 ? ['[D19] brings back what is back'] : [])));
  const undone = updates.map((count) => count() > 0);
  if (undone[0]) first.group.history.undo();
  if (undone[1]) first.plan.history.undo();
  if (readingOf(first) !== before) problems.push(`[D14] undone it reads ${readingOf(first)} instead of ${before}`);
  if (undone[0]) first.group.history.redo();
  if (undone[1]) first.plan.history.redo();
  if (readingOf(first) !== restored) problems.push(`[D14] redone it reads ${readingOf(first)} instead of ${restored}`);
  return problems;
}

function bringBackAtOnce(random: SeededRandom): string[] {
  const { first, second, moment } = live(random);
  meet(first, second);
  const updates = countUpdates(first.group);
  restore(first, moment);
  const hasStep = updates() > 0;
  for (let steps = random.int(5); steps > 0; steps--) doSomething(random, second.plan, second.group);
  const late = addLate(random, second);
  meet(first, second);
  const problems = [...compare(first, second), ...check(first)];
  const missing = () =>
    [...late].flatMap(([id, words]) => (first.group.textOf(id).includes(words) ? [] : [`[D19] ${words} is lost`]));
  problems.push(...missing());
  if (hasStep) first.group.history.undo();
  meet(first, second);
  return [...problems, ...missing(), ...compare(first, second), ...check(first)];
}

/** Two devices that write and meet now and then, and a moment that one of them has had. */
function live(random: SeededRandom): { first: Replica; second: Replica; moment: Moment } {
  const first = createReplica('a', random, () => undefined);
  const second = createReplica('b', random, () => undefined);
  beginPlan(first.plan);
  meet(first, second);
  let moment = momentOf(first);
  const steps = 5 + random.int(30);
  const at = random.int(steps);
  for (let step = 0; step < steps; step++) {
    const replica = random.pick([first, first, second]) ?? first;
    doSomething(random, replica.plan, replica.group);
    if (random.chance(0.2)) meet(first, second);
    if (step === at) moment = momentOf(first);
  }
  return { first, second, moment };
}

/** A point of one's own, and words at the end of somebody's. */
function addLate(random: SeededRandom, { plan, group }: Replica): ReadonlyMap<PointId, string> {
  const question = questionsOf(plan.snapshot())[0]?.id ?? toId<QuestionId>('nowhere');
  const place = { question, parent: null, index: 0 };
  const found = random.pick(pointsOf(group.snapshot()))?.id;
  if (found) group.text(found)?.edit(`${group.textOf(found)}LATE WORDS`);
  const [added] = addPoints(group, place, [{ text: 'LATE POINT', subpoints: [] }]);
  return new Map([
    ...(found ? [[found, 'LATE WORDS'] as const] : []),
    ...(added ? [[added, 'LATE POINT'] as const] : []),
  ]);
}

function restore({ plan, group }: Replica, moment: Moment): void {
  restoreGroup(group, moment.group);
  restorePlan(plan, moment.plan);
}

function momentOf(replica: Replica): Moment {
  return { plan: copyOf(replica.plan.doc), group: copyOf(replica.group.doc), reading: readingOf(replica) };
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

/** All that is read of both documents, but for what is known as removed: that only grows ([D5]). */
function readingOf({ plan, group }: Replica): string {
  const words = pointsOf(group.snapshot()).map(({ id }) => [id, group.textOf(id)]);
  return plain([
    { ...plan.snapshot(), removedQuestions: [], removedGroups: [] },
    { ...group.snapshot(), hiddenPoints: [] },
    words,
  ]);
}

/** Hidden records too are as they were; what was not there then is hidden. */
function recordsThatDiffer({ plan, group }: Replica, moment: Moment): string[] {
  const pairs = [
    ...Object.entries(plan.roots).map(([name, root]) => [name, root, moment.plan.getMap(name)] as const),
    ...Object.entries(group.roots).map(([name, root]) => [name, root, moment.group.getMap(name)] as const),
  ];
  return pairs.flatMap(([name, now, then]) =>
    [...(now instanceof Y.Map ? now.entries() : [])].flatMap(([key, value]) => {
      const earlier: unknown = then.get(key);
      if (earlier === undefined && value instanceof Y.Map)
        return value.get('deletedAt') === null ? [`[D19] ${name} ${key} is not hidden`] : [];
      return contentOf(value) === contentOf(earlier) ? [] : [`[D19] ${name} ${key} is ${contentOf(value)}`];
    }),
  );
}

function contentOf(value: unknown): string {
  return plain(value instanceof Y.Map ? Object.entries(value.toJSON()).sort(([a], [b]) => (a < b ? -1 : 1)) : value);
}

function meet(first: Replica, second: Replica): void {
  exchange(first.plan, second.plan);
  exchange(first.group, second.group);
}

function compare(first: Replica, second: Replica): string[] {
  const [one, other] = [readingOf(first), readingOf(second)];
  return one === other ? [] : [`[D17] ${one} differs from ${other}`];
}

function check({ plan, group }: Replica): string[] {
  return [...checkInvariants(plan.snapshot(), group.snapshot(), group.textOf), ...checkPointsStand(group)];
}
