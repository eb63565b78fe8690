import type { Bytes } from './bytes.ts';

/** Thrown at the first byte that breaks the format; caught where the whole of it was asked for. */
export class MalformedBytes extends Error {}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads bytes from outside in order. Every read checks that its bytes are there before anything is
 * made of them, so no claimed size ever allocates memory.
 */
export class ByteReader {
  at: number;
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  get left(): number {
    return this.bytes.length - this.at;
  }

  uint8(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new MalformedBytes('the bytes end too early');
    this.at += 1;
    return byte;
  }

  /** A base-128 number, lowest bits first, as lib0 writes them: at most 2^53 - 1, in its shortest form. */
  varUint(): number {
    let value = 0;
    let unit = 1;
    for (let length = 1; ; length++) {
      const byte = this.uint8();
      value += (byte & 0x7f) * unit;
      if (value > Number.MAX_SAFE_INTEGER) throw new MalformedBytes('a number is too large');
      if (byte < 0x80) {
        if (byte === 0 && length > 1) throw new MalformedBytes('a number is longer than it need be');
        return value;
      }
      unit *= 128;
    }
  }

  /** A view of the next bytes. */
  view(length: number): Uint8Array {
    if (length > this.left) throw new MalformedBytes('the bytes end too early');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  copy(length: number): Bytes {
    return new Uint8Array(this.view(length));
  }

  /** Text behind its length in bytes; anything but true UTF-8 is malformed. */
  varString(): string {
    const length = this.varUint();
    const short = length <= 32 && length <= this.left ? this.ascii(length) : null;
    if (short !== null) return short;
    try {
      return strictUtf8.decode(this.view(length));
    } catch {
      throw new MalformedBytes('a text is not UTF-8');
    }
  }

  /** Single letters and names without the price of a decoder; null when a byte is not ASCII. */
  private ascii(length: number): string | null {
    let text = '';
    for (let at = this.at; at < this.at + length; at++) {
      const byte = this.bytes[at] ?? 0x80;
      if (byte >= 0x80) return null;
      text += String.fromCharCode(byte);
    }
    this.at += length;
    return text;
  }
}
