import { describe, expect, test, vi } from 'vitest';
import type { ClockWord } from '../../../src/domain/clockBook.ts';
import { toId } from '../../../src/domain/ids.ts';
import type { DeviceMoment } from '../../../src/domain/sharedTimer.ts';
import { exchangeLimits } from '../../../src/sync/exchangeLimits.ts';
import { decodeMessage, encodeMessage } from '../../../src/sync/messages.ts';
import { createClockRoom, started } from '../../support/clockRoom.ts';

const hour = 3_600_000;
const minute = 60_000;

describe('[Y21] words of clocks', () => {
  test('devices hours apart agree on a timer, though the first words are all they had', () => {
    const room = createClockRoom(1);
    const [first, second] = [room.join('first'), room.join('second', { ahead: -7 * hour })];
    room.connect(first, second);
    room.advance(500);
    const timer = started(first.moment());
    room.advance(3 * minute);
    second.talk.follow([timer]);
    const seen = second.left(timer);
    expect(seen.kind).toBe('agreed');
    expect(seen.kind === 'agreed' && Math.abs(seen.ms - 17 * minute)).toBeLessThan(100);
  });

  test('who is not in touch with the one who started it learns from those who are', () => {
    const room = createClockRoom(2);
    const devices = ['first', 'between', 'behind', 'last'].map((name, at) => room.join(name, { ahead: at * hour }));
    const [first, between, behind, last] = devices;
    if (!first || !between || !behind || !last) throw new Error('four devices');
    const cut = room.connect(first, between);
    room.connect(between, behind);
    room.connect(behind, last);
    room.advance(2 * minute);
    const timer = started(first.moment());
    // The record comes to all before anybody has passed the clock on.
    for (const device of devices) device.talk.follow([timer]);
    room.advance(1_000);
    expect(devices.map((device) => device.left(timer).kind)).toEqual(['agreed', 'agreed', 'agreed', 'agreed']);
    cut();
    first.talk.stop();
    // Who comes when the first is gone learns it too.
    const late = room.join('late', { ahead: -3 * hour });
    late.talk.follow([timer]);
    room.connect(last, late);
    room.advance(1_000);
    const seen = late.left(timer);
    expect(seen.kind === 'agreed' && Math.abs(seen.ms - (20 * minute - 2_000))).toBeLessThan(400);
  });

  test('who hears of it with no line has a guide by the time of day, and no more', () => {
    const room = createClockRoom(3);
    const [first, alone] = [room.join('first'), room.join('alone')];
    const timer = started(first.moment());
    room.advance(5 * minute);
    alone.talk.follow([timer]);
    expect(alone.left(timer)).toMatchObject({ kind: 'guide', ms: 15 * minute });
    const wrong = room.join('wrong', { ahead: -9 * hour });
    wrong.talk.follow([timer]);
    expect(wrong.left(timer)).toEqual({ kind: 'unknown', atMost: 20 * minute });
  });

  test('the record is a word of its clock when it comes, and not again later', () => {
    const room = createClockRoom(4);
    const [first, wrong] = [room.join('first'), room.join('wrong', { ahead: -9 * hour })];
    const timer = started(first.moment());
    wrong.talk.follow([timer]);
    room.advance(5 * minute);
    wrong.talk.follow([timer]);
    const seen = wrong.left(timer);
    // Five minutes have passed since it was heard of; bounds grow by a ten-thousandth.
    expect(seen.kind === 'unknown' && Math.abs(seen.atMost - 15 * minute)).toBeLessThan(100);
  });

  test('a device that slept, its clock standing still, is right again as soon as somebody talks to it', () => {
    const room = createClockRoom(5);
    const [first, second] = [room.join('first'), room.join('second', { ahead: 2 * hour })];
    const cut = room.connect(first, second);
    room.advance(5_000);
    const timer = started(first.moment());
    for (const device of [first, second]) device.talk.follow([timer]);
    cut();
    second.sleep(4 * minute);
    expect(second.left(timer).kind).toBe('guide');
    room.connect(first, second);
    room.advance(1_000);
    expect(second.left(timer).kind).toBe('agreed');
    // The one who started it may have slept as well: the others know its clock by the name it had.
    first.sleep(minute);
    expect(first.left(timer).kind).toBe('guide');
    room.advance(3_000);
    expect(first.left(timer).kind).toBe('agreed');
    expect(second.left(timer).kind).toBe('agreed');
  });

  test('a time of day that is set back says nothing of the clock that runs evenly', () => {
    const room = createClockRoom(6);
    const first = room.join('first');
    const timer = started(first.moment());
    first.setTimeOfDay(-5 * hour);
    room.advance(minute);
    expect(first.left(timer)).toEqual({ kind: 'agreed', ms: 19 * minute, within: 0 });
  });

  test('lost words are made good, and in the end little is said', () => {
    const room = createClockRoom(7);
    const [first, second] = [room.join('first'), room.join('second', { ahead: hour })];
    room.connect(first, second, { delay: [5, 200], loss: 0.5 });
    room.advance(2 * minute);
    const timer = started(first.moment());
    second.talk.follow([timer]);
    expect(second.left(timer).kind).toBe('agreed');
    const before = room.sent.count;
    room.advance(10 * minute);
    expect(room.sent.count - before).toBeLessThanOrEqual(42);
  });

  test('tells when a followed clock has come to be known', () => {
    const room = createClockRoom(8);
    const [first, second] = [room.join('first'), room.join('second', { ahead: hour })];
    const told = vi.fn();
    second.talk.subscribe(told);
    second.talk.follow([started(first.moment())]);
    expect(told).not.toHaveBeenCalled();
    room.connect(first, second);
    room.advance(500);
    expect(told).toHaveBeenCalledTimes(1);
  });

  test('a line that is closed says and hears no more', () => {
    const room = createClockRoom(9);
    const [first, second] = [room.join('first'), room.join('second')];
    const cut = room.connect(first, second);
    cut();
    room.advance(5 * minute);
    expect(room.sent.count).toBe(2);
    expect(second.talk.offsetOf(first.moment().clock)).toBeNull();
  });

  test('an end that never says it has heard is not answered without end', () => {
    const room = createClockRoom(10);
    const only = room.join('only');
    const send = vi.fn();
    const line = only.talk.connect(send);
    for (let at = 0; at < 1_000; at++) line.hear({ clock: toId(`c${at}`), at, offsets: [] });
    expect(send.mock.calls.length).toBeLessThanOrEqual(exchangeLimits.clocks.answers.burst + 1);
    const last: ClockWord = send.mock.lastCall?.[0];
    expect(last.offsets.length).toBeLessThanOrEqual(exchangeLimits.clocks.told);
  });
});

describe('[Y8] the bytes of a word', () => {
  const { NEGATIVE_INFINITY: below, POSITIVE_INFINITY: above } = Number;

  test('come out in whole ms, never surer than they were', () => {
    const offsets = [
      { clock: toId<DeviceMoment['clock']>('b'), least: -7_200_000.4, most: -7_199_999.6 },
      { clock: toId<DeviceMoment['clock']>('c'), least: 12.2, most: above },
      { clock: toId<DeviceMoment['clock']>('d'), least: below, most: 0 },
    ];
    const word = { clock: toId<DeviceMoment['clock']>('a'), at: 1_234.9, offsets };
    expect(decodeMessage(encodeMessage({ kind: 'clock', word }))).toEqual({
      kind: 'clock',
      word: {
        clock: 'a',
        at: 1_234,
        offsets: [
          { clock: 'b', least: -7_200_001, most: -7_199_999 },
          { clock: 'c', least: 12, most: above },
          { clock: 'd', least: below, most: 0 },
        ],
      },
    });
  });

  test.each([
    ['a clock without a name', ''],
    ['a name without end', 'x'.repeat(exchangeLimits.clocks.letters + 1)],
  ])('with %s are what no app sends, nor does this one', (_, name) => {
    const word = { clock: toId<DeviceMoment['clock']>(name), at: 1, offsets: [] };
    expect(decodeMessage(encodeMessage({ kind: 'clock', word }))).toBeNull();
    const room = createClockRoom(11);
    const only = room.join('only');
    const send = vi.fn();
    only.talk.follow([word, { clock: toId('far'), at: 1e300 }]);
    only.talk.connect(send);
    expect(send.mock.lastCall?.[0].offsets).toEqual([]);
  });

  test('with too many clocks are what no app sends', () => {
    const offsets = Array.from({ length: 41 }, (_, at) => ({
      ...{ clock: toId<DeviceMoment['clock']>(`c${at}`), least: 0, most: 1 },
    }));
    const word = { clock: toId<DeviceMoment['clock']>('a'), at: 1, offsets };
    expect(decodeMessage(encodeMessage({ kind: 'clock', word }))).toBeNull();
  });
});
