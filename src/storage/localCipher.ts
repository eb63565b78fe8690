import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { managedNonce } from '@noble/ciphers/utils.js';

/**
 * Seals what is stored on this device, so that other tools find no word in it. Synchronous, unlike Web
 * Crypto: a page that is being left hands its last words to the disk within one call (SPEC S23).
 */
export interface LocalCipher {
  /** Encrypts bytes for one `place`, which says what they are and whose; they open nowhere else. */
  seal(bytes: Uint8Array, place: string): Uint8Array;
  /** Null for what was not sealed for this place with this device's key, or is damaged. */
  open(sealed: Uint8Array, place: string): Uint8Array | null;
}

/** Length in bytes of the key. */
export const localKeyLength = 32;

/** Random nonces of 24 bytes, in front of what they seal, do not meet however much is written. */
const withNonce = managedNonce(xchacha20poly1305);

export function createLocalCipher(key: Uint8Array): LocalCipher {
  const cipherFor = (place: string) => withNonce(key, new TextEncoder().encode(place));
  return {
    seal: (bytes, place) => cipherFor(place).encrypt(bytes),
    open(sealed, place) {
      try {
        return cipherFor(place).decrypt(sealed);
      } catch {
        return null;
      }
    },
  };
}
