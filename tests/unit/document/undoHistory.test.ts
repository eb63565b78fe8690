import { describe, expect, test, vi } from 'vitest';

/** Yjs takes hold of the clock when it is loaded, so the clock of this file is set before. */
const clock = vi.hoisted(() => {
  const time = { now: 1_800_000_000_000 };
  Date.now = () => time.now;
  return time;
});

import { addMember, setMember } from '../../../src/document/commands/groupCommands.ts';
import { addVenue, removePlanItem } from '../../../src/document/commands/planCommands.ts';
import { addPoints, movePoint, removePoint } from '../../../src/document/commands/pointCommands.ts';
import { takeSeat } from '../../../src/document/commands/seatCommands.ts';
import type { GroupDoc } from '../../../src/document/groupDoc.ts';
import { otherQuestion, outline, pointNamed, question, seating, writeOutline } from '../../support/groupOutline.ts';
import { exchange, openGroup, openPlan } from '../../support/openDocuments.ts';

function type(group: GroupDoc, words: string, next: string): void {
  group.text(pointNamed(group, words))?.edit(next);
}

function twoCopies(words: string): [GroupDoc, GroupDoc] {
  const [here, there] = [openGroup('a'), openGroup('b')];
  writeOutline(here, words);
  exchange(here, there);
  return [here, there];
}

describe('[D14] steps', () => {
  test('typing without a pause is one step, and a pause ends it', () => {
    const group = openGroup();
    writeOutline(group, '-');
    type(group, '-', 's');
    clock.now += 400;
    type(group, 's', 'sa');
    clock.now += 400;
    type(group, 'sa', 'san');
    clock.now += 600;
    type(group, 'san', 'sang');
    group.history.undo();
    expect(outline(group)).toBe('san');
    group.history.undo();
    expect(outline(group)).toBe('-');
  });

  test('startStep ends the typing, and so does a command', () => {
    const group = openGroup();
    writeOutline(group, '-');
    type(group, '-', 'a');
    group.history.startStep();
    type(group, 'a', 'ab');
    takeSeat(group, question, pointNamed(group, 'ab'), 1);
    type(group, 'ab', 'abc');
    const seen = [];
    for (let steps = 0; steps < 4; steps++) {
      group.history.undo();
      seen.push(`${outline(group)}: ${seating(group)}`);
    }
    expect(seen).toEqual(['ab: ab - -', 'ab: - - -', 'a: - - -', '-: - - -']);
  });

  test('undo and redo go back and forth, and a new change forgets what was undone', () => {
    const group = openGroup();
    expect([group.history.canUndo(), group.history.canRedo()]).toEqual([false, false]);
    group.history.undo();
    writeOutline(group, 'a');
    writeOutline(group, 'b');
    group.history.undo();
    expect([outline(group), group.history.canUndo(), group.history.canRedo()]).toEqual(['a', true, true]);
    group.history.redo();
    expect([outline(group), group.history.canRedo()]).toEqual(['a, b', false]);
    group.history.undo();
    writeOutline(group, 'c');
    expect(group.history.canRedo()).toBe(false);
    group.history.redo();
    expect(outline(group)).toBe('a, c');
  });

  test('whoever follows the history hears of each step', () => {
    const group = openGroup();
    let heard = 0;
    const stop = group.history.subscribe(() => heard++);
    writeOutline(group, 'a');
    expect(heard).toBe(1);
    group.history.undo();
    expect(heard).toBeGreaterThan(1);
    stop();
    const before = heard;
    group.history.redo();
    expect(heard).toBe(before);
  });
});

describe("[D14] others' changes", () => {
  test('are not undone', () => {
    const [here, there] = twoCopies('a');
    writeOutline(there, 'b');
    type(there, 'a', 'a!');
    exchange(here, there);
    expect(there.history.canUndo()).toBe(true);
    here.history.undo();
    expect(outline(here)).toBe('b');
    expect(here.history.canUndo()).toBe(false);
  });

  test('to a text stay when own typing in it is undone', () => {
    const [here, there] = twoCopies('one');
    type(here, 'one', 'one two');
    exchange(here, there);
    type(there, 'one two', 'zero one two');
    exchange(here, there);
    here.history.undo();
    expect(outline(here)).toBe('zero one');
  });

  test('to a value stay when the own value before is undone', () => {
    const [here, there] = [openGroup('a'), openGroup('b')];
    const member = addMember(there, { affiliation: null, role: null, name: 'Kari' });
    exchange(here, there);
    setMember(here, member, { name: 'Karin' });
    exchange(here, there);
    setMember(there, member, { name: 'Karianne' });
    exchange(here, there);
    here.history.undo();
    expect(here.snapshot().members[0]?.name).toBe('Karianne');
  });

  test('are as little undone after the app was closed', () => {
    const group = openGroup();
    writeOutline(group, 'a');
    const again = openGroup('b');
    exchange(group, again);
    expect(again.history.canUndo()).toBe(false);
  });

  test('of the other scope have a history of their own', () => {
    const [plan, group] = [openPlan(), openGroup()];
    const venue = addVenue(plan, 'Hamar');
    removePlanItem(plan, 'venues', venue);
    writeOutline(group, 'a');
    plan.history.undo();
    expect([plan.snapshot().venues.length, outline(group)]).toEqual([1, 'a']);
  });
});

describe('[D14] undoing the making of a record', () => {
  test('hides it, and redoing shows it with what others have written in it meanwhile', () => {
    const [here, there] = twoCopies('a (a1), b');
    type(there, 'a1', 'a1 and more');
    here.history.undo();
    expect(outline(here)).toBe('');
    exchange(here, there);
    expect([outline(here), outline(there)]).toEqual(['', '']);
    here.history.redo();
    exchange(here, there);
    expect([outline(here), outline(there)]).toEqual(['a (a1 and more), b', 'a (a1 and more), b']);
    here.history.undo();
    here.history.redo();
    expect(outline(here)).toBe('a (a1 and more), b');
  });

  test('keeps sub-points that others have put under it', () => {
    const [here, there] = twoCopies('a');
    addPoints(there, { question, parent: pointNamed(there, 'a'), index: 0 }, [{ text: 'a1', subpoints: [] }]);
    here.history.undo();
    exchange(here, there);
    expect([outline(here), outline(there)]).toEqual(['a1', 'a1']);
    here.history.redo();
    expect(outline(here)).toBe('a (a1)');
  });

  test('takes back only its own step', () => {
    const group = openGroup();
    writeOutline(group, 'a');
    writeOutline(group, 'b');
    group.history.undo();
    expect(outline(group)).toBe('a');
    group.history.undo();
    expect(outline(group)).toBe('');
    group.history.redo();
    group.history.redo();
    expect(outline(group)).toBe('a, b');
  });

  test('does nothing to a record that somebody else has hidden or brought back', () => {
    const [here, there] = twoCopies('a');
    const point = pointNamed(there, 'a');
    removePoint(there, point);
    exchange(here, there);
    here.history.undo();
    expect(outline(here)).toBe('');
    there.history.undo();
    exchange(here, there);
    expect([outline(here), outline(there)]).toEqual(['a', 'a']);
  });
});

test('[D5] undoing a removal, a move and a seat puts all back as it was', () => {
  const group = openGroup();
  writeOutline(group, 'a (a1), b');
  takeSeat(group, question, pointNamed(group, 'a'), 1);
  removePoint(group, pointNamed(group, 'b'));
  movePoint(group, pointNamed(group, 'a'), { question: otherQuestion, parent: null, index: 0 });
  expect([outline(group), outline(group, otherQuestion), seating(group)]).toEqual(['', 'a (a1)', '- - -']);
  group.history.undo();
  expect([outline(group), outline(group, otherQuestion), seating(group)]).toEqual(['a (a1)', '', 'a - -']);
  group.history.undo();
  expect(outline(group)).toBe('a (a1), b');
});
