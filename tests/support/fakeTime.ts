import { onTestFinished, vi } from 'vitest';

/** Stops the clock and the timers for this test; what the disk and the microtasks do goes on. */
export function stopTime(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 1_800_000_000_000 });
  onTestFinished(() => void vi.useRealTimers());
}

/** Lets everything happen that needs no time. */
export async function settle(): Promise<void> {
  await nextTurn();
  await nextTurn();
}

/** Lets this many milliseconds pass, and all that is due in them happen. */
export async function pass(ms: number): Promise<void> {
  await nextTurn();
  await vi.advanceTimersByTimeAsync(ms);
  await nextTurn();
}

/** The event loop's next turn: every promise chain that needs no timer has run to its end by then. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
