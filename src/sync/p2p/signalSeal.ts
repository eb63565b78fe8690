import { concatBytes, fromBase64url, toBase64url, utf8 } from '../../feed/bytes.ts';
import { hkdf } from '../../feed/hkdf.ts';

const nonceLength = 12;

/** Hides from the signalling server what the peers of a room say to each other (SPEC P1). */
export interface SignalSeal {
  seal(text: string): Promise<string>;
  /** Null for whatever was not sealed with this password for this room. */
  open(sealed: string): Promise<string | null>;
}

export async function createSignalSeal(password: string, room: string): Promise<SignalSeal> {
  const bound = utf8(room);
  const bytes = await hkdf(utf8(password), bound, utf8('langbord/1/signals\0'), 32);
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  return {
    async seal(text) {
      const iv = crypto.getRandomValues(new Uint8Array(nonceLength));
      const options = { name: 'AES-GCM', iv, additionalData: bound };
      const sealed = await crypto.subtle.encrypt(options, key, utf8(text));
      return toBase64url(concatBytes([iv, new Uint8Array(sealed)]));
    },
    async open(sealed) {
      const bytes = fromBase64url(sealed);
      if (!bytes || bytes.length <= nonceLength) return null;
      const options = { name: 'AES-GCM', iv: bytes.subarray(0, nonceLength), additionalData: bound };
      try {
        const plain = await crypto.subtle.decrypt(options, key, bytes.subarray(nonceLength));
        return new TextDecoder('utf-8', { fatal: true }).decode(plain);
      } catch {
        return null;
      }
    },
  };
}
