import { describe, expect, test } from 'vitest';
import type { Group } from '../../../../src/domain/group.ts';
import { type MunicipalityId, toMunicipalityId } from '../../../../src/domain/municipality/municipality.ts';
import type { Plan } from '../../../../src/domain/plan.ts';
import { type RankingColumn, rankClusters } from '../../../../src/domain/plenary/rankClusters.ts';
import { groupAnswering, groupId, membersFrom, planAsking, questionId, venueId } from '../../../support/ledgerRoom.ts';
import { plenaryOf, roomOf } from '../../../support/plenaryRoom.ts';

const view = { question: questionId('t1q1'), venue: null };

function municipalities(...codes: readonly string[]): readonly MunicipalityId[] {
  return codes.map((code) => toMunicipalityId(`NO:${code}`)).filter((id) => id !== undefined);
}

function from(...codes: readonly string[]): Partial<Group> {
  const ids = municipalities(...codes);
  return { members: membersFrom(...ids.map((id) => ({ kind: 'municipality' as const, id }))) };
}

interface Case {
  readonly groups: readonly Group[];
  readonly clusters: Readonly<Record<string, string>>;
  readonly by?: RankingColumn;
  readonly plan?: Partial<Plan>;
}

function rank({ groups, clusters, by = 'groups', plan = {} }: Case) {
  const asked = planAsking(['30'], plan);
  return rankClusters({ plan: asked, plenary: plenaryOf({ t1q1: clusters }), room: roomOf(asked, groups) }, view, by);
}

/** Each row as "place title groups municipalities firsts points", with "=" after the place of a tie. */
function rows(ranking: ReturnType<typeof rank>): string[] {
  return ranking.rows.map(
    ({ place, isTied, cluster, figures }) =>
      `${place}${isTied ? '=' : ''} ${cluster.title} ${figures.groups} ${figures.municipalities} ${figures.firstChoices} ${figures.points}`,
  );
}

describe('what a row counts', () => {
  test.each<[string, Case, string[]]>([
    [
      'a group once in a cluster, by its best seat',
      { groups: [groupAnswering('g', { t1q1: 'abc/b-a' })], clusters: { posts: 'abc' } },
      ['1 posts 1 0 1 3'],
    ],
    [
      'a group in every cluster that it has a point in',
      { groups: [groupAnswering('g', { t1q1: 'abc/abc' })], clusters: { one: 'a', two: 'b', three: 'c' } },
      ['1= one 1 0 1 3', '1= two 1 0 0 2', '1= three 1 0 0 1'],
    ],
    [
      'a municipality once, however many of its people and groups say it',
      {
        groups: [
          groupAnswering('g', { t1q1: 'a/a--' }, from('0301', '0301', '3403')),
          groupAnswering('h', { t1q1: 'b/-b-' }, from('0301')),
        ],
        clusters: { posts: 'ab' },
      },
      ['1 posts 2 2 1 5'],
    ],
    [
      'no municipality for an organisation',
      {
        groups: [
          groupAnswering(
            'g',
            { t1q1: 'a' },
            { members: membersFrom({ kind: 'organisation', name: 'Korpsforbundet' }) },
          ),
        ],
        clusters: { posts: 'a' },
      },
      ['1 posts 1 0 0 0'],
    ],
    [
      'a group without priorities as a group, with no points',
      {
        groups: [
          groupAnswering('g', { t1q1: 'a' }, from('0301')),
          groupAnswering('h', { t1q1: 'b/b--' }, from('3403')),
        ],
        clusters: { posts: 'ab' },
      },
      ['1 posts 2 2 1 3'],
    ],
    [
      'groups that are one as one group, the seat they hold together once',
      {
        groups: [groupAnswering('g', { t1q1: 'a/a--' }), groupAnswering('h', { t1q1: 'b/b--' })],
        clusters: { posts: 'ab' },
        plan: { mergedInto: new Map([[groupId('h'), groupId('g')]]) },
      },
      ['1 posts 1 0 1 3'],
    ],
    [
      'nothing of a point that is hidden, since it is in no answer',
      {
        groups: [
          groupAnswering(
            'g',
            { t1q1: 'a' },
            {
              hiddenPoints: [
                {
                  ...{ id: 'b' as never, question: questionId('t1q1'), subpoints: [], reason: 'twice' },
                  ...{ hiddenAt: null, movedTo: null },
                },
              ],
            },
          ),
        ],
        clusters: { posts: 'ab', other: 'b' },
      },
      ['1 posts 1 0 0 0'],
    ],
    [
      'nothing of a point that stands under another question by now',
      { groups: [groupAnswering('g', { t1q1: 'a', t1q2: 'b' })], clusters: { posts: 'a', other: 'b' } },
      ['1 posts 1 0 0 0'],
    ],
  ])('%s', (_, given, expected) => {
    expect(rows(rank(given))).toEqual(expected);
  });
});

describe('places', () => {
  const groups = [
    groupAnswering('g', { t1q1: 'abc/abc' }, from('0301', '1103')),
    groupAnswering('h', { t1q1: 'de/de-' }, from('3403')),
    groupAnswering('i', { t1q1: 'f/f--' }, from('3403', '4601', '5001')),
  ];
  const clusters = { one: 'ad', two: 'be', three: 'cf', four: '' };

  test.each<[RankingColumn, string[]]>([
    ['groups', ['1= three 2 5 1 4', '1= one 2 3 2 6', '1= two 2 3 0 4']],
    ['municipalities', ['1 three 2 5 1 4', '2= one 2 3 2 6', '2= two 2 3 0 4']],
    ['firstChoices', ['1 one 2 3 2 6', '2 three 2 5 1 4', '3 two 2 3 0 4']],
    ['points', ['1 one 2 3 2 6', '2= three 2 5 1 4', '2= two 2 3 0 4']],
  ])('by %s, by that alone: the same figure is the same place, and the next place is skipped', (by, expected) => {
    expect(rows(rank({ groups, clusters, by }))).toEqual(expected);
  });

  test('at a venue only its groups count, and clusters of others have no row', () => {
    const plan = planAsking(['3']);
    const at = (name: string) => ({ venue: venueId(name) });
    const room = roomOf(plan, [
      groupAnswering('g', { t1q1: 'a/a--' }, at('Hamar')),
      groupAnswering('h', { t1q1: 'b/b--' }, at('Oslo')),
      groupAnswering('i', { t1q1: 'c/c--' }, at('Oslo')),
    ]);
    const plenary = plenaryOf({ t1q1: { one: 'ab', two: 'c' } });
    const rowsAt = (venue: string | null) =>
      rows(rankClusters({ plan, plenary, room }, { ...view, venue: venue === null ? null : venueId(venue) }, 'groups'));
    expect(rowsAt('Hamar')).toEqual(['1 one 1 0 1 3']);
    expect(rowsAt('Oslo')).toEqual(['1= one 1 0 1 3', '1= two 1 0 1 3']);
    expect(rowsAt(null)).toEqual(['1 one 2 0 2 6', '2 two 1 0 1 3']);
  });

  test('over all questions the clusters of each stand in one table', () => {
    const plan = planAsking(['33']);
    const room = roomOf(plan, [groupAnswering('g', { t1q1: 'a/a--', t1q2: 'b/-b-' })]);
    const plenary = plenaryOf({ t1q1: { one: 'a' }, t1q2: { two: 'b' } });
    const ranking = rankClusters({ plan, plenary, room }, { question: null, venue: null }, 'points');
    expect(rows(ranking)).toEqual(['1 one 1 0 1 3', '2 two 1 0 0 2']);
  });
});

describe('what is told beside the rows', () => {
  test('points in no cluster are counted, and so are those of them that sit in a seat', () => {
    const { ungathered } = rank({ groups: [groupAnswering('g', { t1q1: 'abc/-b-' })], clusters: { posts: 'a' } });
    expect(ungathered).toEqual({ points: 2, seated: 1 });
  });

  test('groups that have points and hold no priorities are named', () => {
    const groups = [
      groupAnswering('g', { t1q1: 'a/a--' }),
      groupAnswering('h', { t1q1: 'b' }),
      groupAnswering('i', { t1q2: 'c' }),
    ];
    const { withoutPriorities, groups: heard } = rank({ groups, clusters: {} });
    expect([withoutPriorities, heard]).toEqual([['h'], ['g', 'h']]);
  });

  const many = ['k', 'l', 'm'].map((id) => groupAnswering(id, { t1q1: `${id}/-${id}-` }));
  const others = ['n', 'o', 'p'].map((id) => groupAnswering(id, { t1q1: `${id}/-${id}-` }));
  const small = (...codes: string[]): Partial<Plan> => ({ small: municipalities(...codes) });
  test.each<[string, Case, string[]]>([
    [
      'a first choice of one group',
      { groups: [groupAnswering('g', { t1q1: 'a/a--' }, from('5403')), ...many], clusters: { far: 'a', rest: 'klm' } },
      ['far: g, NO:5403'],
    ],
    [
      'of two groups, with the municipalities of the one that put it first',
      {
        groups: [
          groupAnswering('g', { t1q1: 'a/a--' }, from('5403')),
          groupAnswering('h', { t1q1: 'b/-b-' }, from('0301')),
          ...many,
        ],
        clusters: { far: 'ab', rest: 'klm' },
      },
      ['far: g, NO:5403'],
    ],
    [
      'also in no cluster',
      { groups: [groupAnswering('g', { t1q1: 'a/a--' }, from('5403')), ...many], clusters: { rest: 'klm' } },
      ['a: g, NO:5403'],
    ],
    ['not a second choice', { groups: [groupAnswering('g', { t1q1: 'a/-a-' }), ...many], clusters: { far: 'a' } }, []],
    [
      'not what more than two groups speak of',
      { groups: [groupAnswering('g', { t1q1: 'a/a--' }), ...many], clusters: { all: 'aklm' } },
      [],
    ],
    [
      'not one of two groups: that is half of them',
      { groups: [groupAnswering('g', { t1q1: 'a/a--' }), ...many.slice(0, 1)], clusters: { far: 'a' } },
      [],
    ],
    [
      'of small municipalities alone, however many groups speak of it',
      {
        groups: [
          groupAnswering('g', { t1q1: 'a/a--' }, from('5403')),
          groupAnswering('h', { t1q1: 'b/b--' }, from('5405', '5403')),
          groupAnswering('i', { t1q1: 'c/-c-' }, from('0301')),
          ...[...many, ...others],
        ],
        clusters: { far: 'abc', rest: 'klmnop' },
        plan: small('5403', '5405'),
      },
      ['far: g, h, NO:5403, NO:5405 small'],
    ],
    [
      'not when one who put it first is of another, or does not say',
      {
        groups: [
          groupAnswering('g', { t1q1: 'a/a--' }, from('5403')),
          groupAnswering('h', { t1q1: 'b/b--' }, from('0301')),
          groupAnswering('i', { t1q1: 'c/-c-' }, from('0301')),
          groupAnswering('x', { t1q1: 'x/x--' }, from('5403')),
          groupAnswering('y', { t1q1: 'y/y--' }),
          groupAnswering('z', { t1q1: 'z/-z-' }),
          ...[...many, ...others],
        ],
        clusters: { far: 'abc', near: 'xyz', rest: 'klmnop' },
        plan: small('5403'),
      },
      [],
    ],
    [
      'of small ones also when all groups speak of it',
      {
        groups: [
          groupAnswering('g', { t1q1: 'a/a--' }, from('5403')),
          groupAnswering('h', { t1q1: 'b/-b-' }, from('0301')),
        ],
        clusters: { far: 'ab' },
        plan: small('5403'),
      },
      ['far: g, NO:5403 small'],
    ],
    [
      'not of small ones where there are no others',
      {
        groups: [
          groupAnswering('g', { t1q1: 'a/a--' }, from('5403')),
          groupAnswering('h', { t1q1: 'b/b--' }, from('5405')),
          groupAnswering('i', { t1q1: 'c/-c-' }),
        ],
        clusters: { far: 'abc' },
        plan: small('5403', '5405'),
      },
      [],
    ],
  ])('minority: %s', (_, given, expected) => {
    const told = rank(given).notes.map(
      ({ cluster, point, groups, municipalities, isOfSmall }) =>
        `${cluster?.title ?? point.words}: ${[...groups, ...municipalities].join(', ')}${isOfSmall ? ' small' : ''}`,
    );
    expect(told).toEqual(expected);
  });
});
