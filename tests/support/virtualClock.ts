import type { Timer } from '../../src/sync/timer.ts';
import { cryptoIdle } from './cryptoIdle.ts';

/** A timer that stands still until a test moves it. */
export interface VirtualClock extends Timer {
  /**
   * Lets so many milliseconds pass, with all that is due in them. What is due within one `step` of each
   * other happens in order, and then everything is awaited that follows without more time passing.
   */
  advance(ms: number, step?: number): Promise<void>;
  /** Lets everything happen that needs no time. */
  settle(): Promise<void>;
}

interface Alarm {
  readonly at: number;
  readonly order: number;
  readonly act: () => void;
}

export function createVirtualClock(start = 0): VirtualClock {
  let now = start;
  let order = 0;
  /** A heap by time, then by the order of asking. */
  const alarms: Alarm[] = [];
  const cancelled = new WeakSet<Alarm>();

  function runDue(until: number): boolean {
    let hasRun = false;
    for (let next = alarms[0]; next && next.at <= until; next = alarms[0]) {
      popFirst(alarms);
      now = Math.max(now, next.at);
      if (cancelled.has(next)) continue;
      next.act();
      hasRun = true;
    }
    return hasRun;
  }

  return {
    now: () => now,
    after(ms, act) {
      const alarm = { at: now + Math.max(0, ms), order: order++, act };
      pushAlarm(alarms, alarm);
      return () => void cancelled.add(alarm);
    },
    settle: cryptoIdle,
    async advance(ms, step = 1) {
      const end = now + ms;
      await cryptoIdle();
      while (now < end) {
        const next = alarms[0]?.at ?? end;
        const until = Math.min(end, Math.max(now + step, next));
        while (runDue(until)) await cryptoIdle();
        now = until;
      }
    },
  };
}

function isBefore(a: Alarm | undefined, b: Alarm | undefined): boolean {
  if (!a || !b) return false;
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}

function swap(heap: Alarm[], a: number, b: number): void {
  const [first, second] = [heap[a], heap[b]];
  if (first && second) [heap[a], heap[b]] = [second, first];
}

function pushAlarm(heap: Alarm[], alarm: Alarm): void {
  heap.push(alarm);
  for (let at = heap.length - 1; at > 0; ) {
    const parent = (at - 1) >> 1;
    if (!isBefore(heap[at], heap[parent])) return;
    swap(heap, at, parent);
    at = parent;
  }
}

function popFirst(heap: Alarm[]): void {
  const last = heap.pop();
  if (!last || heap.length === 0) return;
  heap[0] = last;
  for (let at = 0; ; ) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    let first = isBefore(heap[left], heap[at]) ? left : at;
    if (isBefore(heap[right], heap[first])) first = right;
    if (first === at) return;
    swap(heap, at, first);
    at = first;
  }
}
