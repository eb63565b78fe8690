import type { DeviceId, GroupId } from '../domain/ids.ts';
import type { EntryPlace } from '../feed/outcome.ts';
import type { ExchangeState } from '../sync/exchangeView.ts';
import type { CheckedDevice, Presence } from '../sync/presenceBook.ts';

/** What this device knows of the others in a seminar. Plain values, so that its tabs can tell each other. */
export interface NetworkState {
  /** This device; null while it does not look for others. */
  readonly device: DeviceId | null;
  /** Whether this device looks for others now. */
  readonly isLooking: boolean;
  /** Whether there is a way on which others could come; else it would wait for nobody. */
  readonly hasWays: boolean;
  /** Devices at the other end of a line. */
  readonly inReach: readonly DeviceId[];
  /** Who is in the seminar, in reach or by way of others. */
  readonly present: readonly Presence[];
  /** Other devices that have done the ready check, and what came of it. */
  readonly checked: readonly CheckedDevice[];
  /** Who was here in this visit and is not any more, the last to go first. */
  readonly gone: readonly GoneDevice[];
  readonly facilitators: readonly FacilitatorReach[];
  /** Own sealed changes. */
  readonly sealed: number;
  /** Own sealed changes that no facilitator's device is known to have on its disk. */
  readonly unreceived: number;
  /** Whether all that was written on this device is known to be sealed; what is not has come to nobody. */
  readonly isSettled: boolean;
  /** Feeds that others have more of and that are being fetched. */
  readonly lacking: number;
  /** The scopes of these feeds, each once. */
  readonly lackingScopes: readonly string[];
}

/** What a facilitator's device has last said of itself. Times are labels, ms since 1970 by this device's clock. */
export interface FacilitatorReach {
  readonly device: DeviceId;
  /** When it was last known to be here. */
  readonly heardAt: number;
  readonly isInReach: boolean;
  /** Own sealed changes that it is not known to have. */
  readonly unreceived: number;
}

/** Somebody who was here, where they sat last, and when that was (a label, ms since 1970). */
export interface GoneDevice {
  readonly device: DeviceId;
  readonly group: GroupId | null;
  readonly at: number;
}

export const silence: NetworkState = {
  device: null,
  isLooking: false,
  hasWays: false,
  inReach: [],
  present: [],
  checked: [],
  gone: [],
  facilitators: [],
  sealed: 0,
  unreceived: 0,
  isSettled: false,
  lacking: 0,
  lackingScopes: [],
};

/** What a tab knows by itself, beside what the exchange tells. */
export interface OwnSide {
  readonly device: DeviceId;
  readonly hasWays: boolean;
  /** This device's entries on its disk. */
  readonly entries: readonly EntryPlace[];
  readonly isSettled: boolean;
  readonly gone: readonly GoneDevice[];
}

export function readNetworkState(
  { inReach, present, checked, receipts, lacking, lackingScopes }: ExchangeState,
  { device, hasWays, entries, isSettled, gone }: OwnSide,
): NetworkState {
  const lacks = (place: EntryPlace) => !receipts.some((receipt) => receipt.holds(place));
  const here = devicesHere({ inReach, present });
  const left = new Map(gone.map(({ device: each, at }) => [each, at]));
  return {
    device,
    isLooking: true,
    hasWays,
    inReach,
    present: present.filter((one) => one.device !== device),
    checked: checked.filter((one) => one.device !== device),
    gone,
    facilitators: receipts.map((receipt) => ({
      device: receipt.device,
      heardAt: Math.max(receipt.heardAt, left.get(receipt.device) ?? 0),
      isInReach: receipt.device === device || here.has(receipt.device),
      unreceived: entries.filter((place) => !receipt.holds(place)).length,
    })),
    sealed: entries.length,
    unreceived: entries.filter(lacks).length,
    isSettled,
    lacking,
    lackingScopes,
  };
}

/** The devices that are here, over a line or by way of others. */
export function devicesHere({ inReach, present }: Pick<NetworkState, 'inReach' | 'present'>): ReadonlySet<DeviceId> {
  return new Set([...inReach, ...present.map(({ device }) => device)]);
}
