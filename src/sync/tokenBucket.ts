export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** Lets so much through for each second, and a burst at first. */
export interface TokenBucket {
  /** False, and nothing is taken, when there is not enough left. */
  take(amount: number, now: number): boolean;
  /** Whether so much is left. */
  holds(amount: number, now: number): boolean;
}

export function createTokenBucket({ burst, perSecond }: Rate): TokenBucket {
  let left = burst;
  let last: number | null = null;

  function holds(amount: number, now: number): boolean {
    left = Math.min(burst, left + ((now - (last ?? now)) / 1_000) * perSecond);
    last = now;
    return left >= amount;
  }

  return {
    holds,
    take(amount, now) {
      const isEnough = holds(amount, now);
      if (isEnough) left -= amount;
      return isEnough;
    },
  };
}
