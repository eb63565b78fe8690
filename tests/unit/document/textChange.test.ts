import { describe, expect, test } from 'vitest';
import { cutWhole } from '../../../src/document/cutWhole.ts';
import { shiftPosition, type TextChange, textChange } from '../../../src/document/textChange.ts';
import { createSeededRandom, seedOfRun } from '../../support/seededRandom.ts';

describe('[D10] the change between two texts', () => {
  test.each([
    ['nothing', 'kulturskole', 'kulturskole', null],
    ['a letter at the end', 'sang', 'sangs', { at: 4, removed: 0, inserted: 's' }],
    ['a letter among equal ones', 'aaa', 'aaaa', { at: 3, removed: 0, inserted: 'a' }],
    ['a word in the middle', 'en stor skole', 'en skole', { at: 4, removed: 5, inserted: '' }],
    ['a replaced word', 'en fin skole', 'en god skole', { at: 3, removed: 3, inserted: 'god' }],
    ['everything', 'abc', 'xyz', { at: 0, removed: 3, inserted: 'xyz' }],
    ['all taken away', 'abc', '', { at: 0, removed: 3, inserted: '' }],
    ['a pair with the same first half', '😀', '😁', { at: 0, removed: 2, inserted: '😁' }],
    ['a pair with the same second half', '\u{1F600}', '\u{1F200}', { at: 0, removed: 2, inserted: '\u{1F200}' }],
    ['a pair before an equal one', '😀', '😀😀', { at: 2, removed: 0, inserted: '😀' }],
  ] satisfies [string, string, string, TextChange | null][])('%s', (_, before, after, change) => {
    expect(textChange(before, after)).toEqual(change);
  });

  test('random texts: the change leads from one to the other, whole pairs only, and is no longer than it must be', () => {
    const random = createSeededRandom(seedOfRun('textChange'));
    const signs = ['a', 'b', '😀', '😁', '\u{1F200}', '\u{10F600}'];
    const text = () => Array.from({ length: random.int(6) }, () => random.pick(signs)).join('');
    for (let run = 0; run < 5_000; run++) {
      const [before, after] = [text(), text()];
      const change = textChange(before, after);
      if (!change) {
        expect(before).toBe(after);
        continue;
      }
      const { at, removed, inserted } = change;
      const end = at + removed;
      expect(before.slice(0, at) + inserted + before.slice(end)).toBe(after);
      for (const part of [before.slice(0, at), before.slice(at, end), inserted, before.slice(end)])
        expect(part.isWellFormed(), JSON.stringify({ before, after })).toBe(true);
      const symbols = [...before.slice(at, end)];
      const put = [...inserted];
      if (symbols.length > 0 && put.length > 0) {
        expect(symbols[0]).not.toBe(put[0]);
        expect(symbols.at(-1)).not.toBe(put.at(-1));
      }
    }
  });
});

describe('[D10] a caret during a change by somebody else', () => {
  const change = { at: 4, removed: 3, inserted: 'fire' };
  test.each([
    ['before it stays', 2, 2],
    ['at its beginning stays', 4, 4],
    ['inside goes to its beginning', 6, 4],
    ['at its end goes along', 7, 8],
    ['after it goes along', 10, 11],
  ])('%s', (_, position, expected) => {
    expect(shiftPosition(position, change)).toBe(expected);
  });
});

describe('[D10] a text that is too long', () => {
  test('is cut, and never in the middle of a pair', () => {
    expect(cutWhole('abc', 3)).toBe('abc');
    expect(cutWhole('abcd', 3)).toBe('abc');
    expect(cutWhole('ab😀', 3)).toBe('ab');
    expect(cutWhole('ab😀c', 4)).toBe('ab😀');
    expect(cutWhole('😀', 0)).toBe('');
  });

  test('loses the halves of pairs it came with', () => {
    expect(cutWhole('a\ud83d', 10)).toBe('a\ufffd');
    expect(cutWhole('\ude00b', 10)).toBe('\ufffdb');
  });
});
