import { type Bytes, concatBytes } from '../feed/bytes.ts';
import { nonceLength } from '../feed/entry.ts';

/** What a frame is, in its first byte; frames of other kinds belong to newer apps. */
export const frameKind = { hello: 1, piece: 2 } as const;

/** Bytes a frame has more than what it seals: its kind, the nonce, the tag. */
export const sealedExtra = 1 + nonceLength + 16;

/** Seals a frame for the room (SPEC Y4). `bound` is what both ends must know for it to open. */
export async function sealFrame(key: CryptoKey, kind: number, plain: Bytes, bound: Bytes): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(nonceLength));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound }, key, plain);
  return concatBytes([new Uint8Array([kind]), iv, new Uint8Array(sealed)]);
}

/** Null for whatever was not sealed for this room and this line. */
export async function openFrame(key: CryptoKey, frame: Bytes, bound: Bytes): Promise<Bytes | null> {
  if (frame.length < sealedExtra) return null;
  const options = { name: 'AES-GCM', iv: frame.subarray(1, 1 + nonceLength), additionalData: bound };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(options, key, frame.subarray(1 + nonceLength)));
  } catch {
    return null;
  }
}
