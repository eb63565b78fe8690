import { expect, test } from 'vitest';
import { type ClusterId, type PointId, toId } from '../../../../src/domain/ids.ts';
import { type ComparedPoint, suggestAlike } from '../../../../src/domain/plenary/likeness.ts';
import { alikePoints } from '../../../support/alikePoints.ts';

const labelled = Object.entries(alikePoints).flatMap(([title, texts]) =>
  texts.map((words, index) => ({ id: toId<PointId>(`${title}/${index}`), words, title: title || `alone ${index}` })),
);
const titles = new Map(labelled.map(({ id, title }) => [id, title]));

function compared(words: string, cluster: string | null = null): ComparedPoint {
  return { id: toId<PointId>(words), words, cluster: cluster === null ? null : toId<ClusterId>(cluster) };
}

/** Of the pairs that are suggested together, how many a person has sorted together; and of those, how many are found. */
test('of the points suggested together, four pairs in five belong together', () => {
  const suggestions = suggestAlike(labelled.map(({ id, words }) => ({ id, words, cluster: null })));
  const pairs = suggestions.flatMap(({ points }) => pairsOf(points));
  const right = pairs.filter(([a, b]) => titles.get(a) === titles.get(b)).length;
  const all = Object.entries(alikePoints).flatMap(([title, texts]) => (title ? pairsOf(texts) : [])).length;
  console.log(`likeness: ${right} of ${pairs.length} suggested pairs right, ${right} of ${all} found`);
  expect(right / pairs.length).toBeGreaterThanOrEqual(0.8);
  expect(right / all).toBeGreaterThanOrEqual(0.25);
});

test('points in other written languages and compounds of the same words are found', () => {
  const points = ['Varig finansiering', 'Långsiktig finansiering', 'Grunnfinansieringa må vere varig', 'Dans i skogen'];
  expect(suggestAlike(points.map((words) => compared(words)))).toEqual([
    {
      points: expect.arrayContaining(points.slice(0, 3)),
      into: null,
      because: expect.arrayContaining(['finansiering']),
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

test('the order of the points decides nothing', () => {
  const points = labelled.map(({ id, words }) => ({ id, words, cluster: null }));
  const sorted = (suggestions: ReturnType<typeof suggestAlike>) =>
    suggestions.map((each) => [...each.points].sort().join()).sort();
  expect(sorted(suggestAlike([...points].reverse()))).toEqual(sorted(suggestAlike(points)));
});

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}
