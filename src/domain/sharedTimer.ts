import type { ClockOffset } from './clockBook.ts';
import type { ClockId, ThemeId, TimerId } from './ids.ts';

/** [D25] A theme's time, the same on every device. A guide: nothing happens when it is out. */
export interface SharedTimer {
  /** New with every start, so that minutes are added to the one they were meant for. */
  readonly id: TimerId;
  readonly theme: ThemeId | null;
  /** What it was started with. */
  readonly minutes: number;
  /** What facilitators have added since, or taken away. */
  readonly added: number;
  readonly state: 'running' | 'paused';
  /** What was left when it last began to run or paused, in ms, without what was added. */
  readonly left: number;
  /** The clock it last began to run by, and what that showed. */
  readonly clock: ClockId;
  readonly at: number;
  /** The same moment as a label, ms since 1970, by a clock that nobody has compared. */
  readonly startedAt: number | null;
}

/** A moment on a device: its clock of this visit, and the time of day it believes in (ms since 1970). */
export interface DeviceMoment {
  readonly clock: ClockId;
  readonly at: number;
  readonly timeOfDay: number;
}

/**
 * What is left, in ms, below zero when the time is out; and how sure that is.
 * `agreed`: right within `within`, at most half a second, so that no two devices differ by more than one.
 * `guide`: nobody has compared the clocks well enough; the time of day makes it likely, and it is never more than `atMost`.
 * `unknown`: the timer was running when this was heard of it, for at most `atMost`; it may be over.
 */
export type TimeLeft =
  | { readonly kind: 'agreed'; readonly ms: number; readonly within: number }
  | { readonly kind: 'guide'; readonly ms: number; readonly atMost: number }
  | { readonly kind: 'unknown'; readonly atMost: number };

/** Ms that an agreed time may be wrong by. */
const agreement = 500;
/** Times of day that put the start this far (ms) before it can have been are not believed. */
const clockSlip = 60_000;
/** Nor is a timer that would have been out for this long (ms): somebody has forgotten it, or a clock is wrong. */
const longOut = 60 * 60_000;

/**
 * What is left of a timer. A paused one is known to everybody who has the record. Of a running one, `offset` says how
 * far its clock is from this device's: who is in touch with the one who started it, or with somebody who was, knows.
 * A device that got the record late, in a file, knows the theme, the minutes, and that it ran when the file was made;
 * it cannot know since when, nor whether it was paused or stopped afterwards.
 */
export function timeLeft(timer: SharedTimer, now: DeviceMoment, offset: ClockOffset | null): TimeLeft {
  const whole = wholeTime(timer);
  if (timer.state === 'paused') return { kind: 'agreed', ms: whole, within: 0 };
  const { least, most } = offset ?? { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };
  const [shortest, longest] = [least, most].map((bound) => Math.max(0, now.at + bound - timer.at));
  if (shortest === undefined || longest === undefined) return { kind: 'unknown', atMost: whole };
  const within = (longest - shortest) / 2;
  if (within <= agreement) return { kind: 'agreed', ms: whole - shortest - within, within };
  const atMost = whole - shortest;
  const passed = timer.startedAt === null ? Number.NaN : now.timeOfDay - timer.startedAt;
  const isLikely = passed >= shortest - clockSlip && passed <= longest + clockSlip && passed <= whole + longOut;
  if (isLikely) return { kind: 'guide', ms: whole - Math.min(Math.max(passed, shortest), longest), atMost };
  return Number.isFinite(longest)
    ? { kind: 'guide', ms: whole - (shortest + longest) / 2, atMost }
    : { kind: 'unknown', atMost };
}

/** Ms that were left when the timer last began to run or paused, with what has been added since. */
export function wholeTime({ left, added }: SharedTimer): number {
  return left + added * 60_000;
}
