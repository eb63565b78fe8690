import type { DeviceId, GroupId } from '../domain/ids.ts';
import { devicesHere, type GoneDevice, type NetworkState } from './networkState.ts';

/** Remembers who was here and is gone, for as long as a seminar is open. */
export interface Departures {
  /** Takes note of who is here now. */
  note(state: Pick<NetworkState, 'inReach' | 'present'>): void;
  /** The last to go first. */
  gone(): readonly GoneDevice[];
}

/** As many as a large seminar has devices; whoever left longest ago is forgotten first. */
const mostGone = 200;

/** `now` gives ms since 1970. */
export function createDepartures(own: DeviceId, now: () => number): Departures {
  let here = new Map<DeviceId, GroupId | null>();
  let gone: readonly GoneDevice[] = [];
  return {
    note(state) {
      const seats = new Map(state.present.map(({ device, group }) => [device, group]));
      const next = new Map(
        [...devicesHere(state)].filter((device) => device !== own).map((device) => [device, seats.get(device) ?? null]),
      );
      const left = [...here].filter(([device]) => !next.has(device));
      const stillGone = gone.filter(({ device }) => !next.has(device));
      if (left.length > 0 || stillGone.length < gone.length) {
        const at = now();
        gone = [...left.map(([device, group]) => ({ device, group, at })), ...stillGone].slice(0, mostGone);
      }
      here = next;
    },
    gone: () => gone,
  };
}
