import { describe, expect, test } from 'vitest';
import { handIn, takeBack } from '../../../src/document/commands/groupCommands.ts';
import { leaveSeat, takeSeat } from '../../../src/document/commands/seatCommands.ts';
import { enterSeat, takeOver } from '../../../src/document/commands/sheetCommands.ts';
import type { GroupDoc } from '../../../src/document/groupDoc.ts';
import { answerTo } from '../../../src/domain/answerState.ts';
import { type ThemeId, toId } from '../../../src/domain/ids.ts';
import { mergeGroups } from '../../../src/domain/mergeGroups.ts';
import { type EnteredSheet, writeSheet } from '../../support/enteredSheet.ts';
import { outline, pointNamed, question, seating, writeOutline } from '../../support/groupOutline.ts';
import { countUpdates, exchange, openGroup } from '../../support/openDocuments.ts';

const theme = toId<ThemeId>('theme');
const sheet: EnteredSheet = {
  question,
  points: [
    { text: 'bread', subpoints: ['fresh'] },
    { text: 'milk', subpoints: [] },
  ],
  seats: [1, null, 0],
};

/** The words of what is marked: points, sub-points, then seats and hand-ins. */
function marked(group: GroupDoc): string {
  const { points, seats, enteredSeats = [] } = answerTo(group.snapshot(), question);
  const words = points.flatMap((top) => [top, ...top.subpoints]).filter(({ entered }) => entered);
  const ranks = enteredSeats.map((rank) => `${rank}${group.textOf(seats[rank - 1] ?? toId('nowhere'))}`);
  const handedIn = group.snapshot().handIns.get(theme)?.entered ? ['handed in'] : [];
  return [...words.map(({ id }) => group.textOf(id)), ...ranks, ...handedIn].join(' ');
}

describe('[D22] a sheet that a facilitator enters', () => {
  test('stands behind what the group has written, marked, and can be taken back step by step', () => {
    const group = openGroup();
    writeOutline(group, 'salt');
    writeSheet(group, sheet, theme);
    expect(outline(group)).toBe('salt, bread (fresh), milk');
    expect(seating(group)).toBe('milk - bread');
    expect(group.snapshot().handIns.get(theme)).toMatchObject({ handedIn: true, entered: true });
    expect(marked(group)).toBe('bread fresh milk 1milk 3bread handed in');
    // The hand-in, both seats, the points.
    for (let step = 1; step <= 4; step++) group.history.undo();
    expect([outline(group), seating(group), marked(group)]).toEqual(['salt', '- - -', '']);
    expect(group.snapshot().handIns.size).toBe(0);
    for (let step = 1; step <= 4; step++) group.history.redo();
    expect(marked(group)).toBe('bread fresh milk 1milk 3bread handed in');
  });

  test('leaves seats that the sheet says nothing of, and takes those it names', () => {
    const group = openGroup();
    writeOutline(group, 'salt, oil');
    takeSeat(group, question, pointNamed(group, 'salt'), 1);
    takeSeat(group, question, pointNamed(group, 'oil'), 2);
    writeSheet(group, sheet);
    expect(seating(group)).toBe('milk oil bread');
    expect(marked(group)).toBe('bread fresh milk 1milk 3bread');
  });

  test('is taken over by the group: what was written stays, the marks go', () => {
    const group = openGroup();
    writeSheet(group, sheet, theme);
    const updates = countUpdates(group);
    takeOver(group, theme, [question]);
    expect(updates()).toBe(1);
    expect([outline(group), seating(group), marked(group)]).toEqual(['bread (fresh), milk', 'milk - bread', '']);
    expect(group.snapshot().handIns.get(theme)?.handedIn).toBe(true);
    takeOver(group, theme, [question]);
    expect(updates()).toBe(1);
    group.history.undo();
    expect(marked(group)).toBe('bread fresh milk 1milk 3bread handed in');
  });

  test.each<[string, (group: GroupDoc) => void, string]>([
    ['another point gets the seat', (group) => takeSeat(group, question, pointNamed(group, 'salt'), 1), '3bread'],
    ['the points change seats', (group) => takeSeat(group, question, pointNamed(group, 'bread'), 1), ''],
    ['it leaves the seat', (group) => leaveSeat(group, question, pointNamed(group, 'milk')), '3bread'],
  ])('a seat is no longer marked when %s', (_, change, expected) => {
    const group = openGroup();
    writeOutline(group, 'salt');
    writeSheet(group, sheet);
    change(group);
    expect(marked(group).replace('bread fresh milk', '').trim()).toBe(expected);
  });

  test('a theme that the group hands in or takes back itself is not marked', () => {
    for (const change of [handIn, takeBack]) {
      const group = openGroup();
      writeSheet(group, null, theme);
      change(group, theme);
      expect(marked(group)).toBe('');
    }
  });

  test('a seat that is told by ear is marked, one that cannot be taken is not', () => {
    const group = openGroup();
    writeOutline(group, 'salt, oil');
    enterSeat(group, question, pointNamed(group, 'oil'), 1);
    enterSeat(group, question, toId('nowhere'), 2);
    expect([seating(group), marked(group)]).toEqual(['oil - -', '1oil']);
  });

  test('two sheets entered apart both stand, and no seat is held twice', () => {
    const [one, other] = [openGroup('a'), openGroup('b')];
    writeSheet(one, sheet);
    writeSheet(other, { ...sheet, points: [{ text: 'tea', subpoints: [] }], seats: [0, null, null] });
    exchange(one, other);
    expect(outline(one)).toBe(outline(other));
    expect(marked(one)).toBe(marked(other));
    expect(outline(one).split(', ').sort()).toEqual(['bread (fresh)', 'milk', 'tea']);
  });

  test('[D11] only what is a mark is one', () => {
    const group = openGroup();
    writeOutline(group, 'salt');
    group.roots.enteredSeats.set(`${question}/1`, pointNamed(group, 'salt'));
    group.roots.handIns.set(theme, { handedIn: true, handedInAt: 1, takenBackAt: null, entered: 'yes' });
    expect(marked(group)).toBe('');
  });

  test('[D18] groups that are one keep the marks of the seats that are held', () => {
    const [host, part] = [openGroup('a'), openGroup('b')];
    writeOutline(host, 'salt');
    takeSeat(host, question, pointNamed(host, 'salt'), 1);
    writeSheet(part, sheet, theme);
    const other = { ...part.snapshot(), id: toId<never>('part') };
    const { group } = mergeGroups(host.snapshot(), [other]);
    expect(group.answers.get(question)?.enteredSeats).toEqual([3]);
    expect(group.handIns.get(theme)?.entered).toBe(true);
    handIn(host, theme);
    expect(mergeGroups(host.snapshot(), [other]).group.handIns.get(theme)?.entered).toBeUndefined();
  });
});
