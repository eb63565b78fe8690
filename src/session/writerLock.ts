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
 * Asks for the right to write. Where the browser has no Web Locks every tab writes: the store gives
 * each write its own number and nothing is overwritten, it only takes more room.
 */
export function requestWriterLock(name: string, events: WriterLockEvents): WriterLock {
  const locks: LockManager | undefined = navigator.locks;
  if (!locks) {
    queueMicrotask(events.onGranted);
    return { steal: () => undefined, release: () => undefined };
  }
  let letGo: () => void = () => undefined;
  let isReleased = false;
  let isStealing = false;
  const waiting = new AbortController();

  const ask = (options: LockOptions) => {
    locks
      .request(name, options, () => {
        if (isReleased) return;
        isStealing = false;
        events.onGranted();
        return new Promise<void>((resolve) => {
          letGo = resolve;
        });
      })
      .catch(() => {
        // Rejected when the wait is aborted (released) or when the lock is taken away (lost).
        if (isReleased) return;
        events.onLost();
        ask({ signal: waiting.signal });
      });
  };
  ask({ signal: waiting.signal });

  return {
    steal() {
      if (isStealing || isReleased) return;
      isStealing = true;
      ask({ steal: true });
    },
    release() {
      isReleased = true;
      waiting.abort();
      letGo();
    },
  };
}
