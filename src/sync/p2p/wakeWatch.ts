import { everySecond } from '../everySecond.ts';
import type { Timer } from '../timer.ts';

const gap = 5_000;

/**
 * Calls whenever the device may have slept or changed networks: the browser says so, or a second took
 * much longer than a second. The clock is asked too, because timers stand still in sleep on many
 * devices; when it is set, all that comes of it is one look too many. Returns what ends it.
 */
export function watchForWaking({
  timer,
  clock,
  page,
  onWake,
}: {
  readonly timer: Timer;
  readonly clock: () => number;
  /** Where the events of the page arrive; null outside of a browser. */
  readonly page: EventTarget | null;
  readonly onWake: () => void;
}): () => void {
  const events = ['online', 'pageshow', 'visibilitychange'] as const;
  let ticked = { timer: timer.now(), clock: clock() };

  function tick(): void {
    const now = { timer: timer.now(), clock: clock() };
    const longest = Math.max(now.timer - ticked.timer, now.clock - ticked.clock);
    ticked = now;
    if (longest > gap) onWake();
  }

  const cancel = everySecond(timer, tick);
  const look = () => {
    if (globalThis.document?.visibilityState !== 'hidden') onWake();
  };
  for (const event of events) page?.addEventListener(event, look);
  return () => {
    cancel();
    for (const event of events) page?.removeEventListener(event, look);
  };
}
