import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { foundGroup } from '../../../src/document/commands/groupCommands.ts';
import { hidePoint, movePointToGroup, showPoint } from '../../../src/document/commands/hidingCommands.ts';
import { moveGroup } from '../../../src/document/commands/moveGroup.ts';
import { addVenue } from '../../../src/document/commands/planCommands.ts';
import { removePoint, setAddressee } from '../../../src/document/commands/pointCommands.ts';
import { takeSeat } from '../../../src/document/commands/seatCommands.ts';
import { createGroupDoc, type GroupDoc } from '../../../src/document/groupDoc.ts';
import { doubledPoints } from '../../../src/domain/doubledPoints.ts';
import { groupTitle } from '../../../src/domain/groupTitle.ts';
import { type AddresseeId, type GroupId, type PointId, toId } from '../../../src/domain/ids.ts';
import { otherQuestion, outline, pointNamed, question, seating, writeOutline } from '../../support/groupOutline.ts';
import { countUpdates, createTestContext, exchange, openGroup, openPlan } from '../../support/openDocuments.ts';
import { planGroup } from '../../support/planGroup.ts';

const nowhere = toId<PointId>('nowhere');

function written(words: string): GroupDoc {
  const group = openGroup();
  writeOutline(group, words);
  return group;
}

function groupCalled(id: string): GroupDoc {
  return createGroupDoc(toId<GroupId>(id), new Y.Doc(), createTestContext(id));
}

/** What is hidden, by its words: "milk (fresh): rude". */
function hidden(group: GroupDoc): readonly string[] {
  return group.snapshot().hiddenPoints.map(({ id, subpoints, reason }) => {
    const under = subpoints.map((each) => group.textOf(each)).join(', ');
    return `${group.textOf(id)}${under ? ` (${under})` : ''}: ${reason}`;
  });
}

describe('[D23] hiding a point with a reason', () => {
  test('takes it out of view with its sub-points, and showing it brings it back to its place and its seat', () => {
    const group = written('bread, milk (fresh, cold), salt');
    const milk = pointNamed(group, 'milk');
    takeSeat(group, question, milk, 2);
    const updates = countUpdates(group);
    hidePoint(group, milk, 'names a person');
    expect(updates()).toBe(1);
    expect([outline(group), seating(group)]).toEqual(['bread, salt', '- - -']);
    expect(hidden(group)).toEqual(['milk (fresh, cold): names a person']);
    expect(group.snapshot().hiddenPoints[0]).toMatchObject({ question, movedTo: null, hiddenAt: expect.any(Number) });
    showPoint(group, milk);
    expect(updates()).toBe(2);
    expect([outline(group), seating(group)]).toEqual(['bread, milk (fresh, cold), salt', '- milk -']);
    expect(hidden(group)).toEqual([]);
    group.history.undo();
    expect(hidden(group)).toEqual(['milk (fresh, cold): names a person']);
    group.history.undo();
    expect(outline(group)).toBe('bread, milk (fresh, cold), salt');
  });

  test('a seat that was taken meanwhile stays taken', () => {
    const group = written('bread, milk');
    takeSeat(group, question, pointNamed(group, 'milk'), 1);
    const milk = pointNamed(group, 'milk');
    hidePoint(group, milk, 'x');
    takeSeat(group, question, pointNamed(group, 'bread'), 1);
    showPoint(group, milk);
    expect(seating(group)).toBe('bread - -');
  });

  test('a sub-point that was hidden by itself stays hidden when its point comes back', () => {
    const group = written('milk (fresh, cold)');
    const [milk, fresh] = [pointNamed(group, 'milk'), pointNamed(group, 'fresh')];
    hidePoint(group, fresh, 'twice');
    hidePoint(group, milk, 'rude');
    expect([...hidden(group)].sort()).toEqual(['fresh: twice', 'milk (cold): rude']);
    showPoint(group, milk);
    expect([outline(group), ...hidden(group)]).toEqual(['milk (cold)', 'fresh: twice']);
    showPoint(group, fresh);
    expect(outline(group)).toBe('milk (fresh, cold)');
  });

  test('what the group has removed itself is not listed, and is not shown by it', () => {
    const group = written('milk');
    const milk = pointNamed(group, 'milk');
    removePoint(group, milk);
    const updates = countUpdates(group);
    showPoint(group, milk);
    showPoint(group, nowhere);
    hidePoint(group, milk, 'gone already');
    expect([updates(), hidden(group)]).toEqual([0, []]);
  });

  test('what is written in it meanwhile is kept, and it is hidden for everybody', () => {
    const [one, other] = [openGroup('a'), openGroup('b')];
    writeOutline(one, 'milk');
    exchange(one, other);
    const milk = pointNamed(one, 'milk');
    hidePoint(one, milk, 'rude');
    other.text(milk)?.edit('milk and honey');
    exchange(one, other);
    for (const group of [one, other]) expect(hidden(group)).toEqual(['milk and honey: rude']);
  });

  test('[D11] a sub-point that went along with a point in view is listed by itself', () => {
    const group = written('milk (fresh)');
    const fresh = group.roots.points.get(pointNamed(group, 'fresh'));
    if (!(fresh instanceof Y.Map)) throw new Error('There is a record.');
    fresh.set('deletedAt', 1);
    fresh.set('hidden', { reason: 'x', along: pointNamed(group, 'milk') });
    expect(hidden(group)).toEqual(['fresh: x']);
    fresh.set('hidden', { reason: 7 });
    expect(hidden(group)).toEqual([]);
  });
});

describe('[D23] moving a point to another group', () => {
  test('writes it there with where it comes from, and hides it here', () => {
    const [from, to] = [written('bread, milk (fresh), salt'), groupCalled('to')];
    writeOutline(to, 'tea', otherQuestion);
    const milk = pointNamed(from, 'milk');
    setAddressee(from, milk, toId<AddresseeId>('county'));
    const updates = [from, to].map(countUpdates);
    const copy = movePointToGroup(from, milk, to, { question: otherQuestion }, 'wrong sheet');
    expect(updates.map((count) => count())).toEqual([1, 1]);
    expect([outline(from), outline(to, otherQuestion)]).toEqual(['bread, salt', 'tea, milk (fresh)']);
    const moved = to.snapshot().answers.get(otherQuestion)?.points[1];
    expect(moved).toMatchObject({ id: copy, addressee: 'county', origin: { group: from.id, point: milk } });
    expect(moved?.subpoints[0]?.origin?.group).toBe(from.id);
    expect(hidden(from)).toEqual(['milk (fresh): wrong sheet']);
    expect(from.snapshot().hiddenPoints[0]?.movedTo).toEqual({ group: 'to', point: copy });
    expect(doubledPoints([from.snapshot(), to.snapshot()])).toEqual([]);
  });

  test('however often it is moved, its origin is where it was first written', () => {
    const [first, second, third] = [written('milk'), groupCalled('second'), groupCalled('third')];
    const milk = pointNamed(first, 'milk');
    const copy = movePointToGroup(first, milk, second, { question });
    const last = movePointToGroup(second, copy ?? nowhere, third, { question });
    const [moved] = third.snapshot().answers.get(question)?.points ?? [];
    expect(moved).toMatchObject({ id: last, origin: { group: first.id, point: milk } });
  });

  test('nothing is moved that is not there, or to where it stands', () => {
    const [from, to] = [written('milk'), groupCalled('to')];
    expect(movePointToGroup(from, nowhere, to, { question })).toBeNull();
    expect(movePointToGroup(from, pointNamed(from, 'milk'), from, { question })).toBeNull();
    expect([outline(from), outline(to)]).toEqual(['milk', '']);
  });

  test('moved to two groups apart, or shown again, it stands twice and is found', () => {
    const [here, there] = [openGroup('a'), openGroup('b')];
    writeOutline(here, 'milk, bread');
    exchange(here, there);
    const milk = pointNamed(here, 'milk');
    const [one, other] = [groupCalled('one'), groupCalled('other')];
    const copies = [
      movePointToGroup(here, milk, one, { question }),
      movePointToGroup(there, milk, other, { question }),
    ];
    exchange(here, there);
    const all = () => [here, one, other].map((group) => group.snapshot());
    const twice = [
      { group: 'one', point: copies[0] },
      { group: 'other', point: copies[1] },
    ];
    expect(doubledPoints(all())).toEqual([twice]);
    showPoint(here, milk);
    expect(doubledPoints(all())).toEqual([[{ group: here.id, point: milk }, ...twice]]);
  });
});

test('a group moves to another venue where its place is written', () => {
  const plan = openPlan();
  const hamar = addVenue(plan, 'Hamar');
  const planned = groupCalled(planGroup(plan, { name: '1', venue: null }));
  const founded = groupCalled('founded');
  foundGroup(founded, { name: '2', venue: null });
  for (const group of [planned, founded]) {
    moveGroup(plan, group, hamar);
    expect(groupTitle(plan.snapshot(), group.snapshot()).venue).toBe('Hamar');
  }
  const updates = [plan, planned, founded].map(countUpdates);
  for (const group of [planned, founded]) moveGroup(plan, group, hamar);
  expect(updates.map((count) => count())).toEqual([0, 0, 0]);
  expect(founded.snapshot().venue).toBe(hamar);
});
