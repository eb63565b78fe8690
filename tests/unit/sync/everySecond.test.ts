import { expect, test } from 'vitest';
import { everySecond } from '../../../src/sync/everySecond.ts';
import { createVirtualClock } from '../../support/virtualClock.ts';

test('all who ask are called about every second, in the same moment, until they have enough', async () => {
  const clock = createVirtualClock();
  const calls: string[] = [];
  const note = (name: string) => () => calls.push(`${name} ${clock.now()}`);
  const stopA = everySecond(clock, note('a'));
  await clock.advance(400);
  const stopB = everySecond(clock, note('b'));
  await clock.advance(1_700);
  expect(calls).toEqual(['a 1000', 'b 1000', 'a 2000', 'b 2000']);
  stopA();
  await clock.advance(1_000);
  stopB();
  await clock.advance(10_000);
  expect(calls.slice(4)).toEqual(['b 3000']);
  const stop = everySecond(clock, note('c'));
  await clock.advance(1_000);
  stop();
  expect(calls.slice(5)).toHaveLength(1);
});

test('who is stopped by another in the same second is not called any more', async () => {
  const clock = createVirtualClock();
  let calls = 0;
  const stops: (() => void)[] = [];
  everySecond(clock, () => {
    for (const stop of stops) stop();
  });
  stops.push(everySecond(clock, () => (calls += 1)));
  await clock.advance(3_000);
  expect(calls).toBe(0);
});
