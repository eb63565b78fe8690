import type { DeviceId } from './ids.ts';

/** A device that may write no more: what it had written until then stays, what comes later is kept aside. */
export interface Withdrawal {
  /** A label, ms since 1970. */
  readonly withdrawnAt: number | null;
  /** For each scope, the number of the device's last entry that the facilitator had; 0 where there is none. */
  readonly heads: ReadonlyMap<string, number>;
}

/**
 * [D27] Whether an entry is to be kept aside. It depends on the plan and on where the entry stands, never on when one
 * of them came, so that all devices decide alike. The plan itself is never withdrawn from: what it says would
 * else depend on itself.
 */
export function isWithdrawn(
  withdrawn: ReadonlyMap<DeviceId, Withdrawal>,
  entry: { readonly device: DeviceId; readonly scope: string; readonly seq: number },
): boolean {
  const withdrawal = withdrawn.get(entry.device);
  return withdrawal !== undefined && entry.scope !== 'plan' && entry.seq > (withdrawal.heads.get(entry.scope) ?? 0);
}
