import { importLimits } from './importLimits.ts';
import { Unreadable } from './unreadable.ts';

/** A part of a zip, as its directory tells (APPNOTE 4.3.12); nothing of it is unpacked yet. */
export interface ZipPart {
  readonly name: string;
  readonly isLocked: boolean;
  readonly method: number;
  readonly crc: number;
  /** Bytes as packed, and as they are told to be when unpacked. */
  readonly packed: number;
  readonly size: number;
  /** Of its header in the file. */
  readonly at: number;
}

const entryMark = 0x02014b50;
const endMark = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;
/** A number that stands in the extra field, because the writer could not know its size (zip64). */
const elsewhere = 0xffffffff;

/** What is in a zip, folders left out. Throws Unreadable when the directory is not whole, or has more than an import takes. */
export function zipDirectory(bytes: Uint8Array): readonly ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > importLimits.parts) throw new Unreadable('tooMuch');
  const parts: ZipPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) throw new Unreadable('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end) throw new Unreadable('damaged');
    if (nameLength > importLimits.partName) throw new Unreadable('tooMuch');
    const flags = view.getUint16(at + 8, true);
    const extra = longNumbers(view, at + 46 + nameLength, extraLength);
    const number = (place: number) => {
      const told = view.getUint32(at + place, true);
      return told === elsewhere ? (extra.shift() ?? told) : told;
    };
    const size = number(24);
    const packed = number(20);
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
    if (!name.endsWith('/'))
      parts.push({
        name,
        isLocked: (flags & 1) === 1,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packed,
        size,
        at: number(42),
      });
    at = next;
  }
  return parts;
}

/** The end record stands last, before a comment that is seldom there. */
function endOf(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--)
    if (view.getUint32(at, true) === endMark) return at;
  throw new Unreadable('damaged');
}

function longNumbers(view: DataView, start: number, length: number): number[] {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== 1 || at + 4 + size > start + length) continue;
    return Array.from({ length: Math.floor(size / 8) }, (_, index) =>
      Number(view.getBigUint64(at + 4 + 8 * index, true)),
    );
  }
  return [];
}

/** Writers disagree on the alphabet; only the ends of names matter here. */
function nameOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\\', '/');
}
