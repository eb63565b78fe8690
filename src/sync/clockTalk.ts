import {
  type ClockBook,
  type ClockOffset,
  type ClockWord,
  clockWord,
  hearClock,
  leapClock,
  newClockBook,
  offsetOf,
} from '../domain/clockBook.ts';
import type { ClockId } from '../domain/ids.ts';
import { canBeWritten } from './clockWordBytes.ts';
import { everySecond } from './everySecond.ts';
import { exchangeLimits, exchangeTimes } from './exchangeLimits.ts';
import type { Timer } from './timer.ts';
import { createTokenBucket } from './tokenBucket.ts';

/** What a clock shows, in ms that pass evenly from anywhere. */
export interface ClockReading {
  readonly clock: ClockId;
  readonly at: number;
}

/** This device's own clock in one visit, and how far others' are from it, learnt from those it talks to (SPEC Y21). */
export interface ClockTalk {
  reading(): ClockReading;
  /** How far a clock is from this device's now; null when nothing is known of it. */
  offsetOf(clock: ClockId): ClockOffset | null;
  /** The clocks that timers run by, which everybody passes on, and what each showed before its record could be read. */
  follow(readings: readonly ClockReading[]): void;
  /** Talks to whoever is at the other end, until the line is closed. */
  connect(send: (word: ClockWord) => void): ClockLine;
  /** Told when a clock that is followed has come to be known better, or less well. */
  subscribe(listener: () => void): () => void;
  stop(): void;
}

export interface ClockLine {
  hear(word: ClockWord): void;
  close(): void;
}

export interface ClockTalkOptions {
  readonly timer: Timer;
  /** Ms since 1970; only ever compared with what it showed a moment ago. */
  readonly timeOfDay: () => number;
  readonly newClock: () => ClockId;
}

interface OpenLine {
  readonly send: (word: ClockWord) => void;
  /** The clocks of those at the other end. */
  readonly peers: Set<ClockId>;
  /** What they have last said of others, by the width between the bounds. */
  theirs: ReadonlyMap<ClockId, number>;
  nextAt: number;
  pause: number;
}

/** Ms by which the time of day runs away from the even clock when the device slept, or somebody set it. */
const leapLength = 250;
/** Bounds this close (ms) let devices agree on a timer. */
const closeEnough = 1_000;

export function createClockTalk({ timer, timeOfDay, newClock }: ClockTalkOptions): ClockTalk {
  let book: ClockBook = newClockBook(newClock());
  let followed: ReadonlyMap<ClockId, number> = new Map();
  /** Of those that are followed, the ones that are known well. */
  let known: ReadonlySet<ClockId> = new Set();
  let aheadOfEven = timeOfDay() - timer.now();
  const lines = new Set<OpenLine>();
  const listeners = new Set<() => void>();

  /** What the own clock shows. One that may have stood still, while the time of day went on, gets another name. */
  function now(): number {
    const at = timer.now();
    const ahead = timeOfDay() - at;
    const leap = ahead - aheadOfEven;
    aheadOfEven = ahead;
    if (leap > leapLength) {
      book = leapClock(book, newClock(), at, leap);
      for (const line of lines) hurry(line, at);
    }
    return at;
  }

  const isKnownWell = (clock: ClockId, at: number) => {
    const offset = offsetOf(book, clock, at);
    return offset !== null && offset.most - offset.least <= closeEnough;
  };

  function hurry(line: OpenLine, at: number): void {
    line.nextAt = at;
    line.pause = exchangeTimes.clock.first;
  }

  function say(line: OpenLine, at: number): void {
    line.nextAt = at + line.pause;
    line.pause = Math.min(line.pause * 2, exchangeTimes.clock.longest);
    line.send(clockWord(book, at, [...line.peers, ...followed.keys()].slice(0, exchangeLimits.clocks.told)));
  }

  /** Whether somebody at the other end may need what is known here of a clock. */
  const isNews = ({ peers, theirs }: OpenLine, clock: ClockId) =>
    !peers.has(clock) && (theirs.get(clock) ?? Number.POSITIVE_INFINITY) > closeEnough;

  /** Passes on what has come to be known well: whoever started a timer is not in touch with everybody. */
  function notice(at: number): void {
    const before = known;
    known = new Set([...followed.keys()].filter((clock) => isKnownWell(clock, at)));
    const news = [...known].filter((clock) => !before.has(clock));
    for (const line of lines) if (news.some((clock) => isNews(line, clock))) say(line, at);
    if (news.length > 0 || known.size < before.size) for (const listener of listeners) listener();
  }

  function tick(): void {
    const at = now();
    for (const line of lines) if (line.nextAt <= at) say(line, at);
    notice(at);
  }

  const cancelTick = everySecond(timer, tick);
  return {
    reading() {
      const at = now();
      return { clock: book.own, at };
    },
    offsetOf(clock) {
      const at = now();
      return offsetOf(book, clock, at);
    },
    follow(given) {
      const at = now();
      const before = followed;
      const readings = given.filter(canBeWritten);
      followed = new Map(readings.map((reading) => [reading.clock, reading.at]));
      // Every record is a word of its clock, once: later it would say less.
      for (const reading of readings)
        if (before.get(reading.clock) !== reading.at) book = hearClock(book, { ...reading, offsets: [] }, at);
      notice(at);
    },
    connect(send) {
      const line: OpenLine = {
        ...{ send, peers: new Set<ClockId>(), theirs: new Map<ClockId, number>() },
        ...{ nextAt: 0, pause: exchangeTimes.clock.first },
      };
      const answers = createTokenBucket(exchangeLimits.clocks.answers);
      lines.add(line);
      say(line, now());
      return {
        hear(word) {
          if (!lines.has(line)) return;
          const at = now();
          const isNew = !line.peers.has(word.clock);
          line.peers.delete(word.clock);
          line.peers.add(word.clock);
          for (const peer of line.peers) if (line.peers.size > exchangeLimits.clocks.atOneLine) line.peers.delete(peer);
          line.theirs = new Map(word.offsets.map(({ clock, least, most }) => [clock, most - least]));
          book = hearClock(book, word, at);
          // Both need a word with what the other has heard of them before they know more than one bound.
          const isUnheard = !word.offsets.some(({ clock }) => clock === book.own);
          if ((isNew || isUnheard) && answers.take(1, at)) say(line, at);
          notice(at);
        },
        close: () => void lines.delete(line),
      };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      cancelTick();
      lines.clear();
      listeners.clear();
    },
  };
}
