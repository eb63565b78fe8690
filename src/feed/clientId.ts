import { type Bytes, concatBytes } from './bytes.ts';
import { sha256 } from './sha256.ts';

/** Length in bytes of a session: one tab's stay in a seminar, named at random. */
export const sessionLength = 8;

/** A fresh session. A tab takes a new one whenever it loads, since what it shared may not have been saved. */
export function createSession(): Bytes {
  return crypto.getRandomValues(new Uint8Array(sessionLength));
}

/**
 * The Yjs client id of one session of one device: the first 53 bits of SHA-256(public key ‖ session),
 * so that anyone can check that a change carries its author's own (SPEC F6).
 */
export async function clientIdOf(publicKey: Bytes, session: Bytes): Promise<number> {
  const view = new DataView((await sha256(concatBytes([publicKey, session]))).buffer);
  return view.getUint32(0) * 2 ** 21 + (view.getUint32(4) >>> 11);
}
