import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { setAnswerStatus } from '../../../src/document/commands/groupCommands.ts';
import { addPlannedGroup, mergeGroup, unmergeGroup } from '../../../src/document/commands/planCommands.ts';
import { addPoints, removePoint } from '../../../src/document/commands/pointCommands.ts';
import { takeSeat } from '../../../src/document/commands/seatCommands.ts';
import { createGroupDoc, type GroupDoc } from '../../../src/document/groupDoc.ts';
import { readAsOne } from '../../../src/document/groupsAsOne.ts';
import type { PlanDoc } from '../../../src/document/planDoc.ts';
import { type GroupId, toId } from '../../../src/domain/ids.ts';
import { beginPlan } from '../../support/beginPlan.ts';
import { checkInvariants, pointsOf } from '../../support/documentInvariants.ts';
import { pointNamed, question, writeOutline } from '../../support/groupOutline.ts';
import { countUpdates, createTestContext, exchange, openPlan } from '../../support/openDocuments.ts';
import { doSomething } from '../../support/randomCommands.ts';
import { createSeededRandom, seedOfRun } from '../../support/seededRandom.ts';

const [a, b, c, d] = [toId<GroupId>('a'), toId<GroupId>('b'), toId<GroupId>('c'), toId<GroupId>('d')];
const shown = (plan: PlanDoc) => [...plan.snapshot().mergedInto].map(([from, into]) => `${from}>${into}`).join(', ');

describe('[D18] merging groups in the plan', () => {
  test('is one change and one step, and taken back by undo or by unmerging', () => {
    const plan = openPlan();
    const updates = countUpdates(plan);
    mergeGroup(plan, b, a);
    expect([updates(), shown(plan)]).toEqual([1, 'b>a']);
    plan.history.undo();
    expect(shown(plan)).toBe('');
    plan.history.redo();
    unmergeGroup(plan, b);
    expect(shown(plan)).toBe('');
    plan.history.undo();
    expect(shown(plan)).toBe('b>a');
  });

  test('leads to the host of a group that is part of another, and takes along what is part of the group', () => {
    const plan = openPlan();
    mergeGroup(plan, b, a);
    mergeGroup(plan, d, c);
    mergeGroup(plan, c, b);
    expect(shown(plan)).toBe('b>a, c>a, d>a');
    unmergeGroup(plan, c);
    expect(shown(plan)).toBe('b>a, d>c');
  });

  test('groups that are one already stay as they are', () => {
    const plan = openPlan();
    mergeGroup(plan, b, a);
    mergeGroup(plan, c, a);
    const updates = countUpdates(plan);
    for (const [from, into] of [
      [b, a],
      [a, b],
      [c, b],
      [a, a],
    ] as const)
      mergeGroup(plan, from, into);
    unmergeGroup(plan, d);
    expect(updates()).toBe(0);
  });

  test('two facilitators who merge both ways get one group, which comes apart again', () => {
    for (const parted of [a, b]) {
      const [first, second] = [openPlan('first'), openPlan('second')];
      mergeGroup(first, b, a);
      mergeGroup(second, a, b);
      exchange(first, second);
      expect([shown(first), shown(second)]).toEqual(['b>a', 'b>a']);
      unmergeGroup(second, parted);
      exchange(first, second);
      // The host stays where it is; who is part of it leaves.
      expect([shown(first), shown(second)]).toEqual(parted === a ? ['b>a', 'b>a'] : ['', '']);
    }
  });

  test('one of a ring that is merged elsewhere leaves the others together', () => {
    const plan = openPlan();
    for (const [from, into] of [
      [a, b],
      [b, c],
      [c, a],
    ] as const)
      plan.roots.merged.set(from, into);
    expect(shown(plan)).toBe('b>a, c>a');
    mergeGroup(plan, b, d);
    expect(shown(plan)).toBe('b>d, c>a');
  });

  test('[D11] reads past what is no merge', () => {
    const plan = openPlan();
    for (const value of [5, '', null, { a: 1 }, new Y.Map()]) plan.roots.merged.set('x', value);
    expect(shown(plan)).toBe('');
  });
});

test('[D2] a planned group whose id stands in the plan is left as it is', () => {
  const plan = openPlan();
  addPlannedGroup(plan, { id: a, name: 'First', venue: null, seed: 'one' });
  const updates = countUpdates(plan);
  addPlannedGroup(plan, { id: a, name: 'Second', venue: null, seed: 'two' });
  expect(updates()).toBe(0);
  expect(plan.snapshot().groups).toMatchObject([{ name: 'First', seed: 'one' }]);
});

describe('[D18] groups read as one', () => {
  const open = (id: GroupId) => createGroupDoc(id, new Y.Doc(), createTestContext(`${id}-`));
  const words = (group: ReturnType<typeof readAsOne>) =>
    group
      .snapshot()
      .group.answers.get(question)
      ?.points.map(({ id }) => group.textOf(id));

  test('late words to either of them land, and are written where they live', () => {
    const [host, other] = [open(a), open(b)];
    writeOutline(host, 'bread');
    writeOutline(other, 'milk');
    const one = readAsOne(host, [other]);
    expect(words(one)).toEqual(['bread', 'milk']);
    const milk = pointNamed(other, 'milk');
    expect(one.homeOf(milk)).toBe(other);
    one.text(milk)?.edit('cold milk');
    writeOutline(other, 'salt');
    writeOutline(host, 'jam');
    expect(words(one)).toEqual(['bread', 'jam', 'cold milk', 'salt']);
    expect([one.homeOf(toId('nowhere')), one.text(toId('nowhere')), one.textOf(toId('nowhere'))]).toEqual([
      null,
      null,
      '',
    ]);
  });

  test('a point without its seat gets it when the other leaves', () => {
    const [host, other] = [open(a), open(b)];
    writeOutline(host, 'bread');
    writeOutline(other, 'milk');
    const [bread, milk] = [pointNamed(host, 'bread'), pointNamed(other, 'milk')];
    takeSeat(host, question, bread, 1);
    takeSeat(other, question, milk, 1);
    const one = readAsOne(host, [other]);
    const seats = () => one.snapshot().group.answers.get(question)?.seats;
    expect([seats(), one.snapshot().displaced]).toEqual([[bread, null, null], [{ question, rank: 1, point: milk }]]);
    removePoint(host, bread);
    expect([seats(), one.snapshot().displaced]).toEqual([[milk, null, null], []]);
  });

  test('[D12] what has not changed is the same object, and listeners hear of either group', () => {
    const [host, other] = [open(a), open(b)];
    writeOutline(host, 'bread');
    const one = readAsOne(host, [other]);
    const before = one.snapshot();
    const heard = { structure: 0, all: 0 };
    const endOne = one.subscribe(() => heard.structure++);
    const endAll = one.subscribeToAll(() => heard.all++);
    host.text(pointNamed(host, 'bread'))?.edit('fresh bread');
    expect(one.snapshot()).toBe(before);
    expect(heard).toEqual({ structure: 0, all: 1 });
    setAnswerStatus(other, toId('another'), { kind: 'skipped' });
    expect(heard).toEqual({ structure: 1, all: 2 });
    expect(one.snapshot().group.answers.get(question)).toBe(before.group.answers.get(question));
    endOne();
    endAll();
    addPoints(other, { question, parent: null, index: 0 }, [{ text: 'milk', subpoints: [] }]);
    expect(heard).toEqual({ structure: 1, all: 2 });
  });

  test('whatever three groups hold, every rule holds of the one, and each point stands in it once', () => {
    const base = seedOfRun('groupsAsOne');
    for (let run = 0; run < 300; run++) {
      const random = createSeededRandom(base + run);
      const plan = beginPlan(openPlan());
      const docs: [GroupDoc, GroupDoc, GroupDoc] = [open(b), open(a), open(c)];
      const one = readAsOne(docs[0], docs.slice(1));
      for (let step = 0; step < 60; step++) doSomething(random, plan, random.pick(docs) ?? docs[0]);
      const merged = one.snapshot().group;
      const problems = checkInvariants(plan.snapshot(), merged, one.textOf);
      expect(problems, `LANGBORD_SEED=${base + run}`).toEqual([]);
      const all = docs.flatMap((doc) => pointsOf(doc.snapshot()).map(({ id }) => `${id}: ${doc.textOf(id)}`));
      const shownPoints = pointsOf(merged).map(({ id }) => `${id}: ${one.textOf(id)}`);
      expect(shownPoints.sort(), `LANGBORD_SEED=${base + run}`).toEqual(all.sort());
    }
  });
});
