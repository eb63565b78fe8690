import { expect, test } from 'vitest';
import { type ListItem, listChanges } from '../../../src/domain/listChanges.ts';
import { createSeededRandom, seedOfRun } from '../../support/seededRandom.ts';

/** "a b1 /c": a, b with the content 1, and c in the next place. */
function items(text: string): readonly ListItem<string>[] {
  let place = 0;
  return text
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('/')) place++;
      const [id = '', content = ''] = part.replace('/', '');
      return { id, place: `${place}`, content };
    });
}

test.each([
  ['nothing', 'a b', 'a b', '', '', '', ''],
  ['an item more', 'a c', 'a b c', 'b', '', '', ''],
  ['an item less', 'a b c', 'a c', '', '', '', 'b'],
  ['other words', 'a b', 'a b1', '', 'b', '', ''],
  ['moved up: only the one', 'a b c d', 'd a b c', '', '', 'd', ''],
  ['moved down: only the one', 'a b c d', 'b c d a', '', '', 'a', ''],
  ['changed places: one of the two', 'a b', 'b a', '', '', 'b', ''],
  ['turned round: all but one', 'a b c', 'c b a', '', '', 'c b', ''],
  ['into another place', 'a b /c', 'a /b c', '', '', 'b', ''],
  ['moved and changed: changed', 'a b c', 'c1 a b', '', 'c', '', ''],
  ['one in front of what stays is no move', 'b c', 'a b c', 'a', '', '', ''],
  ['all at once', 'a b c d', 'x d1 c a', 'x', 'd', 'c', 'b'],
])('%s', (_, before, after, added, changed, moved, removed) => {
  const changes = listChanges(items(before), items(after));
  const shown = Object.fromEntries(Object.entries(changes).map(([kind, ids]) => [kind, ids.join(' ')]));
  expect(shown).toEqual({ added, changed, moved, removed });
});

test('what moved is as little as can be, and the rest stands in its old order', () => {
  const base = seedOfRun('listChanges');
  for (let run = 0; run < 2_000; run++) {
    const random = createSeededRandom(base + run);
    const before = items('a b c d e f g'.slice(0, 1 + 2 * random.int(7)));
    const after = random.shuffle(before);
    const { moved } = listChanges(before, after);
    const kept = after.filter(({ id }) => !moved.includes(id)).map(({ id }) => id);
    expect([...kept].sort(), `LANGBORD_SEED=${base + run}`).toEqual(kept);
    expect(kept.length, `LANGBORD_SEED=${base + run}`).toBe(longestRising(after.map(({ id }) => id)));
  }
});

test('a list of 20,000 that was turned round is compared at once', () => {
  const before = Array.from({ length: 20_000 }, (_, at) => ({ id: `${at}`, place: '', content: '' }));
  expect(listChanges(before, before.toReversed()).moved).toHaveLength(19_999);
});

/** By trying all choices. */
function longestRising(ids: readonly string[], after = ''): number {
  const [first, ...rest] = ids;
  if (first === undefined) return 0;
  const without = longestRising(rest, after);
  return first > after ? Math.max(without, 1 + longestRising(rest, first)) : without;
}
