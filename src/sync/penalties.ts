import type { DeviceId } from '../domain/ids.ts';
import { createTokenBucket } from './tokenBucket.ts';

/**
 * How soon a device that was shut out may return: after a minute, then twice as long each time. A
 * device nobody knows could return under another name, so that strangers together have a few tries,
 * and one more each time so much has passed (SPEC Y19).
 */
export interface Penalties {
  shutOut(device: DeviceId, isKnown: boolean): void;
  mayEnter(device: DeviceId, isKnown: boolean): boolean;
}

const first = 60_000;
const longest = 60 * 60_000;
const mostDevices = 1_000;
const strangers = { burst: 8, perSecond: 1 / 15 };

export function createPenalties(now: () => number): Penalties {
  const terms = new Map<DeviceId, { readonly length: number; readonly until: number }>();
  const tries = createTokenBucket(strangers);
  return {
    shutOut(device, isKnown) {
      const length = Math.min(longest, (terms.get(device)?.length ?? first / 2) * 2);
      terms.delete(device);
      terms.set(device, { length, until: now() + length });
      if (!isKnown) tries.take(1, now());
      if (terms.size <= mostDevices) return;
      const [oldest] = terms.keys();
      if (oldest !== undefined) terms.delete(oldest);
    },
    mayEnter(device, isKnown) {
      if ((terms.get(device)?.until ?? 0) > now()) return false;
      return isKnown || tries.holds(1, now());
    },
  };
}
