import { expect, test } from 'vitest';
import { newId } from '../../../src/session/newId.ts';

test('an id is 22 letters, digits, "-" and "_", and never comes twice', () => {
  const ids = Array.from({ length: 5_000 }, newId);
  expect(ids.filter((id) => !/^[\w-]{22}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('all 128 bits are random', () => {
  const bytes = Array.from({ length: 2_000 }, () => Buffer.from(newId(), 'base64url'));
  for (let bit = 0; bit < 128; bit++) {
    const ones = bytes.filter((id) => ((id[bit >> 3] ?? 0) >> (bit & 7)) & 1).length;
    expect(Math.abs(ones - 1_000), `bit ${bit}`).toBeLessThan(200);
  }
});
