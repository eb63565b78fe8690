import { expect, test } from 'vitest';
import { type ClusterId, type PointId, toId } from '../../../../src/domain/ids.ts';
import { suggestAlike } from '../../../../src/domain/plenary/likeness.ts';
import type { ComparedPoint } from '../../../../src/domain/plenary/likeVectors.ts';
import { alikePoints } from '../../../support/alikePoints.ts';
import { alikePointsHeldOut } from '../../../support/alikePointsHeldOut.ts';

type Sorted = Readonly<Record<string, readonly string[]>>;

function compared(words: string, cluster: string | null = null): ComparedPoint {
  return { id: toId<PointId>(words), words, cluster: cluster === null ? null : toId<ClusterId>(cluster) };
}

/** Of the pairs that are suggested together, how many a person has sorted together; and of those, how many are found. */
function measure(sorted: Sorted): { right: number; suggested: number; all: number } {
  const labelled = Object.entries(sorted).flatMap(([title, texts]) =>
    texts.map((words, index) => ({ id: toId<PointId>(`${title}/${index}`), words, title: title || `alone ${index}` })),
  );
  const titles = new Map(labelled.map(({ id, title }) => [id, title]));
  const suggestions = suggestAlike(labelled.map(({ id, words }) => ({ id, words, cluster: null })));
  const pairs = suggestions.flatMap(({ points }) => pairsOf(points));
  const right = pairs.filter(([a, b]) => titles.get(a) === titles.get(b)).length;
  const all = Object.entries(sorted).flatMap(([title, texts]) => (title ? pairsOf(texts) : [])).length;
  return { right, suggested: pairs.length, all };
}

test.each([
  ['that it was made with', alikePoints, 0.8, 0.6],
  ['that nothing of it was chosen by', alikePointsHeldOut, 0.75, 0.5],
])(
  'of points %s, most pairs that are suggested are right, and most that are right are found',
  (name, sorted, precision, recall) => {
    const { right, suggested, all } = measure(sorted);
    console.log(`likeness, points ${name}: ${right} of ${suggested} suggested pairs right, ${right} of ${all} found`);
    expect(right / suggested).toBeGreaterThanOrEqual(precision);
    expect(right / all).toBeGreaterThanOrEqual(recall);
  },
);

test('points in other written languages and compounds of the same words are found', () => {
  const points = ['Varig finansiering', 'Långsiktig finansiering', 'Grunnfinansieringa må vere varig', 'Dans i skogen'];
  expect(suggestAlike(points.map((words) => compared(words)))).toEqual([
    {
      points: expect.arrayContaining(points.slice(0, 3)),
      into: null,
      because: ['varig / långsiktig', 'finansiering / grunnfinansieringa'],
    },
  ]);
});

test('a point joins the cluster it looks like, and says by which words', () => {
  const points = [
    compared('Instrumentbank for regionen', 'bank'),
    compared('Skoleskyss', 'bus'),
    compared('Felles instrumentbank'),
    compared('Elevråd'),
  ];
  expect(suggestAlike(points)).toEqual([
    { points: ['Felles instrumentbank'], into: 'bank', because: ['instrumentbank'] },
  ]);
});

test.each([
  ['the same small words', ['Vi må få mer av det', 'Det må vi ha mer av']],
  ['no words at all', ['...', '–']],
  ['one point', ['Instrumentbank']],
  ['nothing', []],
])('nothing is suggested of %s', (_, points) => {
  expect(suggestAlike(points.map((words) => compared(words)))).toEqual([]);
});

test('other words for one thing are found, and both are told', () => {
  const points = ['Skyss etter skoletid', 'Bussen må vente', 'Mer joik'];
  expect(suggestAlike(points.map((words) => compared(words)))).toEqual([
    { points: expect.arrayContaining(points.slice(0, 2)), into: null, because: ['skyss / bussen'] },
  ]);
});

test('the parts of a compound are found in it, but not a word that only ends like one', () => {
  const points = ['Brøkstillinger', 'Hele stillinger', 'En forestilling i juni'];
  expect(suggestAlike(points.map((words) => compared(words))).map((each) => [...each.points].sort())).toEqual([
    ['Brøkstillinger', 'Hele stillinger'],
  ]);
});

test('what the question says itself makes nothing alike', () => {
  const points = ['Bedre samspill i ledelsen', 'Samspill med korpsene', 'Instrumenter og samspill'];
  const found = (about: string) =>
    suggestAlike(
      points.map((words) => compared(words)),
      about,
    );
  expect(found('Hva først?')).not.toEqual([]);
  expect(found('Hva gir bedre samspill?')).toEqual([]);
});

test('the order of the points decides nothing', () => {
  const points = Object.values(alikePoints)
    .flat()
    .map((words) => compared(words));
  const sorted = (suggestions: ReturnType<typeof suggestAlike>) =>
    suggestions.map((each) => [...each.points].sort().join()).sort();
  expect(sorted(suggestAlike([...points].reverse()))).toEqual(sorted(suggestAlike(points)));
});

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}
