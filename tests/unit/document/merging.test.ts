import { describe, expect, test } from 'vitest';
import { removePlanItem } from '../../../src/document/commands/planCommands.ts';
import { addPoints, movePoint, removePoint } from '../../../src/document/commands/pointCommands.ts';
import { takeSeat } from '../../../src/document/commands/seatCommands.ts';
import type { GroupDoc } from '../../../src/document/groupDoc.ts';
import { answersWithoutQuestion } from '../../../src/domain/answerState.ts';
import { questionsOf } from '../../../src/domain/plan.ts';
import { beginPlan } from '../../support/beginPlan.ts';
import { checkInvariants, checkPointsStand, plain } from '../../support/documentInvariants.ts';
import { otherQuestion, outline, pointNamed, question, seating, writeOutline } from '../../support/groupOutline.ts';
import { exchange, openGroup, openPlan } from '../../support/openDocuments.ts';

/** A group that was changed on several devices apart, after they met; the same on each of them. */
function apart(words: string, ...acts: ((group: GroupDoc) => void)[]): GroupDoc {
  const first = openGroup('begin-');
  writeOutline(first, words);
  const copies = acts.map((_, index) => openGroup(`device${index}-`));
  exchange(first, ...copies);
  for (const [index, act] of acts.entries()) {
    const copy = copies[index];
    if (copy) act(copy);
  }
  exchange(first, ...copies);
  for (const copy of copies) {
    expect(checkInvariants(openPlan().snapshot(), copy.snapshot(), copy.textOf)).toEqual([]);
    expect(checkPointsStand(copy)).toEqual([]);
    expect(plain(copy.snapshot())).toBe(plain(first.snapshot()));
  }
  return copies[0] ?? first;
}

const under = (words: string, parent: string) => (group: GroupDoc) =>
  movePoint(group, pointNamed(group, words), { question, parent: pointNamed(group, parent), index: 0 });
const toOther = (words: string) => (group: GroupDoc) =>
  movePoint(group, pointNamed(group, words), { question: otherQuestion, parent: null, index: 0 });
const remove = (words: string) => (group: GroupDoc) => removePoint(group, pointNamed(group, words));

describe('[D5] removing and writing at once', () => {
  test('what is written in a removed point is kept, and comes back with it', () => {
    const group = apart('a, b', remove('a'), (copy) => copy.text(pointNamed(copy, 'a'))?.edit('a, and this'));
    expect(outline(group)).toBe('b');
    group.history.undo();
    expect(outline(group)).toBe('a, and this, b');
  });

  test('a sub-point that is added to a removed point stands by itself', () => {
    const group = apart('a, b', remove('a'), (copy) => {
      addPoints(copy, { question, parent: pointNamed(copy, 'a'), index: 0 }, [{ text: 'a1', subpoints: [] }]);
    });
    expect(outline(group)).toBe('a1, b');
    group.history.undo();
    expect(outline(group)).toBe('a (a1), b');
  });

  test('a sub-point that is moved out of a removed point stays', () => {
    const group = apart('a (a1), b', remove('a'), (copy) =>
      movePoint(copy, pointNamed(copy, 'a1'), { question, parent: null, index: 2 }),
    );
    expect(outline(group)).toBe('b');
    group.history.undo();
    expect(outline(group)).toBe('a, b, a1');
  });

  test('a point that is removed on two devices is gone', () => {
    expect(outline(apart('a, b', remove('a'), remove('a')))).toBe('b');
  });
});

describe('[D6] sub-points that are made at once', () => {
  test('two points put under each other both stand by themselves', () => {
    expect(outline(apart('a, b, c', under('a', 'b'), under('b', 'a')))).toBe('a, b, c');
  });

  test('a ring of three is no ring', () => {
    expect(outline(apart('a, b, c', under('a', 'b'), under('b', 'c'), under('c', 'a')))).toBe('a, b, c');
  });

  test('what hangs on a ring stands by itself too', () => {
    const group = apart('a, b, c', under('a', 'b'), under('b', 'a'), under('c', 'a'));
    expect(outline(group)).toBe('a, b, c');
  });

  test('a point put under one that becomes a sub-point stands beside it', () => {
    expect(outline(apart('a, b, c', under('c', 'b'), under('b', 'a')))).toBe('a (b, c)');
  });

  test('a point put under one that moves to another question stays where it is', () => {
    const group = apart('a, b', under('b', 'a'), toOther('a'));
    expect([outline(group), outline(group, otherQuestion)]).toEqual(['b', 'a']);
  });

  test('a sub-point that is added to a point on its way to another question stays, and joins it there when it follows', () => {
    const group = apart('a (a1)', toOther('a'), (copy) => {
      addPoints(copy, { question, parent: pointNamed(copy, 'a'), index: 1 }, [{ text: 'a2', subpoints: [] }]);
    });
    expect([outline(group), outline(group, otherQuestion)]).toEqual(['a2', 'a (a1)']);
    toOther('a2')(group);
    expect(outline(group, otherQuestion)).toBe('a2, a (a1)');
  });
});

describe('[D3] moving at once', () => {
  test('a point that two devices move stands once', () => {
    const moves = [0, 3].map((index) => (group: GroupDoc) => {
      movePoint(group, pointNamed(group, 'b'), { question, parent: null, index });
    });
    expect(['b, a, c, d', 'a, c, d, b']).toContain(outline(apart('a, b, c, d', ...moves)));
  });

  test('points that two devices add in the same place are all there, each with its sub-points', () => {
    const adds = ['x', 'y'].map((words) => (group: GroupDoc) => {
      addPoints(group, { question, parent: null, index: 1 }, [{ text: words, subpoints: [`${words}1`] }]);
    });
    expect(outline(apart('a, b', ...adds))).toBe('a, x (x1), y (y1), b');
  });
});

test('[D7] seats taken at once on three devices hold no point twice', () => {
  const take = (words: string, rank: 1 | 2 | 3) => (group: GroupDoc) =>
    takeSeat(group, question, pointNamed(group, words), rank);
  expect(seating(apart('a, b, c, d', take('a', 1), take('a', 2), take('a', 3)))).toBe('a - -');
  expect(seating(apart('a, b, c, d', take('a', 1), take('b', 2), take('c', 3)))).toBe('a b c');
});

describe('[D15] answers whose question goes', () => {
  test.each(['questions', 'themes'] as const)('by removing %s, are listed apart and come back with it', (list) => {
    const [plan, group] = [beginPlan(openPlan()), openGroup()];
    const [first, second] = plan.snapshot().themes;
    const [asked, other] = questionsOf(plan.snapshot());
    if (!first || !second || !asked || !other) throw new Error('The plan is empty.');
    writeOutline(group, 'a (a1)', asked.id);
    takeSeat(group, asked.id, pointNamed(group, 'a'), 1);
    writeOutline(group, 'b', other.id);
    const before = group.snapshot();
    expect(answersWithoutQuestion(plan.snapshot(), before)).toEqual([]);
    removePlanItem(plan, list, list === 'themes' ? first.id : asked.id);
    expect(plan.snapshot().removedQuestions).toEqual([asked]);
    expect(answersWithoutQuestion(plan.snapshot(), group.snapshot())).toEqual([before.answers.get(asked.id)]);
    expect(group.snapshot()).toBe(before);
    plan.history.undo();
    expect(answersWithoutQuestion(plan.snapshot(), group.snapshot())).toEqual([]);
    expect(questionsOf(plan.snapshot()).map(({ id }) => id)).toEqual([asked.id, other.id]);
  });

  test('come from a question that nobody knows, too, but not from one without points', () => {
    const [plan, group] = [beginPlan(openPlan()), openGroup()];
    writeOutline(group, 'a', otherQuestion);
    writeOutline(group, 'b');
    removePoint(group, pointNamed(group, 'b'));
    expect(answersWithoutQuestion(plan.snapshot(), group.snapshot()).map((answer) => answer.question)).toEqual([
      otherQuestion,
    ]);
  });
});
