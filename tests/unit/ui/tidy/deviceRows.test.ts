import { expect, test } from 'vitest';
import { type DeviceId, type GroupId, toId } from '../../../../src/domain/ids.ts';
import { groupScope } from '../../../../src/domain/scope.ts';
import type { KnownFeed } from '../../../../src/feed/knownFeeds.ts';
import { deviceRows, type KnownDevices } from '../../../../src/ui/tidy/deviceRows.ts';

const device = (name: string) => toId<DeviceId>(name);
const [first, second] = [toId<GroupId>('first'), toId<GroupId>('second')];

const feed = (name: string, scope: string, more: Partial<KnownFeed> = {}): KnownFeed => ({
  device: device(name),
  scope,
  seq: 1,
  issuer: 'group',
  time: null,
  isOwn: false,
  ...more,
});

const known = (more: Partial<KnownDevices>): KnownDevices => ({
  feeds: [],
  network: { present: [], gone: [], inReach: [] },
  withdrawn: new Map(),
  aside: [],
  ...more,
});

test('withdrawn devices stand first, then those at tables by group, facilitators, and this one', () => {
  const rows = deviceRows(
    known({
      feeds: [
        feed('own', 'plan', { issuer: 'root', isOwn: true }),
        feed('facilitator', 'plan', { issuer: 'root' }),
        feed('late', groupScope(second), { time: 1 }),
        feed('early', groupScope(first), { time: 5 }),
        feed('latest', groupScope(first), { time: 9 }),
        feed('bad', groupScope(second)),
      ],
      withdrawn: new Map([[device('bad'), { withdrawnAt: 1, heads: new Map() }]]),
    }),
  );
  expect(rows.map((row) => row.device)).toEqual(['bad', 'latest', 'early', 'late', 'facilitator', 'own']);
  expect(rows.map(({ isFacilitator }) => isFacilitator)).toEqual([false, false, false, false, true, true]);
});

test('[D27] a device keeps what is here of it in every scope, and says what is set aside in each group', () => {
  const [row] = deviceRows(
    known({
      feeds: [feed('bad', groupScope(first), { seq: 7 }), feed('bad', groupScope(second), { seq: 3 })],
      aside: [{ device: device('bad'), scope: groupScope(second), entries: 2 }],
    }),
  );
  expect(row?.heads).toEqual({ [groupScope(first)]: 7, [groupScope(second)]: 3 });
  expect(row?.groups).toEqual([first, second]);
  expect(row?.aside).toEqual([{ group: second, entries: 2 }]);
});

test('it was last here when it was last in reach, or last wrote', () => {
  const feeds = [feed('one', groupScope(first), { time: 5 })];
  const [gone] = deviceRows(
    known({ feeds, network: { present: [], gone: [{ device: device('one'), group: first, at: 9 }], inReach: [] } }),
  );
  expect([gone?.isHere, gone?.lastAt]).toEqual([false, 9]);
  const [here] = deviceRows(known({ feeds, network: { present: [], gone: [], inReach: [device('one')] } }));
  expect([here?.isHere, here?.lastAt]).toEqual([true, 5]);
});

test('a device that is withdrawn is told of though nothing of it is here', () => {
  const rows = deviceRows(known({ withdrawn: new Map([[device('bad'), { withdrawnAt: null, heads: new Map() }]]) }));
  expect(rows).toMatchObject([{ device: 'bad', groups: [], lastAt: null }]);
});

test('[F15] what a device sends that it may not write is counted, and makes it no group’s; it stands before the others', () => {
  const rows = deviceRows(
    known({
      feeds: [
        feed('honest', groupScope(first)),
        feed('forger', 'plan', { issuer: null, seq: 2 }),
        feed('forger', groupScope(second), { issuer: null }),
      ],
    }),
  );
  expect(rows.map(({ device: id, refused, groups }) => [id, refused, groups])).toEqual([
    ['forger', 3, []],
    ['honest', 0, [first]],
  ]);
});
