import type { DeviceId } from '../domain/ids.ts';
import type { Issuer } from './canWrite.ts';
import type { FeedReader } from './feedReader.ts';

/** What is known of a device in one scope where it has written. */
export interface KnownFeed {
  readonly device: DeviceId;
  readonly scope: string;
  /** The number of its last entry here. */
  readonly seq: number;
  /** Whose key vouches for it there; null while no certificate proves it. */
  readonly issuer: Issuer['kind'] | null;
  /** What its clock showed when it made the newest entry that is applied, ms since 1970; null for none. */
  readonly time: number | null;
  readonly isOwn: boolean;
}

export function knownFeeds(reader: FeedReader, own: DeviceId): readonly KnownFeed[] {
  return reader.feeds().flatMap(({ device, scope, head, issuer, applied }) => {
    if (head === null) return [];
    const time = applied.at(-1)?.time ?? null;
    return [{ device, scope, seq: head.seq, issuer: issuer?.kind ?? null, time, isOwn: device === own }];
  });
}
