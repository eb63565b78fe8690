import { sha256 as hashNow } from '@noble/hashes/sha2.js';
import type { Bytes } from './bytes.ts';
import { bodyOf, type Entry } from './entry.ts';
import { sha256 } from './sha256.ts';

/** Up to this many bytes it takes longer to ask Web Crypto, which answers from another thread, than to hash them here. */
const fewBytes = 2_048;

/** The hash of an entry (SPEC F14). Nearly all entries are small, and a seminar has tens of thousands. */
export function hashEntry(entry: Entry): Bytes | Promise<Bytes> {
  return hashBody(bodyOf(entry));
}

/** The same for what will be an entry once it is signed: its header and ciphertext. */
export function hashBody(body: Bytes): Bytes | Promise<Bytes> {
  return body.length > fewBytes ? sha256(body) : hashNow(body);
}
