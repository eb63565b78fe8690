import { describe, expect, test } from 'vitest';
import { movePoint, removePoint } from '../../../src/document/commands/pointCommands.ts';
import { leaveSeat, takeSeat } from '../../../src/document/commands/seatCommands.ts';
import type { GroupDoc } from '../../../src/document/groupDoc.ts';
import { answerTo } from '../../../src/domain/answerState.ts';
import { type Rank, rankOf } from '../../../src/domain/group.ts';
import { checkInvariants } from '../../support/documentInvariants.ts';
import { otherQuestion, pointNamed, question, seating, writeOutline } from '../../support/groupOutline.ts';
import { countUpdates, exchange, openGroup, openPlan } from '../../support/openDocuments.ts';

function groupWith(words: string, seated: Readonly<Record<string, Rank>> = {}): GroupDoc {
  const group = openGroup();
  writeOutline(group, words);
  for (const [point, rank] of Object.entries(seated)) take(group, point, rank);
  return group;
}

function take(group: GroupDoc, words: string, rank: Rank): void {
  takeSeat(group, question, pointNamed(group, words), rank);
}

describe('[D7] taking a seat', () => {
  test.each([
    ['a free seat', {}, 'a', 2, '- a -'],
    ['another seat leaves the first', { a: 1 }, 'a', 3, '- - a'],
    ['the seat one has changes nothing', { a: 1, b: 2 }, 'a', 1, 'a b -'],
    ['a taken seat swaps', { a: 1, b: 2 }, 'a', 2, 'b a -'],
    ['a taken seat without having one leaves the other with none', { a: 1, b: 2 }, 'c', 2, 'a c -'],
  ] satisfies [string, Record<string, Rank>, string, Rank, string][])('%s', (_, seated, who, rank, expected) => {
    const group = groupWith('a, b, c', seated);
    take(group, who, rank);
    expect(seating(group)).toBe(expected);
  });

  test('is one step of undo', () => {
    const group = groupWith('a, b', { a: 1, b: 2 });
    take(group, 'a', 2);
    group.history.undo();
    expect(seating(group)).toBe('a b -');
    group.history.redo();
    expect(seating(group)).toBe('b a -');
  });

  test('is only for points that stand under the question', () => {
    const group = groupWith('a (a1), b');
    writeOutline(group, 'x', otherQuestion);
    const hidden = pointNamed(group, 'b');
    removePoint(group, hidden);
    const updates = countUpdates(group);
    take(group, 'a1', 1);
    take(group, 'x', 1);
    takeSeat(group, question, hidden, 1);
    expect(updates()).toBe(0);
  });

  test('leaving a seat frees it, for this point only', () => {
    const group = groupWith('a, b', { a: 1, b: 2 });
    leaveSeat(group, question, pointNamed(group, 'a'));
    expect(seating(group)).toBe('- b -');
    const updates = countUpdates(group);
    leaveSeat(group, question, pointNamed(group, 'a'));
    expect(updates()).toBe(0);
  });

  test('a question has its own seats', () => {
    const group = groupWith('a', { a: 1 });
    writeOutline(group, 'x', otherQuestion);
    takeSeat(group, otherQuestion, pointNamed(group, 'x'), 1);
    expect([seating(group), seating(group, otherQuestion)]).toEqual(['a - -', 'x - -']);
  });
});

describe('[D7] two devices at the same seats', () => {
  /** Two copies of a group that act apart and then meet. */
  function apart(words: string, seated: Record<string, Rank>, ...acts: ((group: GroupDoc) => void)[]): GroupDoc {
    const copies = acts.map((_, index) => openGroup(`device${index}-`));
    const [first, ...others] = copies;
    if (!first) throw new Error('Nobody acts.');
    writeOutline(first, words);
    for (const [point, rank] of Object.entries(seated)) take(first, point, rank);
    exchange(first, ...others);
    for (const [index, act] of acts.entries()) {
      const copy = copies[index];
      if (copy) act(copy);
    }
    exchange(...copies);
    for (const copy of copies) {
      expect(checkInvariants(openPlan().snapshot(), copy.snapshot(), copy.textOf)).toEqual([]);
      expect(seating(copy)).toBe(seating(first));
    }
    return first;
  }

  test('different points in one seat: one of them sits there', () => {
    const group = apart(
      'a, b',
      {},
      (copy) => take(copy, 'a', 1),
      (copy) => take(copy, 'b', 1),
    );
    expect(['a - -', 'b - -']).toContain(seating(group));
  });

  test('one point in two seats: it holds the better', () => {
    const group = apart(
      'a',
      {},
      (copy) => take(copy, 'a', 3),
      (copy) => take(copy, 'a', 2),
    );
    expect(seating(group)).toBe('- a -');
  });

  test('a point that held two seats has none left when another takes the better', () => {
    const group = apart(
      'a, b',
      {},
      (copy) => take(copy, 'a', 3),
      (copy) => take(copy, 'a', 2),
    );
    take(group, 'b', 2);
    expect(seating(group)).toBe('- b -');
  });

  test('a point that held two seats leaves both', () => {
    const group = apart(
      'a',
      {},
      (copy) => take(copy, 'a', 3),
      (copy) => take(copy, 'a', 2),
    );
    leaveSeat(group, question, pointNamed(group, 'a'));
    expect(seating(group)).toBe('- - -');
  });

  test('four points for three seats: three of them sit, each once', () => {
    const group = apart(
      'a, b, c, d',
      { a: 1, b: 2, c: 3 },
      (copy) => take(copy, 'd', 1),
      (copy) => take(copy, 'a', 3),
      (copy) => take(copy, 'c', 2),
    );
    const seats = answerTo(group.snapshot(), question).seats.filter((point) => point !== null);
    expect(new Set(seats).size).toBe(seats.length);
  });

  test('a seat for a point that moves to another question stays free, and is taken again when it is back', () => {
    const group = apart(
      'a',
      {},
      (copy) => take(copy, 'a', 1),
      (copy) => movePoint(copy, pointNamed(copy, 'a'), { question: otherQuestion, parent: null, index: 0 }),
    );
    expect(seating(group)).toBe('- - -');
    movePoint(group, pointNamed(group, 'a'), { question, parent: null, index: 0 });
    expect(seating(group)).toBe('a - -');
  });

  test('a seat for a point that is removed, or becomes a sub-point, stays free', () => {
    const sit = (copy: GroupDoc) => take(copy, 'a', 1);
    expect(seating(apart('a, b', {}, sit, (copy) => removePoint(copy, pointNamed(copy, 'a'))))).toBe('- - -');
    const under = (copy: GroupDoc) =>
      movePoint(copy, pointNamed(copy, 'a'), { question, parent: pointNamed(copy, 'b'), index: 0 });
    expect(seating(apart('a, b', {}, sit, under))).toBe('- - -');
  });
});

test('[D7] rankOf tells the seat of a point', () => {
  const group = groupWith('a, b', { a: 3 });
  const { seats } = answerTo(group.snapshot(), question);
  expect([rankOf(seats, pointNamed(group, 'a')), rankOf(seats, pointNamed(group, 'b'))]).toEqual([3, null]);
});
