import { expect, test } from 'vitest';
import { rememberLast } from '../../../src/session/rememberLast.ts';

test('asks once for the same two objects, and again when either is another', () => {
  let asked = 0;
  const together = rememberLast((first: { readonly n: number }, second: { readonly n: number }) => {
    asked++;
    return first.n + second.n;
  });
  const [one, two] = [{ n: 1 }, { n: 2 }];
  expect([together(one, two), together(one, two), asked]).toEqual([3, 3, 1]);
  expect([together(one, one), together(two, one), together({ n: 2 }, one), asked]).toEqual([2, 3, 3, 4]);
});
