import { type Bytes, concatBytes, utf8 } from './bytes.ts';

/** Whatever is derived from a secret, each under its own label (SPEC F8). */
export type KeyLabel =
  | 'content'
  | 'transport'
  | 'hand-over'
  | 'room-name'
  | 'signalling-password'
  | 'root-key'
  | 'group-key';

/** HKDF-SHA-256 (RFC 5869). */
export async function hkdf(secret: Bytes, salt: Bytes, info: Bytes, length: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, key, length * 8);
  return new Uint8Array(bits);
}

/** 32 bytes derived from a secret of the given room, for one use only. */
export function deriveBytes(
  secret: Bytes,
  room: Bytes,
  label: KeyLabel,
  context: Bytes = new Uint8Array(),
): Promise<Bytes> {
  return hkdf(secret, room, concatBytes([utf8(`langbord/1/${label}`), new Uint8Array([0]), context]), 32);
}
