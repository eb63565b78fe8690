/** Bytes in memory of their own, which is what Web Crypto takes. */
export type Bytes = Uint8Array<ArrayBuffer>;

export function concatBytes(parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

const encoder = new TextEncoder();

export function utf8(text: string): Bytes {
  return encoder.encode(text);
}

const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const sextetOf = new Map([...base64url].map((letter, sextet) => [letter.charCodeAt(0), sextet]));

/** base64url without padding (RFC 4648, section 5): what an address may hold as it is. */
export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let count = 0;
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xffff;
    count += 8;
    for (; count >= 6; count -= 6) text += base64url[(bits >> (count - 6)) & 63];
  }
  return count > 0 ? text + base64url[(bits << (6 - count)) & 63] : text;
}

/** Null for text that is not the one base64url form of any bytes. */
export function fromBase64url(text: string): Bytes | null {
  if (text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let count = 0;
  let at = 0;
  for (let letter = 0; letter < text.length; letter++) {
    const sextet = sextetOf.get(text.charCodeAt(letter));
    if (sextet === undefined) return null;
    bits = ((bits << 6) | sextet) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[at++] = bits >> count;
  }
  // Bits that are left over must be zero, or another text would mean the same.
  return (bits & ((1 << count) - 1)) === 0 ? bytes : null;
}
