import { ByteReader, MalformedBytes } from '../feed/byteReader.ts';
import type { Bytes } from '../feed/bytes.ts';
import { ByteWriter } from '../feed/byteWriter.ts';
import { verifyCertificate } from '../feed/certificate.ts';
import type { DeviceKey } from '../feed/deviceKey.ts';
import type { SeminarKeys } from '../feed/seminarKeys.ts';
import { exchangeLimits } from './exchangeLimits.ts';
import { type FeedHead, readHeads, writeHeads } from './feedHead.ts';
import { bodyOfRecord, signRecord, verifyRecord } from './signedRecord.ts';

/** A facilitator's device says which entries it has on disk (SPEC Y15). */
export interface HoldRecord {
  readonly publicKey: Bytes;
  /** From the root, for the scope `plan`: what makes it a facilitator's device. */
  readonly certificate: Bytes;
  /** Rises with every word of the device. */
  readonly number: number;
  /** What its clock showed, ms since 1970: a label for people. */
  readonly time: number;
  readonly heads: readonly FeedHead[];
}

const version = 1;

export function sealHold(key: DeviceKey, room: Bytes, hold: Omit<HoldRecord, 'publicKey'>): Promise<Bytes> {
  const writer = new ByteWriter()
    .uint8(version)
    .raw(key.publicKey)
    .varUint(hold.certificate.length)
    .raw(hold.certificate)
    .varUint(hold.number)
    .varUint(hold.time);
  const body = writeHeads(writer, hold.heads.slice(0, exchangeLimits.holds.feeds)).toBytes();
  return signRecord('hold', key, room, body);
}

/** Null for what is no record, or one of a newer version. Nothing is verified. */
export function readHold(bytes: Bytes): HoldRecord | null {
  if (bytes.length > exchangeLimits.holds.bytes) return null;
  try {
    const reader = new ByteReader(bodyOfRecord(bytes));
    if (reader.uint8() !== version) return null;
    const publicKey = reader.copy(32);
    const certificate = reader.copy(reader.varUint());
    const [number, time] = [reader.varUint(), reader.varUint()];
    return { publicKey, certificate, number, time, heads: readHeads(reader, exchangeLimits.holds.feeds) };
  } catch (error) {
    if (error instanceof MalformedBytes) return null;
    throw error;
  }
}

/** Whether a facilitator's device has truly said this. */
export async function verifyHold(hold: HoldRecord, keys: SeminarKeys, bytes: Bytes): Promise<boolean> {
  const { publicKey, certificate } = hold;
  if (!(await verifyRecord('hold', publicKey, keys.room, bytes))) return false;
  const issuer = await verifyCertificate(certificate, keys, { device: publicKey, scope: 'plan' });
  return issuer?.kind === 'root';
}
