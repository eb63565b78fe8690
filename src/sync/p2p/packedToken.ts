import { type ByteReader, MalformedBytes } from '../../feed/byteReader.ts';
import type { ByteWriter } from '../../feed/byteWriter.ts';

/** How a token's letters are packed, in the upper two bits before their bytes. */
const form = { letters: 0, base64: 1, hex: 2 } as const;

/** A short random word of a browser's, in as few bytes as its alphabet allows: Chromium writes base64, Firefox hex. */
export function writeToken(writer: ByteWriter, token: string): void {
  const [kind, text] = packed(token);
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  writer.uint8((kind << 6) | bytes.length).raw(bytes);
}

function packed(token: string): readonly [number, string] {
  if (/^([0-9a-f]{2}){1,63}$/.test(token)) {
    return [form.hex, token.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)))];
  }
  if (/^([A-Za-z0-9+/]{4}){1,21}$/.test(token)) return [form.base64, atob(token)];
  return [form.letters, token.slice(0, 63)];
}

/** Throws `MalformedBytes` for a form that is not known. */
export function readToken(reader: ByteReader): string {
  const head = reader.uint8();
  const bytes = reader.view(head & 63);
  const text = String.fromCharCode(...bytes);
  switch (head >> 6) {
    case form.letters:
      return text;
    case form.base64:
      return btoa(text);
    case form.hex:
      return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    default:
      throw new MalformedBytes('a token is of no known form');
  }
}
