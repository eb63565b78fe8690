/** Lets short bursts through and holds the average down. */
export interface TokenBucket {
  /** False when there are too few tokens at the time `now` (ms); then none is taken. */
  take(amount: number, now: number): boolean;
}

/** A full bucket of `capacity` tokens, of which `perSecond` come back. */
export function createTokenBucket(capacity: number, perSecond: number, now: number): TokenBucket {
  let tokens = capacity;
  let countedAt = now;
  return {
    take(amount, now) {
      tokens = Math.min(capacity, tokens + ((now - countedAt) / 1000) * perSecond);
      countedAt = now;
      if (tokens < amount) return false;
      tokens -= amount;
      return true;
    },
  };
}
