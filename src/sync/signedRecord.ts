import { type Bytes, concatBytes, utf8 } from '../feed/bytes.ts';
import type { DeviceKey } from '../feed/deviceKey.ts';
import { signatureLength } from '../feed/entry.ts';
import { sign, verify } from '../feed/signingKey.ts';

/** What a device says to everybody of a room, signed, and passed on by whoever hears it (SPEC Y14). */
export type RecordLabel = 'presence' | 'hold';

export async function signRecord(label: RecordLabel, key: DeviceKey, room: Bytes, body: Bytes): Promise<Bytes> {
  return concatBytes([body, await sign(key, messageOf(label, room, body))]);
}

/** A record without its signature, which is not verified yet; empty when there is none. */
export function bodyOfRecord(bytes: Bytes): Bytes {
  return bytes.subarray(0, Math.max(0, bytes.length - signatureLength));
}

export function verifyRecord(label: RecordLabel, publicKey: Bytes, room: Bytes, bytes: Bytes): Promise<boolean> {
  const body = bodyOfRecord(bytes);
  return verify(publicKey, bytes.slice(body.length), messageOf(label, room, body));
}

function messageOf(label: RecordLabel, room: Bytes, body: Bytes): Bytes {
  return concatBytes([utf8(`langbord/1/${label}`), new Uint8Array([0]), room, body]);
}
