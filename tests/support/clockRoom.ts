import { type TimerId, toId } from '../../src/domain/ids.ts';
import { type DeviceMoment, type SharedTimer, type TimeLeft, timeLeft } from '../../src/domain/sharedTimer.ts';
import { type ClockLine, type ClockTalk, createClockTalk } from '../../src/sync/clockTalk.ts';
import { decodeMessage, encodeMessage } from '../../src/sync/messages.ts';
import type { Timer } from '../../src/sync/timer.ts';
import { createSeededRandom, type SeededRandom } from './seededRandom.ts';

/** A device whose even clock and time of day are anywhere, and how it talks. */
export interface ClockDevice {
  readonly name: string;
  readonly talk: ClockTalk;
  readonly moment: () => DeviceMoment;
  readonly left: (timer: SharedTimer) => TimeLeft;
  /** The app is closed and opened: another clock, an empty book, no lines. */
  restart(): void;
  /** Its even clock stands still while the time of day goes on, as in some devices that sleep. */
  sleep(ms: number): void;
  /** Somebody sets the time of day. */
  setTimeOfDay(by: number): void;
}

/** Devices and lines in one virtual time, without waiting for anything. */
export interface ClockRoom {
  readonly random: SeededRandom;
  readonly now: () => number;
  /** Words that were sent. */
  readonly sent: { count: number };
  advance(ms: number): void;
  join(name: string, skew?: { readonly ahead?: number; readonly rate?: number }): ClockDevice;
  /** A line that takes `delay` ms each way and loses some words, until it is cut. */
  connect(a: ClockDevice, b: ClockDevice, weather?: Weather): () => void;
}

interface Weather {
  readonly delay: readonly [number, number];
  readonly loss: number;
}

const fair: Weather = { delay: [2, 40], loss: 0 };
/** A day in the year of the seminar. */
const epoch = Date.UTC(2026, 10, 21, 9);

export function createClockRoom(seed: number): ClockRoom {
  const random = createSeededRandom(seed);
  const sent = { count: 0 };
  let now = 0;
  let made = 0;
  const alarms: { readonly at: number; readonly order: number; readonly act: () => void; isOff: boolean }[] = [];
  const after = (ms: number, act: () => void) => {
    const alarm = { at: now + Math.max(0, ms), order: made++, act, isOff: false };
    alarms.push(alarm);
    return () => {
      alarm.isOff = true;
    };
  };
  return {
    random,
    sent,
    now: () => now,
    advance(ms) {
      const end = now + ms;
      for (;;) {
        alarms.sort((a, b) => a.at - b.at || a.order - b.order);
        const [next] = alarms;
        if (!next || next.at > end) break;
        alarms.shift();
        now = Math.max(now, next.at);
        if (!next.isOff) next.act();
      }
      now = end;
    },
    join(name, { ahead = 0, rate = 1 } = {}) {
      let origin = 5_000_000 + ahead;
      let dayAhead = ahead;
      const timer: Timer = { now: () => origin + now * rate, after };
      const timeOfDay = () => epoch + now * rate + dayAhead;
      const open = () => createClockTalk({ timer, timeOfDay, newClock: () => toId(`${name}-${made++}`) });
      let talk = open();
      const moment = () => ({ ...talk.reading(), timeOfDay: timeOfDay() });
      return {
        name,
        moment,
        get talk() {
          return talk;
        },
        left: (timerOf) => timeLeft(timerOf, moment(), talk.offsetOf(timerOf.clock)),
        restart() {
          talk.stop();
          talk = open();
        },
        sleep(ms) {
          origin -= ms * rate;
          now += ms;
        },
        setTimeOfDay(by) {
          dayAhead += by;
        },
      };
    },
    connect(a, b, weather = fair) {
      const ends: { from?: ClockLine; to?: ClockLine } = {};
      let isCut = false;
      const arrival = [0, 0];
      const carry = (direction: 0 | 1, hear: (bytes: Uint8Array) => void) => (bytes: Uint8Array) => {
        sent.count += 1;
        if (random.chance(weather.loss)) return;
        const [least, most] = weather.delay;
        // What is said on a line does not overtake what was said before.
        arrival[direction] = Math.max(arrival[direction] ?? 0, now + least + random.next() * (most - least));
        after((arrival[direction] ?? 0) - now, () => isCut || hear(bytes));
      };
      const heardBy = (end: 'from' | 'to') => (bytes: Uint8Array) => {
        const message = decodeMessage(bytes);
        if (message === null || message === 'unknown' || message.kind !== 'clock')
          throw new Error('no word of a clock');
        ends[end]?.hear(message.word);
      };
      const [toB, toA] = [carry(0, heardBy('to')), carry(1, heardBy('from'))];
      ends.from = a.talk.connect((word) => toB(encodeMessage({ kind: 'clock', word })));
      ends.to = b.talk.connect((word) => toA(encodeMessage({ kind: 'clock', word })));
      return () => {
        isCut = true;
        ends.from?.close();
        ends.to?.close();
      };
    },
  };
}

/** A timer that begins to run at a moment of a device. */
export function started({ clock, at, timeOfDay }: DeviceMoment, minutes = 20, id = 'timer'): SharedTimer {
  return {
    ...{ id: toId<TimerId>(id), theme: null, minutes, added: 0, state: 'running', left: minutes * 60_000 },
    ...{ clock, at, startedAt: timeOfDay },
  };
}
