import { describe, expect, test } from 'vitest';
import { compareOrder, type Ordered, placeAt } from '../../../src/document/order.ts';
import { createSeededRandom, seedOfRun } from '../../support/seededRandom.ts';

describe('[D3] order', () => {
  test('goes by index unit by unit, and by id where indexes are equal', () => {
    const items = [item('c', 'a1'), item('b', 'a0'), item('a', 'a1'), item('d', 'Zz')];
    expect(ids(items.sort(compareOrder))).toEqual(['d', 'b', 'a', 'c']);
    expect(compareOrder(item('a', 'a0'), item('a', 'a0'))).toBe(0);
  });

  test('an item put anywhere among equal indexes comes to stand just there', () => {
    const equal = ['a', 'b', 'c', 'd'].map((id) => item(id, 'a0'));
    for (let index = 0; index <= equal.length; index++)
      expect(ids(putAt(equal, index)).indexOf('new'), `at ${index}`).toBe(index);
  });

  test('nobody steps back where there is room', () => {
    const roomy = [item('a', 'a0'), item('b', 'a1'), item('c', 'a2')];
    for (let index = 0; index <= roomy.length; index++) expect(placeAt(roomy, index).stepBack).toEqual([]);
  });

  test('only those who leave no room step back, and they keep their order', () => {
    const crowded = [item('a', 'a0'), item('b', 'a1'), item('c', 'a1'), item('d', 'a1'), item('e', 'a2')];
    expect(ids(placeAt(crowded, 2).stepBack)).toEqual(['c', 'd']);
    expect(ids(putAt(crowded, 2))).toEqual(['a', 'b', 'new', 'c', 'd', 'e']);
  });

  test.each([
    ['nothing', ''],
    ['foreign letters', 'åå'],
    ['a digit first', '0a'],
    ['a sign inside', 'a!'],
    ['a trailing zero', 'a10'],
    ['an index cut short', 'z1'],
    ['the smallest number', 'A00000000000000000000000000'],
    ['a surrogate pair', '😀'],
  ])('an index that is %s is no reason to fail', (_, garbage) => {
    const sorted = [item('a', garbage), item('b', garbage), item('c', 'a1')].sort(compareOrder);
    const at = sorted.findIndex(({ id }) => id === 'c');
    expect(ids(putAt(sorted, at)).join()).toContain('new,c');
    for (let index = 0; index <= 3; index++) expect(placeAt(sorted, index).order).toMatch(/^[A-Za-z][0-9A-Za-z]*$/);
  });

  test('placing among random indexes, sensible or not, never fails and keeps the sensible order', () => {
    const random = createSeededRandom(seedOfRun('order'));
    const signs = [...'aZzA019Vb!~å', ''];
    for (let run = 0; run < 2_000; run++) {
      const items = Array.from({ length: random.int(6) }, (_, id) =>
        item(`${id}`, Array.from({ length: random.int(5) }, () => random.pick(signs)).join('')),
      ).sort(compareOrder);
      const index = random.int(items.length + 1);
      const { order, stepBack } = placeAt(items, index);
      for (const [at, moved] of stepBack.entries()) {
        expect(moved.order > (stepBack[at - 1]?.order ?? order), JSON.stringify({ items, index })).toBe(true);
        expect(moved.id).toBe(items[index + at]?.id);
      }
    }
  });

  test('a thousand items put in the same place still have an order', () => {
    let items = [item('first', 'a0'), item('last', 'a1')];
    for (let made = 0; made < 1_000; made++) items = putAt(items, 1, `${made}`);
    expect(items.map(({ id }) => id).slice(0, 3)).toEqual(['first', '999', '998']);
    expect(new Set(items.map(({ order }) => order)).size).toBe(1_002);
  });
});

function item(id: string, order: string): Ordered {
  return { id, order };
}

function ids(items: readonly Ordered[]): string[] {
  return items.map(({ id }) => id);
}

/** The list as it reads after something was put at `index`. */
function putAt(sorted: readonly Ordered[], index: number, id = 'new'): Ordered[] {
  const { order, stepBack } = placeAt(sorted, index);
  const moved = new Map(stepBack.map((row) => [row.id, row]));
  return [...sorted.map((row) => moved.get(row.id) ?? row), item(id, order)].sort(compareOrder);
}
