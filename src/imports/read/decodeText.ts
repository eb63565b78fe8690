import { importLimits } from './importLimits.ts';
import { Unreadable } from './unreadable.ts';

/**
 * The words in the bytes of a text file, with one kind of line break. UTF-8 and UTF-16 are told by their mark or by what the
 * bytes can be; what is neither was written by an older Windows program. Throws Unreadable when they are no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes);
  if (text.length > importLimits.text) throw new Unreadable('tooMuch');
  if (isBinary(text)) throw new Unreadable('foreign');
  return plainText(text);
}

/** One kind of line break, and none of the characters that nobody can have written. */
export function plainText(text: string): string {
  return (
    text
      .replace(/^\ufeff/, '')
      .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')
  );
}

function decode(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return isMostlyUtf8(bytes) ? new TextDecoder().decode(bytes) : windows1252(bytes);
  }
}

/** What Windows has where others have control characters, from 0x80 on; Node 20 leaves it out of its decoder. */
const windowsLetters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (letter) => windowsLetters[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** By its mark; else by every other byte being 0, as in the letters of western Europe. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 400);
  const zeros = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = start.length * 0.35;
  if (odd > many && even < odd / 8) return 'utf-16le';
  return even > many && odd < even / 8 ? 'utf-16be' : null;
}

/** A slip in a few bytes of a long file does not make it another alphabet: two wrong letters are better than all. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const more = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    const tail = bytes.subarray(at + 1, at + 1 + more);
    if (more > 0 && tail.length === more && tail.every((next) => next >> 6 === 2)) {
      whole++;
      at += more;
    } else broken++;
  }
  return whole > broken * 4;
}

/** Text has next to no control characters. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 20_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is counted.
  const strange = start.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return strange > 2 + start.length / 50;
}
