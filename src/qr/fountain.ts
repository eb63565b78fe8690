import type { Bytes } from '../feed/bytes.ts';

/**
 * A fountain (SPEC Q5): any number of blocks out of some bytes, of which nearly any set as long as the bytes gives
 * them back. The first blocks are the bytes themselves, each further one the sum (exclusive or) of a random half.
 * Solving the sums costs the square of the blocks, which for the few of a hand-in is nothing, and saves the blocks
 * that codes for large files (LT, Raptor) need on top: with some dozens, a quarter or more.
 */
export const fountainLimits = { blocks: 2_048, bytes: 1024 * 1024, shortest: 16 } as const;

/** Block `index` of a series over `bytes`, cut into `count` pieces of `length` bytes, the last filled up with zeros. */
export function fountainBlock(bytes: Uint8Array, length: number, index: number): Bytes {
  const count = Math.ceil(bytes.length / length);
  const block = new Uint8Array(length);
  const mask = maskOf(index, count);
  for (let piece = 0; piece < count; piece++) {
    if (hasBit(mask, piece)) add(block, bytes.subarray(piece * length, (piece + 1) * length));
  }
  return block;
}

/** Puts the bytes together again. */
export interface FountainReader {
  /** Pieces that are known, of all. */
  readonly known: number;
  readonly count: number;
  /** Takes a block, in any order and any number of times; false when it brought nothing. */
  add(index: number, block: Uint8Array): boolean;
  /** The bytes; null while some are missing. */
  bytes(): Bytes | null;
}

/** `size` bytes that come in blocks of `length`. */
export function createFountainReader(size: number, length: number): FountainReader {
  const count = Math.ceil(size / length);
  /** By the first piece in it: a sum of pieces that begins with it. */
  const sums: ({ readonly mask: Uint32Array; readonly block: Bytes } | undefined)[] = [];
  let known = 0;

  function solve(): void {
    for (let piece = count - 1; piece >= 0; piece--) {
      const solved = sums[piece];
      if (!solved) continue;
      for (let other = 0; other < piece; other++) {
        const sum = sums[other];
        if (sum && hasBit(sum.mask, piece)) addRow(sum, solved);
      }
    }
  }

  return {
    get known() {
      return known;
    },
    count,
    add(index, given) {
      if (known === count) return false;
      const row = { mask: maskOf(index, count), block: new Uint8Array(given) };
      for (let piece = 0; piece < count; piece++) {
        if (!hasBit(row.mask, piece)) continue;
        const sum = sums[piece];
        if (sum) {
          addRow(row, sum);
          continue;
        }
        sums[piece] = row;
        known += 1;
        if (known === count) solve();
        return true;
      }
      return false;
    },
    bytes() {
      if (known < count) return null;
      const bytes = new Uint8Array(count * length);
      for (const [piece, sum] of sums.entries()) if (sum) bytes.set(sum.block, piece * length);
      return bytes.slice(0, size);
    },
  };
}

function addRow(
  row: { readonly mask: Uint32Array; readonly block: Bytes },
  other: { readonly mask: Uint32Array; readonly block: Bytes },
): void {
  for (let word = 0; word < row.mask.length; word++) row.mask[word] = (row.mask[word] ?? 0) ^ (other.mask[word] ?? 0);
  add(row.block, other.block);
}

function add(block: Uint8Array, other: Uint8Array): void {
  for (let at = 0; at < other.length; at++) block[at] = (block[at] ?? 0) ^ (other[at] ?? 0);
}

/** Which pieces are in a block, a bit each. */
function maskOf(index: number, count: number): Uint32Array {
  const mask = new Uint32Array(Math.ceil(count / 32));
  if (index < count) {
    setBit(mask, index);
    return mask;
  }
  let state = Math.imul(index, 0x9e3779b1) >>> 0;
  for (let word = 0; word < mask.length; word++) {
    // Mulberry32, as SPEC Q5 says it.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    mask[word] = (mixed ^ (mixed >>> 14)) >>> 0;
  }
  const over = count % 32;
  if (over > 0) mask[mask.length - 1] = ((mask.at(-1) ?? 0) & (2 ** over - 1)) >>> 0;
  // Always in, in turn, so that no block is empty.
  setBit(mask, index % count);
  return mask;
}

function hasBit(mask: Uint32Array, bit: number): boolean {
  return ((mask[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

function setBit(mask: Uint32Array, bit: number): void {
  mask[bit >>> 5] = ((mask[bit >>> 5] ?? 0) | (1 << (bit & 31))) >>> 0;
}
