import type { Timer } from './timer.ts';

const length = 1_000;
const tickers = new WeakMap<Timer, Set<() => void>>();

/**
 * Calls about every second, for the first time within the next, until the returned function is called. All who ask by
 * one timer are called in the same moment: a device that wakes up for each line of its own is kept from resting.
 */
export function everySecond(timer: Timer, act: () => void): () => void {
  const known = tickers.get(timer);
  const acts = known ?? new Set();
  // The same function may be given twice.
  const call = () => act();
  acts.add(call);
  if (!known) {
    tickers.set(timer, acts);
    timer.after(length, () => tick(timer, acts));
  }
  return () => void acts.delete(call);
}

function tick(timer: Timer, acts: Set<() => void>): void {
  if (acts.size === 0) {
    tickers.delete(timer);
    return;
  }
  timer.after(length, () => tick(timer, acts));
  for (const act of [...acts]) if (acts.has(act)) act();
}
