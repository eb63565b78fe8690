import { type Bytes, concatBytes, toBase64url } from './bytes.ts';
import { type Content, createNonce, sealContent } from './content.ts';
import type { DeviceKey } from './deviceKey.ts';
import { contentVersion, type EntryHeader, encodeHeader, joinEntry } from './entry.ts';
import { signHead } from './entrySignature.ts';
import { hashBody } from './hashEntry.ts';
import type { EntryPlace } from './outcome.ts';

/** An entry made here, not yet part of its feed. */
export interface SealedEntry {
  readonly place: EntryPlace;
  readonly bytes: Bytes;
  /** Own entries up to this number are contained in it; 0 for none. */
  readonly replaces: number;
}

export type HeaderFields = Pick<EntryHeader, 'kind' | 'scope' | 'seq' | 'previous' | 'certificate' | 'clocks'>;

/** Encrypts and signs one entry (SPEC F11 to F14); its hash comes with it as bytes too. */
export async function sealEntry(
  device: DeviceKey,
  room: Bytes,
  contentKey: CryptoKey,
  fields: HeaderFields,
  content: Content,
): Promise<{ readonly sealed: SealedEntry; readonly hash: Bytes }> {
  const header: EntryHeader = {
    ...fields,
    version: contentVersion,
    device: device.publicKey,
    extension: new Uint8Array(),
    nonce: createNonce(),
  };
  const head = encodeHeader(header);
  const ciphertext = await sealContent(contentKey, { head, nonce: header.nonce }, content);
  const hash = await hashBody(concatBytes([head, ciphertext]));
  const signature = await signHead(device, room, { scope: fields.scope, clocks: fields.clocks, hash });
  const place = { device: device.id, scope: fields.scope, seq: fields.seq, hash: toBase64url(hash) };
  return { sealed: { place, bytes: joinEntry(head, ciphertext, signature), replaces: 0 }, hash };
}
