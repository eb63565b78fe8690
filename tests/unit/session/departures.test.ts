import { expect, test } from 'vitest';
import { type DeviceId, type GroupId, toId } from '../../../src/domain/ids.ts';
import { createDepartures } from '../../../src/session/departures.ts';

const [own, first, second] = ['own', 'first', 'second'].map((id) => toId<DeviceId>(id));
const group = toId<GroupId>('group');

function presenceOf(device: DeviceId | undefined, at: GroupId | null = null) {
  if (!device) throw new Error('No device.');
  return { device, group: at, question: null };
}

function watch() {
  if (!own) throw new Error('No device.');
  let time = 0;
  return createDepartures(own, () => ++time);
}

test('[S33] who goes is remembered with where they sat and when, until they come again', () => {
  const departures = watch();
  departures.note({ inReach: [], present: [presenceOf(own), presenceOf(first), presenceOf(second, group)] });
  expect(departures.gone()).toEqual([]);
  departures.note({ inReach: [], present: [presenceOf(first, group)] });
  departures.note({ inReach: [], present: [] });
  expect(departures.gone()).toEqual([
    { device: first, group, at: 2 },
    { device: second, group, at: 1 },
  ]);
  const before = departures.gone();
  departures.note({ inReach: [], present: [] });
  expect(departures.gone()).toBe(before);
  departures.note({ inReach: [], present: [presenceOf(second)] });
  expect(departures.gone()).toEqual([{ device: first, group, at: 2 }]);
});

test('[S33] a crowd of devices that come and go is forgotten from its oldest end', () => {
  const departures = watch();
  for (let count = 0; count < 300; count++) {
    departures.note({ inReach: [toId<DeviceId>(`device ${count}`)], present: [] });
  }
  departures.note({ inReach: [], present: [] });
  expect(departures.gone()).toHaveLength(200);
  expect(departures.gone()[0]?.device).toBe('device 299');
});
