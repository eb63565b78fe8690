import { describe, expect, test } from 'vitest';
import { type DeviceId, toId } from '../../../src/domain/ids.ts';
import type { HistoryEntry } from '../../../src/feed/feedEngine.ts';
import { gatherMoments, type Moment, stepsOf } from '../../../src/session/gatherMoments.ts';

/** "anna@12" wrote after 12 seconds; "!" takes much away, "*" is a checkpoint, "-" cannot be shown. */
function history(...entries: readonly string[]): HistoryEntry[] {
  return entries.map((text, index) => {
    const [, device = '', seconds, marks] = /^(\w+)@([\d.]+)(.*)$/.exec(text) ?? [];
    return {
      place: { device: toId<DeviceId>(device), scope: 'plan', seq: index + 1, hash: `hash ${index}` },
      time: Number(seconds) * 1_000,
      isCheckpoint: marks?.includes('*') ?? false,
      added: 1,
      deleted: marks?.includes('!') ? 501 : 500,
      canBeShown: !marks?.includes('-'),
      issuer: device === 'root' ? 'root' : 'group',
      isOwn: device === 'own',
    };
  });
}

const lengths = (moments: readonly Moment[]) => moments.map(({ entries }) => entries.length);

describe('what stands close together is one moment', () => {
  test.each<[string, readonly string[], readonly number[]]>([
    ['one device, until a pause of more than three minutes', ['own@0', 'own@180', 'own@361'], [2, 1]],
    ['a clock that was set back is a pause, too', ['own@1000', 'own@0'], [1, 1]],
    [
      'no longer than a quarter of an hour',
      ['own@0', 'own@150', 'own@300', 'own@450', 'own@600', 'own@750', 'own@901'],
      [6, 1],
    ],
    ['two devices that write at the same time', ['own@0', 'bo@20', 'own@40', 'bo@71'], [3, 1]],
    ['a large deletion begins anew, so that what was before can be seen', ['own@0', 'own@1!', 'own@2'], [1, 2]],
    ['a checkpoint stands by itself', ['own@0-', 'own@1*', 'own@2'], [1, 1, 1]],
    ['what cannot be shown does not go on into what can', ['own@0-', 'own@1'], [1, 1]],
  ])('%s', (_, entries, expected) => {
    expect(lengths(gatherMoments(history(...entries)))).toEqual(expected);
  });

  test('nothing has no moments', () => {
    expect(gatherMoments([])).toEqual([]);
  });
});

test('a moment knows what was before it and how it ended, and keeps its name while it grows', () => {
  const told = history('own@0', 'own@10', 'bo@500', 'bo@510');
  const [first, second] = gatherMoments(told);
  expect([first?.before, first?.last]).toEqual([null, told[1]]);
  expect([second?.before, second?.last]).toEqual([told[1], told[3]]);
  expect(gatherMoments(told.slice(0, 3)).map(({ id }) => id)).toEqual([first?.id, second?.id]);
});

test('those who wrote are numbered within their kind where there are several', () => {
  const [moment, other] = gatherMoments(history('bo@0', 'root@10', 'own@20', 'anna@500'));
  expect(moment?.authors).toEqual([
    { kind: 'otherDevice', number: 1 },
    { kind: 'facilitator', number: null },
    { kind: 'thisDevice', number: null },
  ]);
  expect(other?.authors).toEqual([{ kind: 'otherDevice', number: 2 }]);
});

test('in smaller steps the devices stand apart, with what was before each', () => {
  const told = history('anna@0', 'own@500', 'own@501', 'bo@502', 'own@503', 'own@505', 'own@900');
  const [, moment] = gatherMoments(told);
  if (!moment) throw new Error('There are two moments.');
  const steps = stepsOf(moment, told);
  expect(steps.map(({ first, entries, before }) => [first.place.device, entries.length, before])).toEqual([
    ['own', 2, told[0]],
    ['bo', 1, told[2]],
    ['own', 1, told[3]],
    ['own', 1, told[4]],
  ]);
  expect(steps.flatMap(({ authors }) => authors.map(({ number }) => number))).toEqual([null, 2, null, null]);
});
