import { expect, test } from 'vitest';
import { contentOf } from '../../../src/domain/report/contentOf.ts';
import type { SeminarContent } from '../../../src/domain/seminarContent.ts';
import { hostileSeminar } from '../../support/hostileSeminar.ts';
import { contentAnswer, contentGroup, contentPoint, emptyContent, reportOf } from '../../support/reportRoom.ts';

test('[D4] a seminar that is made of a content holds the same content, and so does the next', () => {
  const first = contentOf(reportOf(hostileSeminar));
  expect(contentOf(reportOf(first))).toEqual(first);
  const { groups, themes, ...about } = first;
  expect(about).toMatchObject({ title: hostileSeminar.title, invited: [...hostileSeminar.invited].sort() });
  expect(themes.map(({ questions }) => questions.length)).toEqual([3, 1]);
  expect(groups.map(({ name, members }) => [name, members.length])).toEqual([
    ['=Gruppe 1', 4],
    ['2', 1],
    ['', 1],
  ]);
});

const empty: SeminarContent = {
  ...emptyContent,
  themes: [
    {
      ...{ id: 't1', title: '', introduction: '', instructions: '', minutes: null },
      questions: [{ id: 'q1', text: 'Hva?', seats: 3 }],
    },
  ],
};

test('[D7] a rank that a content gives twice is held once, by the first', () => {
  const answers = [contentAnswer('q1', [contentPoint('a', { rank: 1 }), contentPoint('b', { rank: 1 })])];
  const { groups } = contentOf(reportOf({ ...empty, groups: [contentGroup('g1', { answers })] }));
  expect(groups[0]?.answers[0]?.points.map(({ text, rank }) => [text, rank])).toEqual([
    ['a', 1],
    ['b', null],
  ]);
});

test('what a content names and does not hold is left out', () => {
  const answers = [
    contentAnswer('nothing', [contentPoint('lost')]),
    {
      ...contentAnswer('q1', [contentPoint('kept', { addressee: 'nobody' })]),
      status: 'together' as const,
      with: 'q9',
    },
  ];
  const group = contentGroup('g1', { venue: 'nowhere', answers });
  const { groups } = contentOf(reportOf({ ...empty, groups: [group] }));
  expect(groups[0]).toMatchObject({ venue: null, answers: [{ question: 'q1', with: null }] });
  expect(groups[0]?.answers[0]?.points).toMatchObject([{ text: 'kept', addressee: null }]);
});
