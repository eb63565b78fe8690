import { createLocalCipher, type LocalCipher, localKeyLength } from '../../src/storage/localCipher.ts';

/** A cipher with a key of its own, as a device gets one at its first visit. */
export function createTestCipher(): LocalCipher {
  return createLocalCipher(crypto.getRandomValues(new Uint8Array(localKeyLength)));
}
