import { describe, expect, test } from 'vitest';
import {
  countReady,
  type ReadyFacts,
  type ReadyLine,
  readyCheck,
  summaryOfReady,
} from '../../../src/domain/readyCheck.ts';

const minute = 60_000;
const hour = 60 * minute;
const now = Date.UTC(2026, 10, 21, 11);

/** A facilitator's tablet on which nothing is left to do. */
const ready: ReadyFacts = {
  now,
  isFacilitator: true,
  offline: 'ready',
  questions: 6,
  lacking: 0,
  isSaved: true,
  isPersistent: true,
  isPersistenceRefused: false,
  freeBytes: 41_000_000_000,
  fileSavedAt: now - hour,
  serverAhead: 300,
  newestByOthers: null,
  camera: 'allowed',
  hasWays: true,
  inReach: 2,
  battery: { level: 0.9, isCharging: false },
};

function find(about: ReadyLine['about'], changes: Partial<ReadyFacts>): string {
  const line = readyCheck({ ...ready, ...changes }).find((each) => each.about === about);
  return line ? `${line.finding}: ${line.state}` : 'no line';
}

test('a device on which nothing is left to do is ready, line by line', () => {
  const lines = readyCheck(ready);
  expect(lines.map(({ about }) => about)).toEqual([
    'version',
    'offline',
    'seminar',
    'lasting',
    'space',
    'backup',
    'clock',
    'camera',
    'others',
    'battery',
  ]);
  expect(new Set(lines.map(({ state }) => state))).toEqual(new Set(['fine']));
  expect(countReady(lines)).toEqual({ fine: 10, look: 0 });
});

test('what cannot be told, or need not be done, is not counted', () => {
  const unknown = {
    isPersistent: null,
    freeBytes: null,
    serverAhead: null,
    camera: 'notAsked',
    battery: null,
  } as const;
  expect(countReady(readyCheck({ ...ready, ...unknown }))).toEqual({ fine: 5, look: 0 });
  expect(countReady(readyCheck({ ...ready, isPersistent: false, inReach: 0 }))).toEqual({ fine: 8, look: 2 });
});

describe.each<[ReadyLine['about'], ReadonlyArray<[Partial<ReadyFacts>, string]>]>([
  [
    'version',
    [
      [{ offline: 'updateWaiting' }, 'newerWaits: look'],
      [{ offline: 'installing' }, 'current: fine'],
    ],
  ],
  [
    'offline',
    [
      [{ offline: 'unsupported' }, 'cannot: look'],
      [{ offline: 'installing' }, 'storing: look'],
      [{ offline: 'updateWaiting' }, 'stored: fine'],
    ],
  ],
  [
    'seminar',
    [
      [{ lacking: 1 }, 'arriving: look'],
      [{ questions: 0 }, 'empty: look'],
      [{ questions: 0, lacking: 1 }, 'arriving: look'],
      [{ isSaved: false, lacking: 1 }, 'notSaved: look'],
    ],
  ],
  [
    'lasting',
    [
      [{ isPersistent: false }, 'notLasting: look'],
      [{ isPersistent: false, isPersistenceRefused: true }, 'refused: look'],
      [{ isPersistent: true, isPersistenceRefused: true }, 'lasting: fine'],
      [{ isPersistent: null }, 'untold: note'],
    ],
  ],
  [
    'space',
    [
      [{ freeBytes: 199_999_999 }, 'little: look'],
      [{ freeBytes: 200_000_000 }, 'enough: fine'],
      [{ freeBytes: 0 }, 'little: look'],
      [{ freeBytes: null }, 'untold: note'],
    ],
  ],
  [
    'backup',
    [
      [{ fileSavedAt: null }, 'none: look'],
      [{ fileSavedAt: now - 23 * hour }, 'recent: fine'],
      [{ fileSavedAt: now - 24 * hour }, 'old: look'],
      [{ fileSavedAt: now + hour }, 'recent: fine'],
      [{ fileSavedAt: null, isFacilitator: false }, 'optional: note'],
      [{ fileSavedAt: now - 24 * hour, isFacilitator: false }, 'optional: note'],
      [{ fileSavedAt: now, isFacilitator: false }, 'recent: fine'],
    ],
  ],
  [
    'clock',
    [
      [{ serverAhead: 2 * minute }, 'right: fine'],
      [{ serverAhead: 2 * minute + 1 }, 'wrong: look'],
      [{ serverAhead: -3 * hour }, 'wrong: look'],
      [{ serverAhead: 0, newestByOthers: now + hour }, 'right: fine'],
      [{ serverAhead: null }, 'unknown: note'],
      [{ serverAhead: null, newestByOthers: now + 3 * minute }, 'behindOthers: look'],
      [{ serverAhead: null, newestByOthers: now + minute }, 'right: fine'],
      [{ serverAhead: null, newestByOthers: now - 9 * minute }, 'right: fine'],
      [{ serverAhead: null, newestByOthers: now - 10 * minute }, 'unknown: note'],
    ],
  ],
  [
    'camera',
    [
      [{ camera: 'notAsked' }, 'notAsked: note'],
      [{ camera: 'refused' }, 'refused: look'],
      [{ camera: 'busy' }, 'busy: look'],
      [{ camera: 'none' }, 'none: note'],
    ],
  ],
  [
    'others',
    [
      [{ inReach: 0 }, 'nobody: look'],
      [{ inReach: 0, hasWays: false }, 'noWay: note'],
      [{ inReach: 1, hasWays: false }, 'found: fine'],
    ],
  ],
  [
    'battery',
    [
      [{ battery: { level: 0.5, isCharging: false } }, 'charged: fine'],
      [{ battery: { level: 0.49, isCharging: false } }, 'low: look'],
      [{ battery: { level: 0.1, isCharging: true } }, 'charging: fine'],
      [{ battery: null }, 'no line'],
    ],
  ],
])('%s', (about, cases) => {
  test.each(cases)('%o → %s', (changes, expected) => {
    expect(find(about, changes)).toBe(expected);
  });
});

test('others are told how many lines are fine, and which somebody should look at, in one order', () => {
  expect(summaryOfReady(readyCheck(ready), 7)).toEqual({ fine: 10, look: [], at: 7 });
  const lines = readyCheck({ ...ready, battery: { level: 0.1, isCharging: false }, isPersistent: false });
  expect(summaryOfReady([...lines].reverse(), 7)).toEqual({ fine: 8, look: ['lasting', 'battery'], at: 7 });
});
