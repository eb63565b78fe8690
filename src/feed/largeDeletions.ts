import type { DeviceId } from '../domain/ids.ts';
import { type ClockRange, type ClockRanges, cutRange } from './update/clockRanges.ts';
import type { Struct } from './update/struct.ts';

/** Characters somebody else may have deleted before a person must confirm that they are gone for good. */
const largestUnconfirmed = 500;

/** How much of a feed's own text one other device has deleted, in UTF-16 units. */
export interface ForeignDeletion {
  readonly by: DeviceId;
  readonly characters: number;
}

/** Whether a checkpoint may forget this text (SPEC F29); until then everything can be brought back. */
export function mayForget(deletion: ForeignDeletion, confirmed: ReadonlySet<DeviceId>): boolean {
  return deletion.characters <= largestUnconfirmed || confirmed.has(deletion.by);
}

/** The characters of these structs that lie in the ranges. */
export function countCharacters(structs: Iterable<Struct>, ranges: ClockRanges): number {
  let characters = 0;
  for (const { client, clock, length, content } of structs) {
    if (content.kind !== 'text') continue;
    for (const piece of cutRange({ start: clock, end: clock + length }, ranges.get(client) ?? [])) {
      if (piece.isInside) characters += lengthOf(piece);
    }
  }
  return characters;
}

function lengthOf({ start, end }: ClockRange): number {
  return end - start;
}
