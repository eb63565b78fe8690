import { describe, expect, test } from 'vitest';
import {
  answerState,
  answersWithoutQuestion,
  answerTo,
  countPoints,
  themeState,
} from '../../../src/domain/answerState.ts';
import {
  type Answer,
  type AnswerStatus,
  freeSeats,
  type Group,
  type HandIn,
  type Point,
} from '../../../src/domain/group.ts';
import { type GroupId, type PointId, type QuestionId, type ThemeId, toId } from '../../../src/domain/ids.ts';
import type { Plan, Question, Theme } from '../../../src/domain/plan.ts';

const [first, second]: [Question, Question] = [
  { id: toId<QuestionId>('first'), text: 'First', seats: 3 },
  { id: toId<QuestionId>('second'), text: 'Second', seats: 0 },
];
const theme: Theme = {
  id: toId<ThemeId>('theme'),
  title: 'Theme',
  introduction: '',
  instructions: '',
  minutes: null,
  questions: [first, second],
};
const plan: Plan = {
  ...{ title: '', date: '', organiser: '', contact: '', keepUntil: '', languages: ['nb'], invited: [], small: [] },
  ...{ venues: [], addressees: [], groups: [] },
  themes: [theme],
  removedQuestions: [],
  removedGroups: [],
  mergedInto: new Map(),
};

function point(id: string, subpoints: readonly Point[] = []): Point {
  return { id: toId<PointId>(id), addressee: null, subpoints };
}

function answer(question: QuestionId, points: readonly Point[], status: AnswerStatus = { kind: 'own' }): Answer {
  return { question, points, status, seats: freeSeats };
}

function groupWith(answers: readonly Answer[], handIns: ReadonlyMap<ThemeId, HandIn> = new Map()): Group {
  return {
    ...{ id: toId<GroupId>('group'), name: '', venue: null, members: [], handIns, hiddenPoints: [] },
    duties: { chair: null, scribe: null, topicKeeper: null },
    answers: new Map(answers.map((one) => [one.question, one])),
  };
}

const handedIn = new Map([[theme.id, { handedIn: true, handedInAt: 1, takenBackAt: null }]]);
const takenBack = new Map([[theme.id, { handedIn: false, handedInAt: 1, takenBackAt: 2 }]]);
const skipped: AnswerStatus = { kind: 'skipped' };
const together: AnswerStatus = { kind: 'together', with: second.id };
const words = [point('p')];

describe('the state of an answer', () => {
  test.each([
    ['untouched', groupWith([]), 'nothing'],
    ['with points', groupWith([answer(first.id, words)]), 'draft'],
    ['without points again', groupWith([answer(first.id, [])]), 'nothing'],
    ['to another question', groupWith([answer(second.id, words)]), 'nothing'],
    ['skipped', groupWith([answer(first.id, [], skipped)]), 'skipped'],
    ['skipped, with points from before', groupWith([answer(first.id, words, skipped)]), 'skipped'],
    ['answered together with another', groupWith([answer(first.id, [], together)]), 'together'],
    ['handed in', groupWith([answer(first.id, words)], handedIn), 'handedIn'],
    ['handed in empty', groupWith([], handedIn), 'handedIn'],
    ['handed in skipped', groupWith([answer(first.id, [], skipped)], handedIn), 'skipped'],
    ['handed in together', groupWith([answer(first.id, [], together)], handedIn), 'together'],
    ['taken back', groupWith([answer(first.id, words)], takenBack), 'draft'],
    ['taken back empty', groupWith([], takenBack), 'nothing'],
  ])('%s', (_, group, expected) => {
    expect(answerState(group, theme, first)).toBe(expected);
  });
});

describe('the state of a theme', () => {
  test.each([
    ['untouched', groupWith([]), 'nothing'],
    ['with a point at its last question', groupWith([answer(second.id, words)]), 'draft'],
    ['with a skipped question', groupWith([answer(first.id, [], skipped)]), 'draft'],
    ['with points at a question of another theme', groupWith([answer(toId('elsewhere'), words)]), 'nothing'],
    ['handed in', groupWith([], handedIn), 'handedIn'],
    ['taken back', groupWith([answer(first.id, words)], takenBack), 'draft'],
  ])('%s', (_, group, expected) => {
    expect(themeState(group, theme)).toBe(expected);
  });
});

test('the answer to an untouched question is empty', () => {
  const written = answer(first.id, words);
  expect(answerTo(groupWith([written]), first.id)).toBe(written);
  expect(answerTo(groupWith([]), first.id)).toEqual(answer(first.id, []));
});

test('[D15] answers without a question are those with points whose question is not asked', () => {
  const gone = answer(toId('gone'), words);
  const group = groupWith([answer(first.id, words), gone, answer(toId('emptyAndGone'), []), answer(second.id, [])]);
  expect(answersWithoutQuestion(plan, group)).toEqual([gone]);
  expect(answersWithoutQuestion({ ...plan, themes: [] }, group).map(({ question }) => question)).toEqual([
    first.id,
    'gone',
  ]);
});

test('points are counted without their sub-points', () => {
  const group = groupWith([answer(first.id, [point('a', [point('a1')]), point('b')]), answer(second.id, [point('c')])]);
  expect(countPoints(group)).toBe(3);
  expect(countPoints(groupWith([]))).toBe(0);
});
