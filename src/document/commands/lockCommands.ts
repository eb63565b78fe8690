import type { DeviceId, ThemeId } from '../../domain/ids.ts';
import type { GroupDoc } from '../groupDoc.ts';
import type { PlanDoc } from '../planDoc.ts';
import { seenOf } from '../seenClocks.ts';
import { command } from './collection.ts';

/** What a facilitator closes: a theme, softly, and a device's writing. Each call is one change and can be undone. */

/** [D26] Locks a theme. `groups` are all the groups on this device: of another, everything will have come after. */
export function lockTheme(plan: PlanDoc, theme: ThemeId, groups: readonly GroupDoc[]): void {
  const seen = Object.fromEntries(groups.map(({ id, doc }) => [id, seenOf(doc)]));
  const lock = { locked: true, lockedAt: plan.context.now(), seen };
  command(plan, () => plan.runRoots.locks.set(theme, lock));
}

export function unlockTheme(plan: PlanDoc, theme: ThemeId): void {
  if (!plan.run().locks.has(theme)) return;
  command(plan, () => plan.runRoots.locks.set(theme, { locked: false }));
}

/** [D26] Accepts what a group has written to a locked theme until now; what it writes later is late again. */
export function acceptLate(plan: PlanDoc, theme: ThemeId, group: GroupDoc): void {
  command(plan, () => plan.runRoots.acceptedLate.set(`${theme}/${group.id}`, seenOf(group.doc)));
}

/** [D27] Lets a device write no more. `heads`: for each scope, the number of its last entry that is on this device. */
export function withdrawDevice(plan: PlanDoc, device: DeviceId, heads: Readonly<Record<string, number>>): void {
  const withdrawal = { withdrawn: true, withdrawnAt: plan.context.now(), heads: { ...heads } };
  command(plan, () => plan.runRoots.withdrawn.set(device, withdrawal));
}

/** [D27] Lets a device write again, and takes in what was kept aside. */
export function readmitDevice(plan: PlanDoc, device: DeviceId): void {
  if (!plan.run().withdrawn.has(device)) return;
  command(plan, () => plan.runRoots.withdrawn.set(device, { withdrawn: false }));
}
