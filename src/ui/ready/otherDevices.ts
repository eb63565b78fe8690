import type { DeviceId, GroupId } from '../../domain/ids.ts';
import { isOldCheck, type ReadySubject, type ReadySummary } from '../../domain/readyCheck.ts';
import { devicesHere, type NetworkState } from '../../session/networkState.ts';
import type { KeptCheck } from './keptChecks.ts';

/** Another device, and what is known of its last check. */
export interface OtherDevice {
  readonly device: DeviceId;
  readonly group: GroupId | null;
  readonly isFacilitator: boolean;
  /** Whether it is here now. */
  readonly isHere: boolean;
  /** Its place among those of the same table, from 1; 0 where it is the only one. */
  readonly number: number;
  /** What somebody should look at on it; null when nobody is known to have checked it. */
  readonly look: readonly ReadySubject[] | null;
  /** When it was checked, as a label. */
  readonly checkedAt: number | null;
  /** The check was so long ago that it should be done again. */
  readonly isOld: boolean;
}

/**
 * The devices that are here and those whose checks are kept: first those to look at, then those whose check is old or
 * that nobody has checked, then those that are ready.
 */
export function otherDevices(state: NetworkState, kept: readonly KeptCheck[], now: number): readonly OtherDevice[] {
  const seats = new Map(state.present.map(({ device, group }) => [device, group]));
  const facilitators = new Set(state.facilitators.map(({ device }) => device));
  const keptOf = new Map(kept.map((check) => [check.device, check]));
  const told = new Map<DeviceId, ReadySummary>([
    ...keptOf,
    ...state.checked.map((check) => [check.device, check] as const),
  ]);
  const here = new Set(devicesHere(state));
  const places = [...new Set([...here, ...keptOf.keys()])]
    .filter((device) => device !== state.device)
    .sort()
    .map((device) => {
      const check = told.get(device) ?? null;
      return {
        device,
        group: seats.get(device) ?? keptOf.get(device)?.group ?? null,
        isFacilitator: facilitators.has(device) || keptOf.get(device)?.isFacilitator === true,
        isHere: here.has(device),
        look: check?.look ?? null,
        checkedAt: check?.at ?? null,
        isOld: check !== null && isOldCheck(check, now),
      };
    });
  const keyOf = ({ group, isFacilitator }: (typeof places)[number]) => `${isFacilitator} ${group}`;
  const rank = ({ look, isOld }: (typeof places)[number]) =>
    look === null || (isOld && look.length === 0) ? 1 : look.length > 0 ? 0 : 2;
  return places
    .map((place) => {
      const likes = places.filter((other) => keyOf(other) === keyOf(place));
      return { ...place, number: likes.length > 1 ? likes.indexOf(place) + 1 : 0 };
    })
    .sort((a, b) => rank(a) - rank(b));
}
