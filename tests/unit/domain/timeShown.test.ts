import { expect, test } from 'vitest';
import { type ClockId, type TimerId, toId } from '../../../src/domain/ids.ts';
import type { SharedTimer, TimeLeft } from '../../../src/domain/sharedTimer.ts';
import { clockDigits, timeShown } from '../../../src/domain/timeShown.ts';

const timer: SharedTimer = {
  ...{ id: toId<TimerId>('timer'), theme: null, minutes: 20, added: 0, state: 'running', left: 1_200_000 },
  ...{ clock: toId<ClockId>('clock'), at: 0, startedAt: null },
};
const agreed = (ms: number): TimeLeft => ({ kind: 'agreed', ms, within: 10 });

test.each<[string, TimeLeft, Partial<ReturnType<typeof timeShown>>]>([
  ['at the start', agreed(1_200_000), { certainty: 'exact', seconds: 1_200, share: 1, isOut: false, next: 1_000 }],
  ['in a second that has begun', agreed(599_400), { seconds: 600, share: 0.4995, next: 400 }],
  ['in the last moment', agreed(1), { seconds: 1, isOut: false, next: 1 }],
  ['when the time is out', agreed(0), { seconds: 0, share: 0, isOut: true, next: 1_000 }],
  ['when it counts up', agreed(-35_300), { seconds: 35, share: 0, isOut: true, next: 700 }],
  ['as a guide', { kind: 'guide', ms: 60_000, atMost: 90_000 }, { certainty: 'about', seconds: 60 }],
  ['of unknown start', { kind: 'unknown', atMost: 600_000 }, { certainty: 'atMost', seconds: 600, share: 0.5 }],
])('[D25] shows a time %s', (_, left, shown) => {
  expect(timeShown(timer, left)).toMatchObject(shown);
});

test('[D25] the edge is as long as what is left of all there was, minutes that were added among it', () => {
  expect(timeShown({ ...timer, added: 10 }, agreed(900_000)).share).toBe(0.5);
  // After a pause less was left than it was started with.
  expect(timeShown({ ...timer, left: 300_000 }, agreed(300_000)).share).toBe(0.25);
  // Somebody has taken away more than there was.
  expect(timeShown({ ...timer, added: -30 }, agreed(-600_000)).share).toBe(0);
  expect(timeShown({ ...timer, state: 'paused' }, agreed(300_000)).isPaused).toBe(true);
});

test.each([
  [0, '0:00'],
  [9, '0:09'],
  [1_120, '18:40'],
  [3_900, '1:05:00'],
])('%i seconds are written %s', (seconds, digits) => {
  expect(clockDigits(seconds)).toBe(digits);
});
