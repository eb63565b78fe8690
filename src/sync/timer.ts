/** Time that only goes forward. Nothing here ever looks at what the device's clock shows. */
export interface Timer {
  /** Milliseconds since some moment of no meaning. */
  now(): number;
  /** Calls once, so many milliseconds from now, unless the returned function is called first. */
  after(ms: number, act: () => void): () => void;
}

export const deviceTimer: Timer = {
  now: () => performance.now(),
  after(ms, act) {
    const timeout = setTimeout(act, ms);
    return () => clearTimeout(timeout);
  },
};
