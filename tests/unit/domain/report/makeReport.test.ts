import { describe, expect, test } from 'vitest';
import type { Group, Point } from '../../../../src/domain/group.ts';
import { type AddresseeId, type PointId, toId } from '../../../../src/domain/ids.ts';
import { type MunicipalityId, toMunicipalityId } from '../../../../src/domain/municipality/municipality.ts';
import type { Plan } from '../../../../src/domain/plan.ts';
import { makeReport } from '../../../../src/domain/report/makeReport.ts';
import type { Report, ReportChoices, ReportCut } from '../../../../src/domain/report/report.ts';
import {
  groupAnswering,
  groupId,
  handedIn,
  membersFrom,
  planAsking,
  plannedAt,
  questionId,
  themeId,
  venueId,
} from '../../../support/ledgerRoom.ts';

const municipality = (code: string): MunicipalityId => {
  const id = toMunicipalityId(`NO:${code}`);
  if (!id) throw new Error(`${code} is no code.`);
  return id;
};
const from = (...codes: readonly string[]) =>
  membersFrom(...codes.map((code) => ({ kind: 'municipality' as const, id: municipality(code) })));
const addressee = toId<AddresseeId>('ks');
const plan = planAsking(['03', '3'], {
  contact: 'Kari Nordmann, 900 00 000',
  addressees: [{ id: addressee, name: 'KS' }],
  invited: [municipality('0001'), municipality('0009')],
  groups: [...plannedAt('Oslo', 'Gruppe 9'), ...plannedAt('Hamar', 'Gruppe 2', 'Gruppe 3')],
});

/** Capital letters are points with words. */
function report(groups: readonly Group[], choices: Partial<ReportChoices> = {}, of: Plan = plan): Report {
  return makeReport(
    {
      plan: of,
      plenary: null,
      withdrawn: new Set(),
      groups: new Map(groups.map((group) => [group.id, group])),
      textOf: (_, point) => (/[A-Z]/.test(point) ? ` ${point} ` : ''),
      compare: (a, b) => (a < b ? -1 : 1),
    },
    { cut: { kind: 'all' }, isAnonymous: false, hasOriginals: true, ...choices },
  );
}

/** "1.2 1: A1 B" is question 1.2, group 1, its points with their ranks. */
function told({ themes, removed }: Report): readonly string[] {
  return [...themes.flatMap(({ questions }) => questions), ...removed].flatMap(({ number, answers }) =>
    answers
      .filter(({ points }) => points.length > 0)
      .map(({ group, points }) => {
        const words = points.map(({ text, rank, subpoints }) =>
          [text, rank ?? '', subpoints.length > 0 ? `(${subpoints.map((each) => each.text).join('')})` : ''].join(''),
        );
        return `${number || '?'} ${group.number}: ${words.join(' ')}`;
      }),
  );
}

function withPoint(group: Group, question: string, change: (point: Point) => Point): Group {
  const answers = [...group.answers.values()].map((answer) =>
    answer.question === question ? { ...answer, points: answer.points.map(change) } : answer,
  );
  return { ...group, answers: new Map(answers.map((answer) => [answer.question, answer])) };
}

const two = groupAnswering('Gruppe 2', { t1q2: 'AB/B--', t2q1: 'C/--C' }, { members: from('0001', '0002') });
const nine = groupAnswering(
  'Gruppe 9',
  { t1q2: 'D', t1q1: 'E' },
  { members: from('0002'), handIns: new Map([handedIn('t1', 5)]) },
);
const cuts = (cut: ReportCut) => told(report([two, nine], { cut }));

describe('the whole report', () => {
  test('tells every point with words, its seat, and whose it is, venue by venue', () => {
    expect(told(report([two, nine]))).toEqual(['1.1 3: E', '1.2 1: A B1', '1.2 3: D', '2.1 1: C3']);
  });

  test('leaves out points without words, but not their sub-points', () => {
    const sub = (id: string) => ({ id: toId<PointId>(id), addressee: null, subpoints: [] });
    const group = withPoint(groupAnswering('Gruppe 2', { t1q1: 'ab' }), 't1q1', (point) =>
      point.id === 'a' ? { ...point, subpoints: [sub('X'), sub('y')] } : point,
    );
    expect(told(report([group]))).toEqual(['1.1 1: (X)']);
  });

  test('has an answer for each group and question, with its state', () => {
    const { themes, groups } = report([two, nine]);
    expect(groups.map(({ name, venue }) => [venue?.name, name])).toEqual([
      ['Hamar', 'Gruppe 2'],
      ['Hamar', 'Gruppe 3'],
      ['Oslo', 'Gruppe 9'],
    ]);
    expect(themes[0]?.questions[1]?.answers.map(({ state }) => state)).toEqual(['draft', 'nothing', 'handedIn']);
  });

  test('[D15] keeps what was answered to questions that have left the plan, also those nobody knows the words of', () => {
    const removed = { ...plan, removedQuestions: [{ id: questionId('old'), text: 'Gammelt', seats: 3 as const }] };
    const left = report([groupAnswering('Gruppe 2', { old: 'A/A--', lost: 'B' })], {}, removed);
    expect(told(left)).toEqual(['? 1: A1', '? 1: B']);
    expect(left.removed.map(({ text }) => text)).toEqual(['Gammelt', '']);
  });

  test('[D18] tells groups that are one as one, with the words of each', () => {
    const one = { ...plan, mergedInto: new Map([[groupId('Gruppe 9'), groupId('Gruppe 2')]]) };
    const merged = report([two, nine], {}, one);
    expect(told(merged)).toEqual(['1.1 1: E', '1.2 1: A B1 D', '2.1 1: C3']);
    expect(merged.groups).toHaveLength(2);
    expect(merged.groups[0]?.municipalities).toEqual([municipality('0001'), municipality('0002')]);
  });

  test('says which municipalities were heard on what, were silent, and were missed', () => {
    const silent = groupAnswering('Gruppe 3', {}, { members: from('0003') });
    expect(report([two, nine, silent]).municipalities).toEqual([
      { id: 'NO:0001', isInvited: true, state: 'heard', heardOn: ['t1q2', 't2q1'] },
      { id: 'NO:0002', isInvited: false, state: 'heard', heardOn: ['t1q1', 't1q2', 't2q1'] },
      { id: 'NO:0003', isInvited: false, state: 'silent', heardOn: [] },
      { id: 'NO:0009', isInvited: true, state: 'absent', heardOn: [] },
    ]);
  });
});

describe('a part of the report', () => {
  test.each<[string, ReportCut, readonly string[]]>([
    ['a theme', { kind: 'theme', theme: themeId('t2') }, ['2.1 1: C3']],
    ['a question', { kind: 'question', question: questionId('t1q2') }, ['1.2 1: A B1', '1.2 3: D']],
    ['a venue', { kind: 'venue', venue: venueId('Oslo') }, ['1.1 3: E', '1.2 3: D']],
    ['a municipality', { kind: 'municipality', municipality: municipality('0001') }, ['1.2 1: A B1', '2.1 1: C3']],
    ['an addressee of nothing', { kind: 'addressee', addressee }, []],
  ])('about %s', (_, cut, expected) => {
    expect(cuts(cut)).toEqual(expected);
  });

  test('about an addressee has the points directed to it, whole, and those with a sub-point that is', () => {
    const sub = { id: toId<PointId>('S'), addressee, subpoints: [] };
    const group = withPoint(groupAnswering('Gruppe 2', { t1q1: 'ABC' }), 't1q1', (point) =>
      point.id === 'A' ? { ...point, addressee } : point.id === 'B' ? { ...point, subpoints: [sub] } : point,
    );
    const cut = report([group, nine], { cut: { kind: 'addressee', addressee } });
    expect(told(cut)).toEqual(['1.1 1: A B(S)']);
    expect(cut.themes.map(({ questions }) => questions.map(({ number }) => number))).toEqual([['1.1']]);
  });

  test('keeps the numbers of questions and groups, so that two parts can be laid side by side', () => {
    const { groups, themes } = report([two, nine], { cut: { kind: 'venue', venue: venueId('Oslo') } });
    expect(groups.map(({ number }) => number)).toEqual([3]);
    expect(themes.map(({ number }) => number)).toEqual([1, 2]);
  });

  test.each<[string, ReportCut, string]>([
    ['a venue misses nobody', { kind: 'venue', venue: venueId('Oslo') }, 'NO:0002 heard'],
    ['a question', { kind: 'question', question: questionId('t1q1') }, 'NO:0001 silent NO:0002 heard NO:0009 absent'],
    ['a municipality tells of itself', { kind: 'municipality', municipality: municipality('0002') }, 'NO:0002 heard'],
    ['an addressee', { kind: 'addressee', addressee }, ''],
  ])('tells who was heard there: %s', (_, cut, expected) => {
    const { municipalities } = report([two, nine], { cut });
    expect(municipalities.map(({ id, state }) => `${id} ${state}`).join(' ')).toBe(expected);
  });
});

test('an anonymous report names no person and no group, and keeps municipalities, roles and points', () => {
  const members = from('0001').map((member) => ({ ...member, name: 'Kari Nordmann', role: 'politician' as const }));
  const named = { ...two, members, name: 'Kari og vennene' };
  const open = report([named, nine]);
  const closed = report([named, nine], { isAnonymous: true });
  expect(JSON.stringify(open)).toContain('Kari');
  expect(JSON.stringify(closed)).not.toContain('Kari');
  expect(closed.groups.map(({ name, number }) => [name, number])).toEqual([
    ['', 1],
    ['', 2],
    ['', 3],
  ]);
  expect(closed.groups[0]?.members[0]).toMatchObject({ role: 'politician', affiliation: { id: 'NO:0001' } });
  expect(told(closed)).toEqual(told(open));
});
