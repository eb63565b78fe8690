import type { Bytes } from '../feed/bytes.ts';

/** The letters a QR code packs tightest beside digits, in the order of their values. */
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const values = new Map([...letters].map((letter, value) => [letter, value]));
const base = letters.length;

/** Bytes as letters of a QR code's alphanumeric mode (RFC 9285): three of them for two bytes. */
export function toBase45(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const high = bytes[at] ?? 0;
    const low = bytes[at + 1];
    let value = low === undefined ? high : high * 256 + low;
    for (let left = low === undefined ? 2 : 3; left > 0; left--) {
      text += letters[value % base];
      value = Math.floor(value / base);
    }
  }
  return text;
}

/** Null for text that is not the base45 of any bytes. */
export function fromBase45(text: string): Bytes | null {
  const rest = text.length % 3;
  if (rest === 1) return null;
  const bytes = new Uint8Array(2 * Math.floor(text.length / 3) + (rest === 2 ? 1 : 0));
  let at = 0;
  for (let start = 0; start < text.length; start += 3) {
    const group = [...text.slice(start, start + 3)].map((letter) => values.get(letter));
    const value = group.reduceRight<number>((sum, digit) => sum * base + (digit ?? Number.NaN), 0);
    const size = group.length === 3 ? 2 : 1;
    if (Number.isNaN(value) || value >= 256 ** size) return null;
    if (size === 2) bytes[at++] = value >> 8;
    bytes[at++] = value & 0xff;
  }
  return bytes;
}
