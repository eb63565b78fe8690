import { type Bytes, utf8 } from './bytes.ts';
import { ByteWriter } from './byteWriter.ts';
import { type SessionClock, writeClocks } from './entry.ts';
import { type SigningKey, sign, verify } from './signingKey.ts';

/**
 * What an author signs (SPEC F14): the seminar, the scope, how far the sessions have come, and the
 * hash of all the entry but its signature. So the signature alone proves how far the author was.
 */
export interface SignedHead {
  readonly scope: string;
  readonly clocks: readonly SessionClock[];
  readonly hash: Bytes;
}

export function signHead(key: SigningKey, room: Bytes, head: SignedHead): Promise<Bytes> {
  return sign(key, messageOf(room, head));
}

export function verifyHead(device: Bytes, room: Bytes, head: SignedHead, signature: Bytes): Promise<boolean> {
  return verify(device, signature, messageOf(room, head));
}

function messageOf(room: Bytes, { scope, clocks, hash }: SignedHead): Bytes {
  const writer = new ByteWriter().raw(utf8('langbord/1/entry')).uint8(0).raw(room).varString(scope);
  return writeClocks(writer, clocks).raw(hash).toBytes();
}
