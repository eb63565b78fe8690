import type { DeviceId } from '../domain/ids.ts';
import type { Bytes } from '../feed/bytes.ts';
import type { EntryPlace } from '../feed/outcome.ts';
import { deviceIdOf } from '../feed/publicKeyId.ts';
import type { SeminarKeys } from '../feed/seminarKeys.ts';
import { exchangeLimits } from './exchangeLimits.ts';
import { type FeedHead, feedKeyOf } from './feedHead.ts';
import { type HoldRecord, readHold, verifyHold } from './holdRecord.ts';
import type { HoldNumber } from './messages.ts';
import type { Hearing } from './presenceBook.ts';

/** What a facilitator's device has said it holds, and when. Both times are labels for people. */
export interface Receipt {
  readonly device: DeviceId;
  /** By the facilitator's clock and by this device's, ms since 1970. */
  readonly saidAt: number;
  readonly heardAt: number;
  /** Whether an entry that is stored here is there too. */
  holds(place: EntryPlace): boolean;
}

/** A facilitator's word as it came, with when that was: what is kept on disk between visits. */
export interface KeptHold {
  readonly bytes: Bytes;
  readonly heardAt: number;
}

/** The newest word of every facilitator's device (SPEC Y15). */
export interface HoldBook {
  hear(kept: KeptHold): Promise<Hearing>;
  /** What was kept in an earlier visit. */
  load(kept: readonly KeptHold[]): Promise<void>;
  receipts(): readonly Receipt[];
  numbers(): readonly HoldNumber[];
  /** The words with a higher number than somebody has, who has told their numbers. */
  newerThan(numbers: readonly HoldNumber[]): readonly { readonly device: DeviceId; readonly bytes: Bytes }[];
}

interface Held extends KeptHold {
  readonly record: HoldRecord;
  readonly receipt: Receipt;
}

export function createHoldBook(options: {
  readonly keys: SeminarKeys;
  readonly headOf: (feedKey: string) => FeedHead | null;
  /** A device has said something new, which takes the place of what it said before. */
  readonly onNew: (device: DeviceId, kept: KeptHold) => void;
}): HoldBook {
  const { keys, headOf, onNew } = options;
  const held = new Map<DeviceId, Held>();

  function receiptOf(device: DeviceId, record: HoldRecord, heardAt: number): Receipt {
    const heads = new Map(record.heads.map((head) => [feedKeyOf(head), head]));
    return {
      device,
      saidAt: record.time,
      heardAt,
      holds(place) {
        const theirs = heads.get(feedKeyOf(place));
        if (!theirs || theirs.seq < place.seq) return false;
        const mine = headOf(feedKeyOf(place));
        // Where the feed forks, the same number may stand for something else.
        return mine?.seq !== theirs.seq || mine.sum === theirs.sum;
      },
    };
  }

  function makeRoom(): void {
    if (held.size < exchangeLimits.holds.devices) return;
    const [oldest] = held.keys();
    if (oldest !== undefined) held.delete(oldest);
  }

  /** The device whose newest word this is; else of what use it is. */
  async function take({ bytes, heardAt }: KeptHold): Promise<{ readonly device: DeviceId } | Exclude<Hearing, 'new'>> {
    const record = readHold(bytes);
    if (record === null) return bytes[0] === 1 ? 'false' : 'useless';
    const device = await deviceIdOf(record.publicKey);
    const isOld = () => record.number <= (held.get(device)?.record.number ?? -1);
    if (isOld()) return 'useless';
    if (!(await verifyHold(record, keys, bytes))) return 'false';
    if (isOld()) return 'useless';
    if (!held.delete(device)) makeRoom();
    held.set(device, { bytes, heardAt, record, receipt: receiptOf(device, record, heardAt) });
    return { device };
  }

  return {
    async hear(kept) {
      const taken = await take(kept);
      if (typeof taken === 'string') return taken;
      onNew(taken.device, kept);
      return 'new';
    },
    async load(kept) {
      for (const one of kept) await take(one);
    },
    receipts: () => [...held.values()].map(({ receipt }) => receipt),
    numbers: () => [...held].map(([device, { record }]) => ({ device, number: record.number })),
    newerThan(numbers) {
      const theirs = new Map(numbers.map(({ device, number }) => [device, number]));
      return [...held].flatMap(([device, { record, bytes }]) =>
        record.number > (theirs.get(device) ?? -1) ? [{ device, bytes }] : [],
      );
    },
  };
}
