import { ByteReader, MalformedBytes } from './byteReader.ts';
import type { Bytes } from './bytes.ts';
import { ByteWriter } from './byteWriter.ts';
import { bodyOf, type Entry, nonceLength } from './entry.ts';
import { readWitnesses, type Witness, writeWitnesses } from './witness.ts';

/** What an entry seals: proofs for its deletions, and a Yjs update (v1). */
export interface Content {
  /** What the author's clock showed, ms since 1970: a label for people, never used for order. */
  readonly time: number;
  readonly witnesses: readonly Witness[];
  readonly update: Bytes;
}

/** A nonce: 96 random bits, since a cloned device would count the same numbers twice (SPEC F13). */
export function createNonce(): Bytes {
  return crypto.getRandomValues(new Uint8Array(nonceLength));
}

/** A header as it stands in an entry, with the nonce that is the last of it. */
export interface SealingHead {
  readonly head: Bytes;
  readonly nonce: Bytes;
}

/** Seals content under a header, which nobody can change afterwards without breaking the seal. */
export function sealContent(key: CryptoKey, header: SealingHead, content: Content): Promise<Bytes> {
  const plain = writeWitnesses(new ByteWriter().varUint(content.time), content.witnesses).raw(content.update).toBytes();
  return encryptContent(key, header, plain);
}

/** The same bytes for the same header and content: nothing in it is left to chance but the nonce. */
export async function encryptContent(key: CryptoKey, { head, nonce }: SealingHead, plain: Bytes): Promise<Bytes> {
  const options = { name: 'AES-GCM', iv: nonce, additionalData: head };
  return new Uint8Array(await crypto.subtle.encrypt(options, key, plain));
}

/** Null when the key, the header or the bytes are not what was sealed. */
export async function openContent(key: CryptoKey, entry: Entry): Promise<Content | null> {
  const plain = await decryptContent(key, entry);
  try {
    return plain && readContent(plain);
  } catch (error) {
    if (error instanceof MalformedBytes) return null;
    throw error;
  }
}

/** The content as the bytes that were sealed, unread; null when they do not open. */
export async function decryptContent(key: CryptoKey, entry: Entry): Promise<Bytes | null> {
  const additionalData = bodyOf(entry).subarray(0, entry.headerLength);
  try {
    const options = { name: 'AES-GCM', iv: entry.nonce, additionalData };
    return new Uint8Array(await crypto.subtle.decrypt(options, key, entry.ciphertext));
  } catch (error) {
    // Web Crypto says OperationError for whatever does not decrypt.
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function readContent(plain: Bytes): Content | null {
  const reader = new ByteReader(plain);
  const time = reader.varUint();
  const witnesses = readWitnesses(reader);
  return witnesses === null ? null : { time, witnesses, update: reader.copy(reader.left) };
}
