import { type Bytes, utf8 } from './bytes.ts';

/** Writes what `ByteReader` reads. */
export class ByteWriter {
  private bytes = new Uint8Array(256);
  private length = 0;

  get size(): number {
    return this.length;
  }

  uint8(value: number): this {
    this.reserve(1);
    this.bytes[this.length++] = value;
    return this;
  }

  varUint(value: number): this {
    let rest = value;
    while (rest > 0x7f) {
      this.uint8(0x80 | (rest % 128));
      rest = Math.floor(rest / 128);
    }
    return this.uint8(rest);
  }

  raw(bytes: Uint8Array): this {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
    return this;
  }

  varString(text: string): this {
    const bytes = utf8(text);
    return this.varUint(bytes.length).raw(bytes);
  }

  toBytes(): Bytes {
    return this.bytes.slice(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}
