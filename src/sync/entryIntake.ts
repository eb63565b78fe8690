import type { DeviceId } from '../domain/ids.ts';
import { type Bytes, toBase64url } from '../feed/bytes.ts';
import { decodeEntry } from '../feed/entry.ts';
import { hashEntry } from '../feed/hashEntry.ts';
import type { EntryPlace } from '../feed/outcome.ts';
import { deviceIdOf } from '../feed/publicKeyId.ts';
import type { EntryIndex } from './entryIndex.ts';
import type { EntrySource, Reception } from './entrySource.ts';
import type { FeedDifferences } from './feedDifferences.ts';
import type { LineKind, Neighbour } from './neighbour.ts';
import { remember } from './remember.ts';

/** How an entry came here: told by somebody who named those who have it, or as an answer. */
export interface Origin {
  readonly way: 'pushed' | 'given';
  readonly seenBy: Set<string>;
}

export interface ArrivingEntry {
  readonly bytes: Bytes;
  readonly seenBy: Iterable<string>;
}

export interface Arrival {
  readonly place: EntryPlace;
  readonly reception: Reception;
}

/** Takes entries from neighbours and hands on those that are new, each only once. */
export interface EntryIntake {
  /** Where the entries stand and what became of each; null when one is nothing that can be stored. */
  take(entries: readonly ArrivingEntry[], way: Origin['way'], lineKind: LineKind): Promise<readonly Arrival[] | null>;
  /** Takes what was asked for; false when one is nothing an honest peer has stored. */
  takeGiven(entries: readonly Bytes[], from: Pick<Neighbour, 'tag' | 'lineKind'>): Promise<boolean>;
  /** How an entry came that has just been stored; forgets it. Null when it came from no neighbour. */
  originOf(hash: string): Origin | null;
}

export interface EntryIntakeOptions {
  readonly source: EntrySource;
  readonly index: EntryIndex;
  readonly differences: FeedDifferences;
  /** An entry that is here, or on its way, has come once more from those who have it. */
  readonly onSeen: (hash: string, tags: Iterable<string>) => void;
}

export function createEntryIntake({ source, index, differences, onSeen }: EntryIntakeOptions): EntryIntake {
  /** How entries came that are not stored yet; some wait in memory for others. */
  const origins = new Map<string, Origin>();
  const deviceIds = new Map<string, DeviceId>();
  /** Entries that are being looked at. */
  const underWay = new Set<string>();

  /** Null for bytes that are no entry. */
  async function placeOf(bytes: Bytes): Promise<EntryPlace | null> {
    const entry = decodeEntry(bytes);
    if (entry === null) return null;
    const key = toBase64url(entry.device);
    const device = deviceIds.get(key) ?? (await deviceIdOf(entry.device));
    remember(deviceIds, key, device);
    return { device, scope: entry.scope, seq: entry.seq, hash: toBase64url(await hashEntry(entry)) };
  }

  async function acceptAll(fresh: readonly Bytes[], lineKind: LineKind): Promise<readonly Reception[]> {
    if (fresh.length === 0) return [];
    try {
      return await source.accept(fresh, lineKind);
    } catch {
      // The disk is full, or the seminar is being closed; the entries can be had again.
      return fresh.map(() => 'noRoom');
    }
  }

  function noteOrigin(hash: string, way: Origin['way'], seenBy: Iterable<string>): void {
    const origin = origins.get(hash) ?? { way, seenBy: new Set() };
    for (const tag of seenBy) origin.seenBy.add(tag);
    remember(origins, hash, origin);
  }

  const take: EntryIntake['take'] = async (entries, way, lineKind) => {
    const fresh: { place: EntryPlace; bytes: Bytes }[] = [];
    const results: Arrival[] = [];
    for (const { bytes, seenBy } of entries) {
      const place = await placeOf(bytes);
      if (place === null) return null;
      onSeen(place.hash, seenBy);
      if (index.has(place)) {
        results.push({ place, reception: 'known' });
        continue;
      }
      noteOrigin(place.hash, way, seenBy);
      if (underWay.has(place.hash)) continue;
      underWay.add(place.hash);
      fresh.push({ place, bytes });
    }
    const receptions = await acceptAll(
      fresh.map(({ bytes }) => bytes),
      lineKind,
    );
    for (const [at, { place }] of fresh.entries()) {
      const reception = receptions[at] ?? 'noRoom';
      underWay.delete(place.hash);
      if (reception !== 'queued' && reception !== 'early') origins.delete(place.hash);
      differences.received(place, reception);
      results.push({ place, reception });
    }
    return results;
  };

  return {
    take,
    async takeGiven(entries, { tag, lineKind }) {
      const arrivals = await take(
        entries.map((bytes) => ({ bytes, seenBy: [tag] })),
        'given',
        lineKind,
      );
      return arrivals?.every(({ reception }) => reception !== 'invalid') ?? false;
    },
    originOf(hash) {
      const origin = origins.get(hash) ?? null;
      origins.delete(hash);
      return origin;
    },
  };
}
