import { fromBase64url, toBase64url } from '../../src/feed/bytes.ts';

/** A frame on its way into a browser page and out of it; the zeros at its end take no room. */
export interface PackedFrame {
  readonly length: number;
  readonly start: string;
}

export function packFrame(frame: Uint8Array): PackedFrame {
  const end = frame.findLastIndex((byte) => byte !== 0) + 1;
  return { length: frame.length, start: toBase64url(frame.subarray(0, end)) };
}

export function unpackFrame({ length, start }: PackedFrame): Uint8Array<ArrayBuffer> {
  const frame = new Uint8Array(length);
  frame.set(fromBase64url(start) ?? []);
  return frame;
}
