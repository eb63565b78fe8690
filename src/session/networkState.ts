import type { DeviceId } from '../domain/ids.ts';
import type { EntryPlace } from '../feed/outcome.ts';
import type { ExchangeState } from '../sync/exchange.ts';
import type { Presence } from '../sync/presenceBook.ts';

/** What this device knows of the others in a seminar. Plain values, so that its tabs can tell each other. */
export interface NetworkState {
  /** Whether this device looks for others now. */
  readonly isLooking: boolean;
  /** Devices at the other end of a line. */
  readonly inReach: readonly DeviceId[];
  /** Who is in the seminar, in reach or by way of others. */
  readonly present: readonly Presence[];
  readonly facilitators: readonly FacilitatorReach[];
  /** Own sealed changes that no facilitator's device is known to have on its disk. */
  readonly unreceived: number;
  /** Feeds that others have more of and that are being fetched. */
  readonly lacking: number;
}

/** What a facilitator's device has last said of itself. Times are labels, ms since 1970 by this device's clock. */
export interface FacilitatorReach {
  readonly device: DeviceId;
  readonly heardAt: number;
  readonly isInReach: boolean;
  /** Own sealed changes that it is not known to have. */
  readonly unreceived: number;
}

export const silence: NetworkState = {
  isLooking: false,
  inReach: [],
  present: [],
  facilitators: [],
  unreceived: 0,
  lacking: 0,
};

/** `own`: this device's entries on its disk. */
export function readNetworkState(
  { inReach, present, receipts, lacking }: ExchangeState,
  device: DeviceId,
  own: readonly EntryPlace[],
): NetworkState {
  const lacks = (place: EntryPlace) => !receipts.some((receipt) => receipt.holds(place));
  return {
    isLooking: true,
    inReach,
    present: present.filter((one) => one.device !== device),
    facilitators: receipts.map((receipt) => ({
      device: receipt.device,
      heardAt: receipt.heardAt,
      isInReach: receipt.device === device || inReach.includes(receipt.device),
      unreceived: own.filter((place) => !receipt.holds(place)).length,
    })),
    unreceived: own.filter(lacks).length,
    lacking,
  };
}
