import type { DeviceId, GroupId, QuestionId } from '../../domain/ids.ts';
import { devicesHere, type FacilitatorReach, type NetworkState } from '../../session/networkState.ts';

/** How many other devices are in reach, over a line or by way of others. */
export function countInReach(state: NetworkState): number {
  const here = devicesHere(state);
  return state.device !== null && here.has(state.device) ? here.size - 1 : here.size;
}

/** How many other devices are at a group's table. */
export function countAtGroup({ present }: NetworkState, group: GroupId): number {
  return present.filter((one) => one.group === group).length;
}

/** Who writes on a question of a group, on other devices. */
export interface AtQuestion {
  readonly count: number;
  readonly isFacilitator: boolean;
}

/** `isFacilitator` when the only one there is a facilitator's device. */
export function atQuestion({ present, facilitators }: NetworkState, group: GroupId, question: QuestionId): AtQuestion {
  const devices = present.filter((one) => one.group === group && one.question === question).map(({ device }) => device);
  const [only] = devices;
  const isFacilitator = devices.length === 1 && facilitators.some(({ device }) => device === only);
  return { count: devices.length, isFacilitator };
}

/** The facilitators' devices besides this one, those in reach first, then the last heard. */
export function otherFacilitators({ device, facilitators }: NetworkState): readonly FacilitatorReach[] {
  return facilitators
    .filter((each) => each.device !== device)
    .sort((a, b) => Number(b.isInReach) - Number(a.isInReach) || b.heardAt - a.heardAt);
}

/** Devices that are no facilitators', by the group they are at: those here, and those that have gone. */
export interface DevicesAt {
  readonly group: GroupId | null;
  readonly here: number;
  readonly gone: number;
  /** When the last of those that have gone was here (ms since 1970); null when none has gone. */
  readonly lastAt: number | null;
}

/** `shownAs`: the group that another is part of, for those that are one (D18). */
export function devicesByGroup(
  state: NetworkState,
  shownAs: (group: GroupId) => GroupId = (group) => group,
): readonly DevicesAt[] {
  const known = new Set<DeviceId>(state.facilitators.map(({ device }) => device));
  if (state.device) known.add(state.device);
  const table = (group: GroupId | null) => group && shownAs(group);
  const seats = new Map(state.present.map(({ device, group }) => [device, table(group)]));
  const here = [...devicesHere(state)].filter((device) => !known.has(device));
  const gone = state.gone
    .filter(({ device }) => !known.has(device))
    .map((each) => ({ ...each, group: table(each.group) }));
  const groups = new Set([...here.map((device) => seats.get(device) ?? null), ...gone.map(({ group }) => group)]);
  return [...groups].map((group) => {
    const left = gone.filter((each) => each.group === group);
    return {
      group,
      here: here.filter((device) => (seats.get(device) ?? null) === group).length,
      gone: left.length,
      lastAt: left.length > 0 ? Math.max(...left.map(({ at }) => at)) : null,
    };
  });
}
