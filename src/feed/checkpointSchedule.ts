import type { Feed } from './feed.ts';

/** Entries, or bytes, behind its newest checkpoint from which a feed is worth compacting. */
const entriesDue = 200;
const bytesDue = 64 * 1024;

/** When a device's feeds are worth a checkpoint. */
export interface CheckpointSchedule {
  isDue(feed: Feed): boolean;
  /** A feed that makes no checkpoint within the limits is left alone until it has grown by as much again. */
  putOff(feed: Feed): void;
}

export function createCheckpointSchedule(): CheckpointSchedule {
  const putOff = new Map<string, number>();
  return {
    isDue({ scope, sinceCheckpoint: { count, bytes } }) {
      return (count >= entriesDue || (bytes >= bytesDue && count > 1)) && count >= (putOff.get(scope) ?? 0);
    },
    putOff({ scope, sinceCheckpoint }) {
      putOff.set(scope, 2 * sinceCheckpoint.count);
    },
  };
}
