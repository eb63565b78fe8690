import type { ByteReader } from '../byteReader.ts';
import { limits } from '../limits.ts';
import { UpdateRefused } from './struct.ts';

/** Passes over one plain value in lib0's "any" form and gives its bytes, without making the value. */
export function readValue(reader: ByteReader): Uint8Array {
  const start = reader.at;
  skipValue(reader, 0);
  return reader.bytes.subarray(start, reader.at);
}

function skipValue(reader: ByteReader, depth: number): void {
  if (depth > limits.nesting) throw new UpdateRefused('nesting');
  switch (reader.uint8()) {
    case 127: // undefined
    case 126: // null
    case 121: // false
    case 120: // true
      return;
    case 125:
      skipVarInt(reader);
      return;
    case 124: // a 32-bit float
      reader.view(4);
      return;
    case 123: // a 64-bit float
    case 122: // a 64-bit integer
      reader.view(8);
      return;
    case 119:
      reader.varString();
      return;
    case 118:
      skipObject(reader, depth);
      return;
    case 117:
      for (let left = reader.varUint(); left > 0; left--) skipValue(reader, depth + 1);
      return;
    case 116: // bytes
      reader.view(reader.varUint());
      return;
    default:
      throw new UpdateRefused('malformed');
  }
}

function skipObject(reader: ByteReader, depth: number): void {
  for (let left = reader.varUint(); left > 0; left--) {
    // lib0 assigns keys one by one, and this one would swap the object's prototype.
    if (reader.varString() === '__proto__') throw new UpdateRefused('forbiddenContent');
    skipValue(reader, depth + 1);
  }
}

/** A signed number: six bits and a sign, then seven bits a byte. */
function skipVarInt(reader: ByteReader): void {
  let byte = reader.uint8();
  let value = byte & 0x3f;
  let unit = 64;
  while (byte >= 0x80) {
    byte = reader.uint8();
    value += (byte & 0x7f) * unit;
    unit *= 128;
    if (value > Number.MAX_SAFE_INTEGER) throw new UpdateRefused('malformed');
    if (byte === 0) throw new UpdateRefused('malformed');
  }
}
