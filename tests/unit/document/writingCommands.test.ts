import { describe, expect, test } from 'vitest';
import { addPoints } from '../../../src/document/commands/pointCommands.ts';
import { takeSeat } from '../../../src/document/commands/seatCommands.ts';
import {
  joinPoints,
  makePoint,
  makeSubpoint,
  pasteIntoPoint,
  splitPoint,
} from '../../../src/document/commands/writingCommands.ts';
import type { GroupDoc } from '../../../src/document/groupDoc.ts';
import { longestText } from '../../../src/document/sharedText.ts';
import { type PointId, type QuestionId, toId } from '../../../src/domain/ids.ts';
import { openGroup } from '../../support/openDocuments.ts';

const question = toId<QuestionId>('question');
const nowhere = toId<PointId>('nowhere');

/** A group with these points; lines that begin with a space are sub-points. */
function groupWith(...lines: string[]): GroupDoc {
  const group = openGroup();
  const drafts: { text: string; subpoints: string[] }[] = [];
  for (const line of lines)
    if (line.startsWith(' ')) drafts.at(-1)?.subpoints.push(line.trim());
    else drafts.push({ text: line, subpoints: [] });
  addPoints(group, { question, parent: null, index: 0 }, drafts);
  return group;
}

function rows(group: GroupDoc): { id: PointId; line: string }[] {
  const points = group.snapshot().answers.get(question)?.points ?? [];
  return points.flatMap(({ id, subpoints }) => [
    { id, line: group.textOf(id) },
    ...subpoints.map((subpoint) => ({ id: subpoint.id, line: ` ${group.textOf(subpoint.id)}` })),
  ]);
}

const linesOf = (group: GroupDoc) => rows(group).map(({ line }) => line);

function idOf(group: GroupDoc, line: string): PointId {
  return rows(group).find((row) => row.line === line)?.id ?? nowhere;
}

describe('splitting', () => {
  test('drops the selection, and the spaces at the seam', () => {
    const group = groupWith('Kor og band', ' hver uke', 'Dans');
    const next = splitPoint(group, idOf(group, 'Kor og band'), { start: 4, end: 6 });
    expect(linesOf(group)).toEqual(['Kor', ' hver uke', 'band', 'Dans']);
    expect(next).toBe(idOf(group, 'band'));
  });

  test('before the first letter leaves the seat with the words', () => {
    const group = groupWith('Kor');
    const kor = idOf(group, 'Kor');
    takeSeat(group, question, kor, 1);
    expect(splitPoint(group, kor, { start: 0, end: 0 })).toBe(kor);
    expect(linesOf(group)).toEqual(['', 'Kor']);
    expect(group.snapshot().answers.get(question)?.seats).toEqual([kor, null, null]);
  });
});

describe('pasting into a point', () => {
  test.each([
    { at: 3, into: 'Kor', caret: 2, after: ['Koren', 'to', 'Dans'] },
    { at: 1, into: 'Kor', caret: 2, after: ['Ken', 'toor', 'Dans'] },
  ])('at $at', ({ at, into, caret, after }) => {
    const group = groupWith('Kor', 'Dans');
    const drafts = ['en', 'to'].map((text) => ({ text, subpoints: [] }));
    const last = pasteIntoPoint(group, idOf(group, into), { start: at, end: at }, drafts);
    expect(linesOf(group)).toEqual(after);
    expect(last).toEqual({ point: rows(group)[1]?.id, caret });
  });

  test('puts pasted sub-points before those that were there', () => {
    const group = groupWith('Kor', ' gammel');
    const last = pasteIntoPoint(group, idOf(group, 'Kor'), { start: 3, end: 3 }, [{ text: '', subpoints: ['ny'] }]);
    expect(linesOf(group)).toEqual(['Kor', ' ny', ' gammel']);
    expect(last?.point).toBe(idOf(group, ' ny'));
  });

  test('[D10] words that have no room behind what is pasted get a point of their own', () => {
    const group = groupWith('KorDans');
    const long = 'a'.repeat(longestText - 2);
    const drafts = [
      { text: '', subpoints: [] },
      { text: long, subpoints: [] },
    ];
    const last = pasteIntoPoint(group, idOf(group, 'KorDans'), { start: 3, end: 3 }, drafts);
    expect(linesOf(group)).toEqual(['Kor', long, 'Dans']);
    expect(last).toEqual({ point: idOf(group, 'Dans'), caret: 0 });
  });
});

test('joining takes sub-points along and frees the seat', () => {
  const group = groupWith('Kor', ' hver uke', 'Dans', ' på lørdag');
  takeSeat(group, question, idOf(group, 'Dans'), 1);
  expect(joinPoints(group, idOf(group, 'Dans'), idOf(group, ' hver uke'))).toBe(8);
  expect(linesOf(group)).toEqual(['Kor', ' hver ukeDans', ' på lørdag']);
  expect(group.snapshot().answers.get(question)?.seats).toEqual([null, null, null]);
});

test('[D10] points whose words have no room together are not joined', () => {
  const group = groupWith('a'.repeat(longestText - 1), 'bc');
  const before = linesOf(group);
  expect(joinPoints(group, idOf(group, 'bc'), idOf(group, before[0] ?? ''))).toBeNull();
  expect(linesOf(group)).toEqual(before);
});

describe('in and out', () => {
  test('the first point stays a point, and a sub-point is none twice', () => {
    const group = groupWith('Kor', ' hver uke');
    expect(makeSubpoint(group, idOf(group, 'Kor'))).toBe(false);
    expect(makeSubpoint(group, idOf(group, ' hver uke'))).toBe(false);
    expect(linesOf(group)).toEqual(['Kor', ' hver uke']);
  });

  test('a sub-point that becomes a point keeps the order of the lines', () => {
    const group = groupWith('Kor', ' en', ' to', ' tre', 'Dans');
    makePoint(group, idOf(group, ' to'));
    expect(linesOf(group)).toEqual(['Kor', ' en', 'to', ' tre', 'Dans']);
  });
});

test('each is undone as one, and does nothing to a point that is not there', () => {
  const lines = ['Kor', ' en', ' to', 'Dans'];
  const changes: ((group: GroupDoc) => unknown)[] = [
    (group) => splitPoint(group, idOf(group, 'Kor'), { start: 1, end: 2 }),
    (group) =>
      pasteIntoPoint(group, idOf(group, 'Kor'), { start: 1, end: 2 }, [
        { text: 'a', subpoints: ['b'] },
        { text: 'c', subpoints: [] },
      ]),
    (group) => joinPoints(group, idOf(group, 'Dans'), idOf(group, ' to')),
    (group) => makePoint(group, idOf(group, ' en')),
    (group) => makeSubpoint(group, idOf(group, 'Dans')),
  ];
  for (const change of changes) {
    const group = groupWith(...lines);
    change(group);
    expect(linesOf(group)).not.toEqual(lines);
    group.history.undo();
    expect(linesOf(group)).toEqual(lines);
  }
  const group = groupWith(...lines);
  expect(splitPoint(group, nowhere, { start: 0, end: 0 })).toBeNull();
  expect(pasteIntoPoint(group, nowhere, { start: 0, end: 0 }, [{ text: 'a', subpoints: [] }])).toBeNull();
  expect(joinPoints(group, nowhere, idOf(group, 'Kor'))).toBeNull();
  makePoint(group, nowhere);
  expect(makeSubpoint(group, nowhere)).toBe(false);
  expect(linesOf(group)).toEqual(lines);
});
