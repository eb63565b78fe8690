import { expect, test } from 'vitest';
import { createLocalCipher, localKeyLength } from '../../../src/storage/localCipher.ts';

const key = () => crypto.getRandomValues(new Uint8Array(localKeyLength));
const words = new TextEncoder().encode('Kulturskolen må være for alle');

test('[S24] what is sealed opens in its place, and has nothing of the words in it', () => {
  const cipher = createLocalCipher(key());
  const sealed = cipher.seal(words, 'notes/a');
  expect(cipher.open(sealed, 'notes/a')).toEqual(words);
  expect(new TextDecoder().decode(sealed)).not.toMatch(/Kultur|skolen|alle/);
  expect(cipher.open(cipher.seal(new Uint8Array(), 'notes/a'), 'notes/a')).toEqual(new Uint8Array());
});

test('[S24] the same words are sealed differently each time', () => {
  const cipher = createLocalCipher(key());
  expect(cipher.seal(words, 'a')).not.toEqual(cipher.seal(words, 'a'));
});

test('[S24] another place, another key, and any changed, missing or added byte opens nothing', () => {
  const cipher = createLocalCipher(key());
  const sealed = cipher.seal(words, 'notes/a');
  expect(cipher.open(sealed, 'notes/b')).toBe(null);
  expect(createLocalCipher(key()).open(sealed, 'notes/a')).toBe(null);
  for (const at of sealed.keys()) {
    const changed = sealed.map((byte, index) => (index === at ? byte ^ 1 : byte));
    expect(cipher.open(changed, 'notes/a'), `byte ${at}`).toBe(null);
    expect(cipher.open(sealed.slice(0, at), 'notes/a'), `cut at ${at}`).toBe(null);
  }
  expect(cipher.open(Uint8Array.of(...sealed, 0), 'notes/a')).toBe(null);
});

test('bytes that are a part of a larger buffer are sealed alone', () => {
  const cipher = createLocalCipher(key());
  const sealed = cipher.seal(words.subarray(3, 8), 'a');
  expect(sealed.buffer.byteLength).toBe(sealed.length);
  expect(cipher.open(sealed, 'a')).toEqual(words.slice(3, 8));
});
