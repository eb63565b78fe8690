import { everySecond } from '../everySecond.ts';
import type { Timer } from '../timer.ts';
import { p2pTimes } from './p2pLimits.ts';

/** Notices when a line no longer carries anything, which its connection may not say for minutes (SPEC P8). */
export interface LineWatch {
  /** Something has come from the other end, or has got there. */
  heard(): void;
  /** The device may have slept, or the network is another: asks at once, and waits less long. */
  probe(): void;
  stop(): void;
}

export interface LineWatchOptions {
  readonly timer: Timer;
  /** Asks the other end for a sign of life. */
  readonly ask: () => void;
  /** Called every second. */
  readonly onTick: () => void;
  readonly onSilent: () => void;
}

/** A second that took so long was no second. */
const slept = 5_000;

export function createLineWatch({ timer, ask, onTick, onSilent }: LineWatchOptions): LineWatch {
  let heardAt = timer.now();
  let tickedAt = heardAt;
  let deadline = Number.POSITIVE_INFINITY;

  function expect(patience: number): void {
    deadline = Math.min(deadline, timer.now() + patience);
    ask();
  }

  function tick(): void {
    const now = timer.now();
    const hasSlept = now - tickedAt > slept;
    tickedAt = now;
    onTick();
    // What came meanwhile may still wait to be read, so nobody is blamed for the time slept.
    if (hasSlept) {
      deadline = Number.POSITIVE_INFINITY;
      expect(p2pTimes.lineAnswerInDoubt);
    } else if (now >= deadline) onSilent();
    else if (deadline === Number.POSITIVE_INFINITY && now - heardAt >= p2pTimes.lineBeat) expect(p2pTimes.lineAnswer);
  }

  const cancel = everySecond(timer, tick);
  return {
    heard() {
      heardAt = timer.now();
      deadline = Number.POSITIVE_INFINITY;
    },
    probe: () => expect(p2pTimes.lineAnswerInDoubt),
    stop: cancel,
  };
}
