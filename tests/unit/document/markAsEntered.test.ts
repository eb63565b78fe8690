import { expect, onTestFinished, test } from 'vitest';
import { addPoints, movePoint } from '../../../src/document/commands/pointCommands.ts';
import { enterSeat, withdrawEntered } from '../../../src/document/commands/sheetCommands.ts';
import type { GroupDoc } from '../../../src/document/groupDoc.ts';
import { markAsEntered } from '../../../src/document/markAsEntered.ts';
import { isOwnChange } from '../../../src/document/ownChange.ts';
import { answerTo } from '../../../src/domain/answerState.ts';
import { outline, pointNamed, question, writeOutline } from '../../support/groupOutline.ts';
import { exchange, openGroup } from '../../support/openDocuments.ts';

/** The words of all points that are marked. */
function marked(group: GroupDoc): readonly string[] {
  const { points } = answerTo(group.snapshot(), question);
  const all = points.flatMap((point) => [point, ...point.subpoints]);
  return all.filter(({ entered }) => entered).map(({ id }) => group.textOf(id));
}

function open(words: string) {
  const group = openGroup();
  writeOutline(group, words);
  const stop = markAsEntered(group);
  onTestFinished(stop);
  return { group, stop };
}

test('[D22] what a facilitator writes is marked, with its sub-points, and what stood there is not', () => {
  const { group } = open('salt');
  const place = { question, parent: null, index: 1 };
  addPoints(group, place, [{ text: 'bread', subpoints: ['fresh'] }]);
  expect(marked(group)).toEqual(['bread', 'fresh']);
});

test('[D22] a correction is marked; a move and a seat leave the point as it was', () => {
  const { group } = open('salt, oil (olive)');
  movePoint(group, pointNamed(group, 'oil'), { question, parent: null, index: 0 });
  enterSeat(group, question, pointNamed(group, 'salt'), 1);
  expect(marked(group)).toEqual([]);
  group.text(pointNamed(group, 'olive'))?.edit('olives');
  expect(marked(group)).toEqual(['olives']);
});

test('[D22] the mark is no step of its own to undo, and a change of this person', () => {
  const { group } = open('salt');
  const own: boolean[] = [];
  group.doc.on('afterTransaction', (transaction) => void own.push(isOwnChange(transaction)));
  addPoints(group, { question, parent: null, index: 1 }, [{ text: 'bread', subpoints: [] }]);
  expect(own).toEqual([true, true]);
  group.history.undo();
  expect(outline(group)).toBe('salt');
  group.history.redo();
  expect(marked(group)).toEqual(['bread']);
});

test('[D22] what others write meanwhile, and what is written afterwards, is not marked', () => {
  const { group, stop } = open('salt');
  const theirs = openGroup('theirs');
  exchange(group, theirs);
  addPoints(theirs, { question, parent: null, index: 1 }, [{ text: 'bread', subpoints: [] }]);
  exchange(group, theirs);
  stop();
  addPoints(group, { question, parent: null, index: 2 }, [{ text: 'milk', subpoints: [] }]);
  expect(outline(group)).toBe('salt, bread, milk');
  expect(marked(group)).toEqual([]);
});

test('[D22] what was entered by mistake is taken away as one step', () => {
  const { group } = open('salt');
  const place = { question, parent: null, index: 1 };
  const points = addPoints(group, place, [
    { text: 'bread', subpoints: ['fresh'] },
    { text: 'milk', subpoints: [] },
  ]);
  withdrawEntered(group, points);
  expect(outline(group)).toBe('salt');
  group.history.undo();
  expect(outline(group)).toBe('salt, bread (fresh), milk');
});
