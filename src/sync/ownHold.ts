import type { Bytes } from '../feed/bytes.ts';
import { issueCertificate } from '../feed/certificate.ts';
import type { DeviceKey } from '../feed/deviceKey.ts';
import type { IssuerKey, SeminarKeys } from '../feed/seminarKeys.ts';
import type { EntryIndex } from './entryIndex.ts';
import { exchangeTimes } from './exchangeLimits.ts';
import type { HoldBook } from './holdBook.ts';
import { sealHold } from './holdRecord.ts';
import type { Spreader } from './spreader.ts';
import { holdItem } from './spreadItems.ts';
import type { Timer } from './timer.ts';

/** Says which entries a facilitator's device has on disk, soon after they came. */
export interface OwnHold {
  /** Something has been stored. */
  changed(): void;
  /** Says it at once, and gives what was said, for a way on which nobody can ask. */
  sayNow(): Promise<Bytes>;
  stop(): void;
}

export function createOwnHold(options: {
  readonly keys: SeminarKeys;
  readonly device: DeviceKey;
  readonly root: IssuerKey;
  readonly timer: Timer;
  /** Ms since 1970, a label. */
  readonly clock: () => number;
  readonly index: EntryIndex;
  readonly holds: HoldBook;
  readonly spreader: Spreader;
}): OwnHold {
  const { keys, device, root, timer, clock, index, holds, spreader } = options;
  const certificate = issueCertificate(root, keys.room, { device: device.publicKey, scope: 'plan' });
  let cancel: (() => void) | null = null;
  let lastSaid = Number.NEGATIVE_INFINITY;
  let isStopped = false;

  async function speak(): Promise<Bytes> {
    cancel = null;
    lastSaid = timer.now();
    const time = Math.max(0, Math.round(clock()));
    // Rises though the clock may be set back, also by years.
    const last = holds.numbers().find((hold) => hold.device === device.id)?.number ?? 0;
    const words = { certificate: await certificate, number: Math.max(time, last + 1), time, heads: index.heads() };
    const hold = { bytes: await sealHold(device, keys.room, words), heardAt: time };
    if (!isStopped && (await holds.hear(hold)) === 'new') spreader.publish([holdItem(hold.bytes)]);
    return hold.bytes;
  }

  return {
    changed() {
      if (cancel || isStopped) return;
      const wait = Math.max(exchangeTimes.hold, lastSaid + exchangeTimes.holdAgain - timer.now());
      cancel = timer.after(wait, () => void speak());
    },
    sayNow() {
      cancel?.();
      return speak();
    },
    stop() {
      isStopped = true;
      cancel?.();
    },
  };
}
