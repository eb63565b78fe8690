import type * as Y from 'yjs';
import {
  type ClockId,
  type GroupId,
  type MessageId,
  type ThemeId,
  type TimerId,
  toId,
  type VenueId,
} from '../../domain/ids.ts';
import type { Message, Run, ThemeLock, Where } from '../../domain/run.ts';
import type { SharedTimer } from '../../domain/sharedTimer.ts';
import { readWithdrawals } from '../../domain/withdrawal.ts';
import type { RunRoots } from '../runRoots.ts';
import { seenTogether } from '../seenClocks.ts';
import { objectField, textField, toTime } from './fields.ts';
import { sortedRows } from './readPlan.ts';

/** Most minutes that a timer runs, or that are added at a time. */
const mostMinutes = 1_440;

/** How any plan document says that the seminar is run. Never throws and never writes. */
export function readRun(roots: RunRoots): Run {
  return {
    pointing: readKeys(roots.pointing, toWhere, (_, key) => toTheme(roots.pointing.get(key))),
    timers: readTimers(roots),
    messages: sortedRows(roots.messages, 'shown').map(({ id, record }) => readMessage(id, record)),
    locks: readKeys(roots.locks, toId<ThemeId>, (lock, theme) => readLock(roots, theme, lock)),
    withdrawn: readWithdrawals(roots.withdrawn.entries()),
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** In the order of keys: the order in which Yjs lists them differs between devices. */
function readKeys<Key extends string, Value>(
  root: Y.Map<unknown>,
  toKey: (key: string) => Key,
  read: (fields: Fields, key: string) => Value | null,
): ReadonlyMap<Key, Value> {
  const values = new Map<Key, Value>();
  for (const key of [...root.keys()].sort()) {
    const value = read(objectField(root, key), key);
    if (value !== null) values.set(toKey(key), value);
  }
  return values;
}

function readTimers({ timers, minutesAdded }: RunRoots): ReadonlyMap<Where, SharedTimer> {
  const added = new Map<unknown, number>();
  for (const key of minutesAdded.keys()) {
    const { timer, minutes } = objectField(minutesAdded, key);
    // Whole minutes only: their sum is the same in any order.
    if (typeof minutes === 'number' && Number.isInteger(minutes) && Math.abs(minutes) <= mostMinutes)
      added.set(timer, (added.get(timer) ?? 0) + minutes);
  }
  return readKeys(timers, toWhere, ({ id, theme, minutes, state, left, clock, at, startedAt }) => {
    if (typeof id !== 'string' || typeof clock !== 'string' || (state !== 'running' && state !== 'paused')) return null;
    if (!isNumber(minutes) || minutes < 0 || minutes > mostMinutes || !isNumber(left) || !isNumber(at)) return null;
    return {
      id: toId<TimerId>(id),
      theme: toTheme(theme),
      minutes,
      added: added.get(id) ?? 0,
      state,
      left,
      clock: toId<ClockId>(clock),
      at,
      startedAt: toTime(startedAt),
    };
  });
}

function readMessage(id: string, record: Y.Map<unknown>): Message {
  const venue = textField(record, 'venue');
  return {
    id: toId<MessageId>(id),
    text: textField(record, 'text'),
    venue: venue ? toId<VenueId>(venue) : null,
    sentAt: toTime(record.get('sentAt')),
  };
}

function readLock({ acceptedLate }: RunRoots, theme: string, { locked, lockedAt, seen }: Fields): ThemeLock | null {
  if (locked !== true) return null;
  const written: Fields = typeof seen === 'object' && seen !== null ? { ...seen } : {};
  const prefix = `${theme}/`;
  const accepted = [...acceptedLate.keys()]
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
  const groups = [...new Set([...Object.keys(written), ...accepted])].sort();
  return {
    lockedAt: toTime(lockedAt),
    seen: new Map(
      groups.map((group) => {
        const [then, since] = [written[group], acceptedLate.get(prefix + group)];
        const texts = [then, since].filter((text) => typeof text === 'string');
        return [toId<GroupId>(group), texts.reduce(seenTogether, '')];
      }),
    ),
  };
}

function toWhere(key: string): Where {
  return key === 'everywhere' ? key : toId<VenueId>(key);
}

function toTheme(value: unknown): ThemeId | null {
  return typeof value === 'string' && value !== '' ? toId<ThemeId>(value) : null;
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}
