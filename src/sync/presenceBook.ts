import type { DeviceId } from '../domain/ids.ts';
import type { ReadySummary } from '../domain/readyCheck.ts';
import { type Bytes, toBase64url } from '../feed/bytes.ts';
import { deviceIdOf } from '../feed/publicKeyId.ts';
import { exchangeLimits } from './exchangeLimits.ts';
import { type PresenceRecord, readPresence, type Whereabouts } from './presenceRecord.ts';
import { remember } from './remember.ts';
import { verifyRecord } from './signedRecord.ts';
import { createTokenBucket, type TokenBucket } from './tokenBucket.ts';

/** Somebody who is in the seminar now. */
export interface Presence extends Whereabouts {
  readonly device: DeviceId;
}

/** A device that was checked, and what came of that. */
export interface CheckedDevice extends ReadySummary {
  readonly device: DeviceId;
}

/** What became of a record: worth passing on, of no use, or what no honest device sends. */
export type Hearing = 'new' | 'useless' | 'false';

/**
 * Who is here, by what everybody has said last (SPEC Y16, Y17). A word counts for its lifetime, by
 * this device's own passing time; whoever says goodbye or falls silent is gone, and no old word that
 * is said again brings them back.
 */
export interface PresenceBook {
  /** `age`: how long ago it was said, as those tell who passed it on, in milliseconds. */
  hear(bytes: Bytes, age: number): Promise<Hearing>;
  /** Forgets whose time is up; true when somebody was. */
  expire(): boolean;
  /** By device, in a steady order. */
  present(): readonly Presence[];
  /** Of those who are here, the ones that were checked, in the same order. */
  checked(): readonly CheckedDevice[];
  /** The last words of those who are here, for newcomers. */
  words(): readonly { readonly key: string; readonly bytes: Bytes; readonly age: number }[];
}

interface Word {
  readonly device: DeviceId;
  readonly record: PresenceRecord;
  readonly bytes: Bytes;
  readonly said: number;
  readonly rate: TokenBucket;
  readonly checked: ReadySummary | null;
}

const visitsOfDevice = 2;
const wordRate = { burst: 6, perSecond: 1 };

export function createPresenceBook(options: {
  readonly room: Bytes;
  readonly ownVisit: Bytes;
  readonly now: () => number;
  /** For labels, ms since 1970. */
  readonly clock: () => number;
  /** Whether something of a device is stored here: its place is not given to strangers. */
  readonly isKnown: (device: DeviceId) => boolean;
}): PresenceBook {
  const { room, now, clock, isKnown } = options;
  const ownVisit = toBase64url(options.ownVisit);
  const words = new Map<string, Word>();
  /** Visits that are over, so that nobody can be made to seem here by their old words. */
  const gone = new Map<string, number>();

  function end(key: string, number: number): void {
    words.delete(key);
    remember(gone, key, number);
  }

  /** Makes room for one more; false when there is none for such a device. */
  function makeRoom(device: DeviceId): boolean {
    const own = [...words].filter(([, word]) => word.device === device);
    const [oldest] = own;
    if (oldest && own.length >= visitsOfDevice) end(oldest[0], oldest[1].record.number);
    if (words.size < exchangeLimits.presence.devices) return true;
    const stranger = isKnown(device) ? [...words].find(([, word]) => !isKnown(word.device)) : undefined;
    if (stranger) words.delete(stranger[0]);
    return stranger !== undefined;
  }

  return {
    async hear(bytes, age) {
      const record = readPresence(bytes);
      if (record === null) return bytes[0] === 1 ? 'false' : 'useless';
      const key = `${toBase64url(record.publicKey)} ${record.visit}`;
      const isOld = () => record.number <= (words.get(key)?.record.number ?? gone.get(key) ?? -1);
      const hasTime = record.lifetime === 0 || age < record.lifetime;
      if (record.visit === ownVisit || isOld() || !hasTime) return 'useless';
      if (words.get(key)?.rate.take(1, now()) === false) return 'useless';
      if (!(await verifyRecord('presence', record.publicKey, room, bytes))) return 'false';
      const device = await deviceIdOf(record.publicKey);
      if (isOld()) return 'useless';
      if (record.lifetime === 0) {
        end(key, record.number);
        return 'new';
      }
      const known = words.get(key);
      if (!known && !makeRoom(device)) return 'useless';
      gone.delete(key);
      const rate = known?.rate ?? createTokenBucket(wordRate);
      const { ready } = record;
      const checked = ready && { fine: ready.fine, look: ready.look, at: clock() - age - ready.ago };
      words.set(key, { device, record, bytes, said: now() - age, rate, checked });
      return 'new';
    },
    expire() {
      const before = words.size;
      for (const [key, { record, said }] of words) if (now() - said >= record.lifetime) end(key, record.number);
      return words.size < before;
    },
    present() {
      const byDevice = new Map<DeviceId, Presence>();
      for (const { device, record } of words.values()) {
        byDevice.set(device, { device, group: record.group, question: record.question });
      }
      return [...byDevice.values()].sort((a, b) => (a.device < b.device ? -1 : 1));
    },
    checked() {
      const byDevice = new Map<DeviceId, CheckedDevice>();
      for (const { device, checked } of words.values()) if (checked) byDevice.set(device, { device, ...checked });
      return [...byDevice.values()].sort((a, b) => (a.device < b.device ? -1 : 1));
    },
    words: () => [...words].map(([key, { bytes, said }]) => ({ key, bytes, age: now() - said })),
  };
}
