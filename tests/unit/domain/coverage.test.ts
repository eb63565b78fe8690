import { describe, expect, test } from 'vitest';
import { type CoverageView, coverage, summariseCoverage } from '../../../src/domain/coverage.ts';
import type { Group, Member } from '../../../src/domain/group.ts';
import { type PointId, toId } from '../../../src/domain/ids.ts';
import { type MunicipalityId, toMunicipalityId } from '../../../src/domain/municipality/municipality.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import {
  groupAnswering,
  groupId,
  membersFrom,
  planAsking,
  plannedAt,
  questionId,
  venueId,
} from '../../support/ledgerRoom.ts';

/** Municipalities by a letter: A is NO:0001. */
const letters = 'ABCDEF';
function municipality(letter: string): MunicipalityId {
  const id = toMunicipalityId(`NO:${`${letters.indexOf(letter) + 1}`.padStart(4, '0')}`);
  if (!id) throw new Error(`${letter} is none.`);
  return id;
}
const lettersOf = (ids: readonly MunicipalityId[]) => ids.map((id) => letters[Number(id.slice(3)) - 1]).join('');
const from = (text: string): readonly Member[] =>
  membersFrom(...[...text].map((letter) => ({ kind: 'municipality' as const, id: municipality(letter) })));

/** Points are known by their letters; capitals have words. */
const textOf = (_: unknown, point: PointId) => (point === point.toUpperCase() ? ` ${point} ` : ' \n');

function summary(plan: Plan, groups: readonly Group[], view: Partial<CoverageView> = {}): string {
  const rows = coverage({ plan, groups: new Map(groups.map((group) => [group.id, group])), textOf });
  const { heard, silent, absent, uninvited } = summariseCoverage(rows, { question: null, venue: null, ...view });
  return [heard, silent, absent, uninvited].map(lettersOf).join('|');
}

const plan = planAsking(['33', '3'], {
  invited: [...'ABCD'].map(municipality),
  groups: plannedAt('Hamar', 'one', 'two'),
});
const inOne = (members: string, answers: Parameters<typeof groupAnswering>[1]) =>
  groupAnswering('one', answers, { members: from(members) });

describe('who has been heard (heard|silent|absent|uninvited)', () => {
  test.each<[string, Group, string]>([
    ['a point with words', inOne('A', { t1q1: 'X' }), 'A||BCD|'],
    ['a point without words', inOne('A', { t1q1: 'x' }), '|A|BCD|'],
    ['one of several', inOne('AB', { t1q1: 'xyZ' }), 'AB||CD|'],
    ['no points', inOne('A', { t1q1: { kind: 'skipped' } }), '|A|BCD|'],
    ['points that left the plan', inOne('A', { gone: 'X' }), '|A|BCD|'],
    ['members without an invitation', inOne('AE', { t1q1: 'X' }), 'A||BCD|E'],
    ['words and nobody to have said them', inOne('', { t1q1: 'X' }), '||ABCD|'],
    [
      'an organisation',
      groupAnswering('one', { t1q1: 'X' }, { members: membersFrom({ kind: 'organisation', name: 'A' }) }),
      '||ABCD|',
    ],
  ])('%s', (_, group, expected) => {
    expect(summary(plan, [group])).toBe(expected);
  });

  test('a sub-point with words is one, also under a point without', () => {
    const group = inOne('A', {});
    const point = {
      id: toId<PointId>('x'),
      addressee: null,
      subpoints: [{ id: toId<PointId>('Y'), addressee: null, subpoints: [] }],
    };
    const answer = {
      question: questionId('t1q1'),
      status: { kind: 'own' as const },
      points: [point],
      seats: [null, null, null] as const,
    };
    expect(summary(plan, [{ ...group, answers: new Map([[answer.question, answer]]) }])).toBe('A||BCD|');
  });

  test.each<[string, string]>([
    ['t1q1', 'A|B|CD|'],
    ['t1q2', 'B|A|CD|'],
    ['t2q1', '|AB|CD|'],
  ])('on question %s: %s', (question, expected) => {
    const groups = [inOne('A', { t1q1: 'X' }), groupAnswering('two', { t1q2: 'Y' }, { members: from('B') })];
    expect(summary(plan, groups, { question: questionId(question) })).toBe(expected);
  });

  test('on a question answered together with another, where that one has words', () => {
    const together = { kind: 'together' as const, with: questionId('t1q2') };
    const view = { question: questionId('t1q1') };
    expect(summary(plan, [inOne('A', { t1q1: together, t1q2: 'X' })], view)).toBe('A||BCD|');
    expect(summary(plan, [inOne('A', { t1q1: together, t1q2: 'x' })], view)).toBe('|A|BCD|');
    expect(summary(plan, [inOne('A', { t1q1: together, t2q1: 'X' })], view)).toBe('|A|BCD|');
  });

  test('at a venue those who sit there are expected, and nobody is absent', () => {
    const groups = [
      inOne('AE', { t1q1: 'X' }),
      groupAnswering('founded', { t1q1: 'Y' }, { members: from('B'), venue: venueId('Oslo') }),
      groupAnswering('two', {}, { members: from('C') }),
    ];
    expect(summary(plan, groups, { venue: venueId('Hamar') })).toBe('A|C||E');
    expect(summary(plan, groups, { venue: venueId('Oslo') })).toBe('B|||');
    expect(summary(plan, groups)).toBe('AB|C|D|E');
  });

  test('somebody who sits in two groups is heard where there are words, at that venue only', () => {
    const groups = [
      inOne('A', {}),
      groupAnswering('founded', { t1q1: 'Y' }, { members: from('A'), venue: venueId('Oslo') }),
    ];
    expect(summary(plan, groups, { venue: venueId('Hamar') })).toBe('|A||');
    expect(summary(plan, groups)).toBe('A||BCD|');
  });

  test('[D18] the member of one part is heard by the words of the other', () => {
    const merged = { ...plan, mergedInto: new Map([[groupId('two'), groupId('one')]]) };
    const groups = [inOne('A', {}), groupAnswering('two', { t1q1: 'X' }, { members: from('B') })];
    expect(summary(plan, groups)).toBe('B|A|CD|');
    expect(summary(merged, groups)).toBe('AB||CD|');
    const rows = coverage({ plan: merged, groups: new Map(groups.map((group) => [group.id, group])), textOf });
    expect(rows[0]?.heard).toEqual([{ group: 'one', venue: 'Hamar', question: 't1q1' }]);
  });

  test('where nobody is invited by name, all who are here are expected, and nobody came uninvited', () => {
    expect(
      summary({ ...plan, invited: [] }, [inOne('A', { t1q1: 'X' }), groupAnswering('two', {}, { members: from('B') })]),
    ).toBe('A|B||');
  });

  test('the rows are in the order of ids, whatever order the groups came in', () => {
    const groups = [inOne('EA', { t1q1: 'X' }), groupAnswering('two', { t1q2: 'Y' }, { members: from('AF') })];
    const rowsOf = (list: readonly Group[]) =>
      coverage({ plan, groups: new Map(list.map((group) => [group.id, group])), textOf });
    expect(rowsOf(groups.toReversed())).toEqual(rowsOf(groups));
    expect(lettersOf(rowsOf(groups).map(({ id }) => id))).toBe('ABCDEF');
  });
});
