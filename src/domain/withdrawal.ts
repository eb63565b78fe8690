import { type DeviceId, toId } from './ids.ts';

/** The root of the plan's document that says which devices are withdrawn (SPEC D27): device id → plain value. */
export const withdrawnRoot = 'withdrawn';

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

/** [D27] Every withdrawal that a plan's document holds, in the order of keys; whatever is no withdrawal is none. */
export function readWithdrawals(written: Iterable<readonly [string, unknown]>): ReadonlyMap<DeviceId, Withdrawal> {
  const withdrawn = new Map<DeviceId, Withdrawal>();
  for (const [device, value] of [...written].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const withdrawal = readWithdrawal(value);
    if (withdrawal) withdrawn.set(toId<DeviceId>(device), withdrawal);
  }
  return withdrawn;
}

function readWithdrawal(value: unknown): Withdrawal | null {
  if (!isObject(value) || value.withdrawn !== true) return null;
  const { withdrawnAt, heads } = value;
  const given = isObject(heads) ? Object.entries(heads) : [];
  const numbers = given.filter((head): head is [string, number] => Number.isFinite(head[1]) && Number(head[1]) > 0);
  const isTime = typeof withdrawnAt === 'number' && !Number.isNaN(new Date(withdrawnAt).getTime());
  return {
    withdrawnAt: isTime ? withdrawnAt : null,
    heads: new Map(numbers.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
