import type { SeminarId } from '../domain/ids.ts';

/** The name of the lock, held for as long as a seminar is open in any tab. */
export function writerLockName(seminar: SeminarId): string {
  return `langbord/${seminar}`;
}

/** One tab of a device writes a seminar to disk; the lock says which. */
export interface WriterLock {
  /** Takes the lock from a tab that no longer answers (a tab the system has put to sleep). */
  steal(): void;
  release(): void;
}

export interface WriterLockEvents {
  onGranted(): void;
  /** Another tab has taken the lock; it is asked for again at once, behind the others. */
  onLost(): void;
}

/**
 * Asks for the right to write. Where the browser has no Web Locks, or refuses them, every tab writes:
 * the store gives each write its own number and nothing is overwritten, it only takes more room.
 */
export function requestWriterLock(name: string, events: WriterLockEvents): WriterLock {
  const locks: LockManager | undefined = navigator.locks;
  if (!locks) {
    queueMicrotask(events.onGranted);
    return { steal: () => undefined, release: () => undefined };
  }
  let held: object | null = null;
  let letGo: () => void = () => undefined;
  let isReleased = false;
  let isStealing = false;
  let queue = new AbortController();

  const take = (request: object) => {
    const wasHeld = held !== null;
    held = request;
    isStealing = false;
    if (!wasHeld) events.onGranted();
  };
  const ask = (options: LockOptions) => {
    const request = {};
    const granted = () => {
      if (isReleased) return;
      take(request);
      return new Promise<void>((resolve) => {
        letGo = resolve;
      });
    };
    locks.request(name, options, granted).catch(() => {
      if (isReleased || options.signal?.aborted) return;
      if (held === request) {
        held = null;
        events.onLost();
        waitForTurn();
      } else if (held === null) {
        // Neither taken away nor called off: locks are refused here.
        take(request);
      }
    });
  };
  const waitForTurn = () => {
    queue.abort();
    queue = new AbortController();
    ask({ signal: queue.signal });
  };
  waitForTurn();

  return {
    steal() {
      if (held || isStealing || isReleased) return;
      isStealing = true;
      queue.abort();
      ask({ steal: true });
    },
    release() {
      isReleased = true;
      queue.abort();
      letGo();
    },
  };
}
