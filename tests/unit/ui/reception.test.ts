import { describe, expect, test } from 'vitest';
import { type DeviceId, toId } from '../../../src/domain/ids.ts';
import { type NetworkState, silence } from '../../../src/session/networkState.ts';
import { receptionOf } from '../../../src/ui/others/reception.ts';

const [own, theirs] = [toId<DeviceId>('own'), toId<DeviceId>('theirs')];
const looking: NetworkState = { ...silence, device: own, isLooking: true, hasWays: true, isSettled: true };
const facilitator = { device: theirs, heardAt: 7, isInReach: false, unreceived: 0 };
const participant = { isFacilitator: false, isSaved: true };
const received: NetworkState = { ...looking, sealed: 4, facilitators: [facilitator] };

describe('for a participant', () => {
  test.each<[string, NetworkState]>([
    ['before it is known', silence],
    ['when nothing was written here', { ...looking, facilitators: [facilitator] }],
    ['when there is no way to anybody', { ...looking, hasWays: false, sealed: 3, unreceived: 3 }],
  ])('nothing is said %s', (_, state) => {
    expect(receptionOf(state, participant)).toEqual({ kind: 'nothing' });
  });

  test('received is said only when every change is sealed, saved and held by a facilitator', () => {
    expect(receptionOf(received, participant)).toEqual({ kind: 'received' });
    const waiting = { kind: 'waiting', count: 1, isInReach: false, lastAt: 7 };
    expect(receptionOf({ ...received, isSettled: false }, participant)).toEqual(waiting);
    expect(receptionOf(received, { ...participant, isSaved: false })).toEqual(waiting);
    expect(receptionOf({ ...received, unreceived: 1 }, participant)).toEqual(waiting);
    expect(receptionOf({ ...received, unreceived: 2, isSettled: false }, participant)).toMatchObject({ count: 3 });
  });

  test('what a facilitator once held is still received when there is no way to anybody now', () => {
    expect(receptionOf({ ...received, hasWays: false }, participant)).toEqual({ kind: 'received' });
  });

  test('of several facilitators the one in reach counts, then the last heard', () => {
    const other = { ...facilitator, device: toId<DeviceId>('other') };
    const waiting: NetworkState = { ...received, unreceived: 2 };
    const [early, here] = [
      { ...other, heardAt: 9 },
      { ...other, heardAt: 1, isInReach: true },
    ];
    expect(receptionOf({ ...waiting, facilitators: [facilitator, early] }, participant)).toMatchObject({ lastAt: 9 });
    expect(receptionOf({ ...waiting, facilitators: [facilitator, here] }, participant)).toMatchObject({
      isInReach: true,
    });
    expect(receptionOf({ ...waiting, facilitators: [] }, participant)).toMatchObject({ lastAt: null });
  });
});

test("a facilitator's own device is told what comes in, never that itself has received", () => {
  const self = { isFacilitator: true, isSaved: true };
  const state: NetworkState = { ...looking, sealed: 4, facilitators: [{ ...facilitator, device: own }] };
  expect(receptionOf(state, self)).toEqual({ kind: 'nothing' });
  expect(receptionOf({ ...state, inReach: [theirs] }, self)).toEqual({ kind: 'cameIn' });
  expect(receptionOf({ ...state, inReach: [theirs], lacking: 1 }, self)).toEqual({ kind: 'fetching' });
});
