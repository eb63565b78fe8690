import type { DeviceId } from '../domain/ids.ts';
import type { FeedReader } from './feedReader.ts';

/** What the plan's withdrawals of devices have done to the feeds (SPEC F32). */
export interface WithdrawalState {
  /** The plan says otherwise than when entries were taken in: an engine that loads everything anew is needed. */
  readonly isOutdated: boolean;
  /** This device itself is withdrawn: nothing more is sealed but what it writes in the plan. */
  readonly isOwn: boolean;
  /** The feeds with entries that are set aside. */
  readonly aside: readonly AsideFeed[];
}

export interface AsideFeed {
  readonly device: DeviceId;
  readonly scope: string;
  /** How many entries. */
  readonly entries: number;
}

export function withdrawalState(reader: FeedReader, own: DeviceId): WithdrawalState {
  return {
    isOutdated: reader.isOutdated(),
    isOwn: reader.withdrawn().has(own),
    aside: reader.feeds().flatMap(({ device, scope, aside }) => {
      return aside.length > 0 ? [{ device, scope, entries: aside.length }] : [];
    }),
  };
}
