import { Inflate } from 'fflate';
import { crc32 } from '../../qr/crc32.ts';
import { importLimits } from './importLimits.ts';
import { Unreadable } from './unreadable.ts';
import type { ZipPart } from './zipDirectory.ts';

const headerMark = 0x04034b50;
const headerLength = 30;
const stored = 0;
const deflated = 8;
/** Bytes handed over at a time: no more than a thousandfold of it can come out before the count is looked at. */
const bite = 4 * 1024;

/** Counts what is unpacked of one file, whatever lies in what. */
export interface UnpackBudget {
  left: number;
}

/**
 * One part of a zip, unpacked and whole. What it is told to become is weighed before any room is made for it, and it can not become
 * more than it was told to; throws Unreadable else.
 */
export function unpackPart(zip: Uint8Array, part: ZipPart, budget: UnpackBudget): Uint8Array {
  if (part.isLocked) throw new Unreadable('locked');
  weigh(part, budget);
  budget.left -= part.size;
  const packed = packedBytes(zip, part);
  const bytes = part.method === stored ? packed : inflate(packed, part.size);
  if (bytes.length !== part.size || crc32(bytes) !== part.crc) throw new Unreadable('damaged');
  return bytes;
}

function weigh({ size, packed, method }: ZipPart, { left }: UnpackBudget): void {
  if (method !== stored && method !== deflated) throw new Unreadable('damaged');
  if (size > Math.min(importLimits.part, left)) throw new Unreadable('tooMuch');
  if (size > importLimits.smallPart && size > packed * importLimits.growth) throw new Unreadable('tooMuch');
}

function packedBytes(zip: Uint8Array, { at, packed }: ZipPart): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (at + headerLength > zip.length || view.getUint32(at, true) !== headerMark) throw new Unreadable('damaged');
  const start = at + headerLength + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > zip.length) throw new Unreadable('damaged');
  return zip.subarray(start, start + packed);
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((piece) => {
    if (filled + piece.length > size) throw new Unreadable('damaged');
    whole.set(piece, filled);
    filled += piece.length;
  });
  for (let at = 0; at < packed.length; at += bite)
    inflater.push(packed.subarray(at, at + bite), at + bite >= packed.length);
  if (filled !== size) throw new Unreadable('damaged');
  return whole;
}
