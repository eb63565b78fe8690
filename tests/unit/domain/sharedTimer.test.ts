import { describe, expect, test } from 'vitest';
import type { ClockOffset } from '../../../src/domain/clockBook.ts';
import { type ClockId, type TimerId, toId } from '../../../src/domain/ids.ts';
import { type DeviceMoment, type SharedTimer, type TimeLeft, timeLeft } from '../../../src/domain/sharedTimer.ts';

const minute = 60_000;
const [starter, own] = [toId<ClockId>('starter'), toId<ClockId>('own')];
const noon = 1_800_000_000_000;
/** Twenty minutes, begun when the starter's clock showed 5 minutes and its time of day was noon. */
const running: SharedTimer = {
  ...{ id: toId<TimerId>('timer'), theme: null, minutes: 20, added: 0, state: 'running', left: 20 * minute },
  ...{ clock: starter, at: 5 * minute, startedAt: noon },
};
const now = (minutes: number, clock = own, timeOfDay = Number.NaN): DeviceMoment => ({
  clock,
  at: minutes * minute,
  timeOfDay,
});
const exactly = (minutes: number): ClockOffset => ({ least: minutes * minute, most: minutes * minute });
const { NEGATIVE_INFINITY: below, POSITIVE_INFINITY: above } = Number;

describe('[D25] what is left of a timer', () => {
  test.each<[string, SharedTimer, DeviceMoment, ClockOffset | null, TimeLeft]>([
    [
      'paused, whoever asks',
      { ...running, state: 'paused', added: 2 },
      now(9),
      null,
      { kind: 'agreed', ms: 22 * minute, within: 0 },
    ],
    [
      'by the clock that started it',
      running,
      now(8, starter),
      exactly(0),
      { kind: 'agreed', ms: 17 * minute, within: 0 },
    ],
    [
      'by a clock that is five hours behind',
      running,
      now(8 - 300),
      exactly(300),
      { kind: 'agreed', ms: 17 * minute, within: 0 },
    ],
    [
      'with minutes added',
      { ...running, added: 5 },
      now(8),
      exactly(0),
      { kind: 'agreed', ms: 22 * minute, within: 0 },
    ],
    [
      'with minutes taken away, out',
      { ...running, added: -18 },
      now(8),
      exactly(0),
      { kind: 'agreed', ms: -minute, within: 0 },
    ],
    [
      'within half a second',
      running,
      now(8),
      { least: -400, most: 600 },
      { kind: 'agreed', ms: 17 * minute - 100, within: 500 },
    ],
    [
      'a moment before it began',
      running,
      now(5),
      { least: -300, most: -100 },
      { kind: 'agreed', ms: 20 * minute, within: 0 },
    ],
    [
      'a little worse than within half a second',
      running,
      now(8),
      { least: -500, most: 502 },
      { kind: 'guide', ms: 17 * minute - 1, atMost: 17 * minute + 500 },
    ],
    [
      'known too badly, with a likely time of day',
      running,
      now(8, own, noon + 3.2 * minute),
      { least: -minute, most: minute },
      { kind: 'guide', ms: 16.8 * minute, atMost: 18 * minute },
    ],
    [
      'known too badly, with a time of day that cannot be',
      running,
      now(8, own, noon + 300 * minute),
      { least: -minute, most: minute },
      { kind: 'guide', ms: 17 * minute, atMost: 18 * minute },
    ],
    [
      'a time of day a little off is brought between the bounds',
      running,
      now(8, own, noon + 4.5 * minute),
      { least: -minute, most: minute },
      { kind: 'guide', ms: 16 * minute, atMost: 18 * minute },
    ],
    [
      'only that it began before, and a likely time of day',
      running,
      now(8, own, noon + 12 * minute),
      { least: 0, most: above },
      { kind: 'guide', ms: 8 * minute, atMost: 17 * minute },
    ],
    [
      'only that it began before, and a clock that is hours behind',
      running,
      now(8, own, noon - 120 * minute),
      { least: 0, most: above },
      { kind: 'unknown', atMost: 17 * minute },
    ],
    [
      'nothing but a likely time of day',
      running,
      now(8, own, noon + minute),
      null,
      { kind: 'guide', ms: 19 * minute, atMost: 20 * minute },
    ],
    [
      'from a file of yesterday',
      running,
      now(8, own, noon + 1_440 * minute),
      null,
      { kind: 'unknown', atMost: 20 * minute },
    ],
    [
      'no time of day written',
      { ...running, startedAt: null },
      now(8, own, noon),
      null,
      { kind: 'unknown', atMost: 20 * minute },
    ],
    ['no time of day here', running, now(8), { least: below, most: above }, { kind: 'unknown', atMost: 20 * minute }],
  ])('%s', (_, timer, moment, offset, expected) => {
    expect(timeLeft(timer, moment, offset)).toEqual(expected);
  });
});
