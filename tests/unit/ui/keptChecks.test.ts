import { expect, test } from 'vitest';
import { type DeviceId, type GroupId, toId } from '../../../src/domain/ids.ts';
import { type KeptCheck, keepChecks, readChecksOfOthers, readOwnCheck } from '../../../src/ui/ready/keptChecks.ts';

const now = 1_800_000_000_000;
const day = 24 * 3_600_000;
const group = toId<GroupId>('group');

function check(device: string, ago: number, more: Partial<KeptCheck> = {}): KeptCheck {
  return { device: toId<DeviceId>(device), group, isFacilitator: false, fine: 10, look: [], at: now - ago, ...more };
}

test('the last check of each device is kept, and nothing is written for what is known', () => {
  const kept = [check('a', 0), check('b', 60_000)];
  expect(keepChecks(kept, [check('a', 30_000), check('b', 61_000)], now)).toBe(kept);
  // One that has left its table is still that table's.
  expect(keepChecks(kept, [check('a', 0, { group: null })], now)).toBe(kept);
  const later = check('b', 0, { look: ['battery'] });
  expect(keepChecks([check('b', 3_600_000)], [later], now)).toEqual([later]);
  expect(keepChecks(kept, [check('c', day)], now).map(({ device }) => device)).toEqual(['a', 'b', 'c']);
});

test('what is older than a month is let go, and there are no more than a room has devices', () => {
  expect(keepChecks([check('old', 31 * day)], [check('new', 0)], now).map(({ device }) => device)).toEqual(['new']);
  const many = Array.from({ length: 400 }, (_, number) => check(`device ${number}`, number * 60_000));
  const kept = keepChecks([], many, now);
  expect(kept).toHaveLength(300);
  expect(kept.at(-1)?.device).toBe('device 299');
});

test('a memo reads as it was written, and anything else as none', () => {
  const kept = [check('a', 0, { look: ['clock', 'others'] })];
  expect(readChecksOfOthers(JSON.stringify(kept))).toEqual(kept);
  const own = { fine: 8, look: ['battery'], at: now };
  expect(readOwnCheck(JSON.stringify(own))).toEqual(own);
  for (const memo of [null, '', '{', '[1]', '{"fine":1}', '[{"device":7}]', '{"fine":1,"look":["moon"],"at":1}']) {
    expect([readOwnCheck(memo), readChecksOfOthers(memo)]).toEqual([null, []]);
  }
});
