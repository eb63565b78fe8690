import type { DeviceId, GroupId } from '../../domain/ids.ts';
import type { ReadySubject } from '../../domain/readyCheck.ts';
import { devicesHere, type NetworkState } from '../../session/networkState.ts';

/** Another device that is here, and what is known of its check. */
export interface OtherDevice {
  readonly device: DeviceId;
  readonly group: GroupId | null;
  readonly isFacilitator: boolean;
  /** Its place among those of the same table, from 1; 0 where it is the only one. */
  readonly number: number;
  /** What somebody should look at on it; null when nobody has checked it since it was opened. */
  readonly look: readonly ReadySubject[] | null;
}

/** The devices in reach: those to look at first, then those nobody has checked, then those that are ready. */
export function otherDevices(state: NetworkState): readonly OtherDevice[] {
  const seats = new Map(state.present.map(({ device, group }) => [device, group]));
  const facilitators = new Set(state.facilitators.map(({ device }) => device));
  const checked = new Map(state.checked.map(({ device, look }) => [device, look]));
  const here = [...devicesHere(state)].filter((device) => device !== state.device).sort();
  const places = here.map((device) => ({
    device,
    group: seats.get(device) ?? null,
    isFacilitator: facilitators.has(device),
    look: checked.get(device) ?? null,
  }));
  const keyOf = ({ group, isFacilitator }: (typeof places)[number]) => `${isFacilitator} ${group}`;
  const rank = ({ look }: (typeof places)[number]) => (look === null ? 1 : look.length > 0 ? 0 : 2);
  return places
    .map((place) => {
      const likes = places.filter((other) => keyOf(other) === keyOf(place));
      return { ...place, number: likes.length > 1 ? likes.indexOf(place) + 1 : 0 };
    })
    .sort((a, b) => rank(a) - rank(b));
}
