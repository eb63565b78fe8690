import { describe, expect, test } from 'vitest';
import {
  addPoints,
  findPoint,
  movePoint,
  removePoint,
  setAddressee,
} from '../../../src/document/commands/pointCommands.ts';
import { takeSeat } from '../../../src/document/commands/seatCommands.ts';
import type { GroupDoc } from '../../../src/document/groupDoc.ts';
import { type AddresseeId, type PointId, type QuestionId, toId } from '../../../src/domain/ids.ts';
import { otherQuestion, outline, pointNamed, question, seating, writeOutline } from '../../support/groupOutline.ts';
import { countUpdates, exchange, openGroup } from '../../support/openDocuments.ts';

const nobody = toId<PointId>('nobody');

function groupWith(words: string): GroupDoc {
  const group = openGroup();
  writeOutline(group, words);
  return group;
}

function move(group: GroupDoc, words: string, index: number, under: string | null = null, to: QuestionId = question) {
  const parent = under === null ? null : pointNamed(group, under);
  movePoint(group, pointNamed(group, words), { question: to, parent, index });
}

describe('[D2] addPoints', () => {
  test('puts points and their sub-points in their order, and gives the ids of the points', () => {
    const group = groupWith('a, d');
    const drafts = [
      { text: 'b', subpoints: ['b1', 'b2'] },
      { text: 'c', subpoints: [] },
    ];
    const added = addPoints(group, { question, parent: null, index: 1 }, drafts);
    expect(outline(group)).toBe('a, b (b1, b2), c, d');
    expect(added).toEqual([pointNamed(group, 'b'), pointNamed(group, 'c')]);
  });

  test.each([
    [-3, 'x, a, b'],
    [0, 'x, a, b'],
    [2, 'a, b, x'],
    [99, 'a, b, x'],
  ])('at index %i', (index, expected) => {
    const group = groupWith('a, b');
    addPoints(group, { question, parent: null, index }, [{ text: 'x', subpoints: [] }]);
    expect(outline(group)).toBe(expected);
  });

  test('[D6] under a parent, sub-points of a new sub-point stand beside it', () => {
    const group = groupWith('a (a1, a2)');
    const drafts = [
      { text: 'x', subpoints: ['x1', 'x2'] },
      { text: 'y', subpoints: [] },
    ];
    addPoints(group, { question, parent: pointNamed(group, 'a'), index: 1 }, drafts);
    expect(outline(group)).toBe('a (a1, x, x1, x2, y, a2)');
  });

  test('[D6] under a sub-point they stand beside it, under a point that is gone by themselves', () => {
    const group = groupWith('a (a1)');
    addPoints(group, { question, parent: pointNamed(group, 'a1'), index: 1 }, [{ text: 'a2', subpoints: [] }]);
    expect(outline(group)).toBe('a (a1, a2)');
    addPoints(group, { question, parent: nobody, index: 0 }, [{ text: 'x', subpoints: ['x1'] }]);
    expect(outline(group)).toBe('x (x1), a (a1, a2)');
  });

  test('[D14] is one change and one step', () => {
    const group = openGroup();
    const updates = countUpdates(group);
    addPoints(group, { question, parent: null, index: 0 }, [
      { text: 'a', subpoints: ['a1', 'a2'] },
      { text: 'b', subpoints: [] },
    ]);
    expect(updates()).toBe(1);
    group.history.undo();
    expect(outline(group)).toBe('');
    group.history.redo();
    expect(outline(group)).toBe('a (a1, a2), b');
  });

  test('[D10] cuts words that are too long', () => {
    const group = openGroup();
    const [id = nobody] = addPoints(group, { question, parent: null, index: 0 }, [
      { text: `${'a'.repeat(19_999)}😀`, subpoints: [] },
    ]);
    expect(group.textOf(id)).toBe('a'.repeat(19_999));
  });
});

describe('[D5] removePoint', () => {
  test('hides the point and its sub-points, frees its seat, and undo brings all of it back', () => {
    const group = groupWith('a (a1), b');
    takeSeat(group, question, pointNamed(group, 'a'), 2);
    removePoint(group, pointNamed(group, 'a'));
    expect(outline(group)).toBe('b');
    expect(seating(group)).toBe('- - -');
    expect(group.roots.points.size).toBe(3);
    group.history.undo();
    expect(outline(group)).toBe('a (a1), b');
    expect(seating(group)).toBe('- a -');
  });

  test('of a sub-point leaves its parent', () => {
    const group = groupWith('a (a1, a2)');
    removePoint(group, pointNamed(group, 'a1'));
    expect(outline(group)).toBe('a (a2)');
  });

  test('of a point that is not there writes nothing', () => {
    const group = groupWith('a');
    removePoint(group, pointNamed(group, 'a'));
    const updates = countUpdates(group);
    removePoint(group, nobody);
    removePoint(group, toId<PointId>('a1'));
    expect(updates()).toBe(0);
  });
});

describe('[D3] movePoint', () => {
  test.each([
    ['a', 0, 'a, b, c'],
    ['a', 1, 'b, a, c'],
    ['a', 2, 'b, c, a'],
    ['c', 0, 'c, a, b'],
    ['c', 99, 'a, b, c'],
    ['b', -1, 'b, a, c'],
  ])('%s to index %i', (words, index, expected) => {
    const group = groupWith('a, b, c');
    move(group, words, index);
    expect(outline(group)).toBe(expected);
  });

  test('a point comes to stand between two that were added at the same time', () => {
    const [here, there] = [openGroup('a'), openGroup('b')];
    writeOutline(here, 'a');
    writeOutline(there, 'b');
    exchange(here, there);
    writeOutline(here, 'x');
    const [first, second] = outline(here).split(', ');
    move(here, 'x', 1);
    exchange(here, there);
    expect(outline(here)).toBe(`${first}, x, ${second}`);
    expect(outline(there)).toBe(outline(here));
    here.history.undo();
    expect(outline(here)).toBe(`${first}, ${second}, x`);
  });

  test('takes sub-points along to another question, and leaves the seat', () => {
    const group = groupWith('a (a1, a2), b');
    writeOutline(group, 'x', otherQuestion);
    takeSeat(group, question, pointNamed(group, 'a'), 1);
    move(group, 'a', 0, null, otherQuestion);
    expect(outline(group)).toBe('b');
    expect(outline(group, otherQuestion)).toBe('a (a1, a2), x');
    expect(seating(group)).toBe('- - -');
    expect(group.roots.priorities.size).toBe(0);
  });

  test('within its question keeps the seat', () => {
    const group = groupWith('a, b');
    takeSeat(group, question, pointNamed(group, 'a'), 1);
    move(group, 'a', 1);
    expect(seating(group)).toBe('a - -');
  });

  test('[D6] under a point makes a sub-point; its own sub-points stand beside it, and it leaves its seat', () => {
    const group = groupWith('a (a1, a2), b (b1)');
    takeSeat(group, question, pointNamed(group, 'b'), 3);
    move(group, 'b', 1, 'a');
    expect(outline(group)).toBe('a (a1, b, b1, a2)');
    expect(seating(group)).toBe('- - -');
    expect(group.roots.priorities.size).toBe(0);
  });

  test('out of a point makes it one of its own', () => {
    const group = groupWith('a (a1, a2), b');
    move(group, 'a2', 1);
    expect(outline(group)).toBe('a (a1), a2, b');
  });

  test.each([
    ['itself', 'a'],
    ['its own sub-point', 'a1'],
    ['a sub-point of another', 'b1'],
  ])('[D6] under %s it does not move', (_, under) => {
    const group = groupWith('a (a1), b (b1)');
    const updates = countUpdates(group);
    move(group, 'a', 0, under);
    expect(outline(group)).toBe('a (a1), b (b1)');
    expect(updates()).toBe(0);
  });

  test('a point that is gone, or under one that is gone or under another question, does not move', () => {
    const group = groupWith('a');
    writeOutline(group, 'x', otherQuestion);
    const updates = countUpdates(group);
    movePoint(group, nobody, { question, parent: null, index: 0 });
    movePoint(group, pointNamed(group, 'a'), { question, parent: nobody, index: 0 });
    move(group, 'a', 0, 'x');
    expect(updates()).toBe(0);
  });
});

test('setAddressee directs a point to somebody, and to nobody again', () => {
  const group = groupWith('a');
  const addressee = toId<AddresseeId>('directorate');
  setAddressee(group, pointNamed(group, 'a'), addressee);
  expect(findPoint(group, pointNamed(group, 'a'))?.point.addressee).toBe(addressee);
  setAddressee(group, pointNamed(group, 'a'), null);
  expect(findPoint(group, pointNamed(group, 'a'))?.point.addressee).toBeNull();
  const updates = countUpdates(group);
  setAddressee(group, nobody, addressee);
  expect(updates()).toBe(0);
});

test('findPoint tells where a point stands', () => {
  const group = groupWith('a (a1)');
  expect(findPoint(group, pointNamed(group, 'a'))).toMatchObject({ answer: { question }, parent: null });
  expect(findPoint(group, pointNamed(group, 'a1'))).toMatchObject({ parent: { id: pointNamed(group, 'a') } });
  expect(findPoint(group, nobody)).toBeNull();
});
