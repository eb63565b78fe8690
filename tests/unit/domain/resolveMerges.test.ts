import { expect, test } from 'vitest';
import { type GroupId, toId } from '../../../src/domain/ids.ts';
import { groupsAsOne, hostOf, resolveMerges } from '../../../src/domain/resolveMerges.ts';
import { createSeededRandom, type SeededRandom, seedOfRun } from '../../support/seededRandom.ts';

type Written = readonly (readonly [GroupId, GroupId])[];

const id = (text: string) => toId<GroupId>(text);
/** "b>a, c>b": b into a, and c into b. */
const written = (text: string): Written =>
  text
    .split(', ')
    .filter((merge) => merge !== '')
    .map((merge) => [id(merge[0] ?? ''), id(merge[2] ?? '')] as const);
const shown = (merges: Written) =>
  [...resolveMerges(new Map(merges))].map(([group, host]) => `${group}>${host}`).join(', ');

test.each([
  ['no merges', '', ''],
  ['one into another', 'b>a', 'b>a'],
  ['the later made into the earlier, or the other way', 'a>b', 'a>b'],
  ['two into one', 'c>a, b>a', 'b>a, c>a'],
  ['a chain ends in its last', 'c>b, b>a', 'b>a, c>a'],
  ['a chain, written from its end', 'b>a, c>b, d>c', 'b>a, c>a, d>a'],
  ['into itself', 'a>a', ''],
  ['both ways: the smallest id stays', 'a>b, b>a', 'b>a'],
  ['a ring of three', 'b>c, c>d, d>b', 'c>b, d>b'],
  ['a chain into a ring', 'x>c, b>c, c>b', 'c>b, x>b'],
  ['a ring beside a chain', 'a>b, b>a, d>e', 'b>a, d>e'],
])('[D18] %s', (_, merges, expected) => {
  expect(shown(written(merges))).toBe(expected);
});

test('[D18] all that are one are named with the host first', () => {
  const mergedInto = resolveMerges(new Map(written('d>b, c>b, a>b, x>y')));
  for (const group of ['a', 'b', 'c', 'd']) expect(groupsAsOne(mergedInto, id(group))).toEqual(['b', 'a', 'c', 'd']);
  expect(groupsAsOne(mergedInto, id('alone'))).toEqual(['alone']);
});

test('[D18] whatever is written, groups are one when merges join them, and have one host', () => {
  const base = seedOfRun('resolveMerges');
  for (let run = 0; run < 3_000; run++) {
    const random = createSeededRandom(base + run);
    const merges = randomMerges(random);
    const mergedInto = resolveMerges(new Map(merges));
    const seed = `LANGBORD_SEED=${base + run}`;
    expect(shown(random.shuffle(merges)), seed).toBe(shown(merges));
    const groups = [...new Set(merges.flat())];
    for (const group of groups) {
      expect(mergedInto.has(hostOf(mergedInto, group)), seed).toBe(false);
      const joined = joinedTo(group, merges);
      for (const other of groups)
        expect(hostOf(mergedInto, other) === hostOf(mergedInto, group), seed).toBe(joined.has(other));
    }
  }
});

test('[D18] a chain of 20,000 merges is followed at once', () => {
  const chain = Array.from({ length: 20_000 }, (_, at) => [id(`g${at}`), id(`g${at + 1}`)] as const);
  expect(hostOf(resolveMerges(new Map(chain)), id('g0'))).toBe('g20000');
});

function randomMerges(random: SeededRandom): Written {
  const groups = Array.from({ length: 2 + random.int(6) }, (_, at) => id(`${'gcafbdeh'[at]}`));
  const merges = new Map<GroupId, GroupId>();
  for (let count = random.int(8); count > 0; count--) {
    const [from, into] = [random.pick(groups), random.pick(groups)];
    if (from && into) merges.set(from, into);
  }
  return [...merges];
}

/** The groups that merges lead to, followed in both directions. */
function joinedTo(start: GroupId, merges: Written): ReadonlySet<GroupId> {
  const joined = new Set([start]);
  for (let grows = true; grows; ) {
    const before = joined.size;
    for (const [from, into] of merges) if (joined.has(from) || joined.has(into)) joined.add(from).add(into);
    grows = joined.size > before;
  }
  return joined;
}
