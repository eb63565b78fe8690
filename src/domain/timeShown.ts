import { type SharedTimer, type TimeLeft, wholeTime } from './sharedTimer.ts';

/** A timer as people see it. */
export interface TimeShown {
  /** `about`: likely, to the minute; `atMost`: it ran when this device heard of it, and may be over. */
  readonly certainty: 'exact' | 'about' | 'atMost';
  readonly isPaused: boolean;
  readonly isOut: boolean;
  /** Whole seconds: what is left, or, when the time is out, for how long it has been. */
  readonly seconds: number;
  /** What is left of all the time there was, 0 to 1; the length of the edge. */
  readonly share: number;
  /** Ms until `seconds` is another number. */
  readonly next: number;
}

const certainties = { agreed: 'exact', guide: 'about', unknown: 'atMost' } as const;

export function timeShown(timer: SharedTimer, left: TimeLeft): TimeShown {
  const ms = left.kind === 'unknown' ? left.atMost : left.ms;
  const whole = Math.max(wholeTime(timer), (timer.minutes + timer.added) * 60_000);
  const seconds = ms > 0 ? Math.ceil(ms / 1_000) : Math.max(0, Math.floor(-ms / 1_000));
  return {
    certainty: certainties[left.kind],
    isPaused: timer.state === 'paused',
    isOut: ms <= 0,
    seconds,
    share: whole > 0 ? Math.min(1, Math.max(0, ms / whole)) : 0,
    next: ms > 0 ? ms - (seconds - 1) * 1_000 : (seconds + 1) * 1_000 + ms,
  };
}

/** Seconds as people read a clock: "18:40", "1:05:00". */
export function clockDigits(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
