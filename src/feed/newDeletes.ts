import * as Y from 'yjs';
import { type ClockRange, type ClockRanges, subtractRanges } from './update/clockRanges.ts';

/**
 * What of these deletions the document has not carried out, and can: clocks at or after `end` of a
 * client are left out, since its units are not there.
 */
export function newDeletes(deletes: ClockRanges, doc: Y.Doc, end: (client: number) => number): ClockRanges {
  const wanted = new Map<number, readonly ClockRange[]>();
  const known = new Map<number, readonly ClockRange[]>();
  for (const [client, ranges] of deletes) {
    const there = ranges.flatMap((range) => cutAt(range, end(client)));
    if (there.length === 0) continue;
    wanted.set(client, there);
    known.set(
      client,
      there.flatMap((range) => deletedWithin(doc, client, range)),
    );
  }
  return subtractRanges(wanted, known);
}

function cutAt({ start, end }: ClockRange, last: number): ClockRange[] {
  return start < last ? [{ start, end: Math.min(end, last) }] : [];
}

function deletedWithin(doc: Y.Doc, client: number, range: ClockRange): ClockRange[] {
  const structs = doc.store.clients.get(client);
  if (structs === undefined || range.start >= Y.getState(doc.store, client)) return [];
  const deleted: ClockRange[] = [];
  for (let index = Y.findIndexSS(structs, range.start); ; index++) {
    const struct = structs[index];
    if (struct === undefined || struct.id.clock >= range.end) return deleted;
    if (struct.deleted) deleted.push({ start: struct.id.clock, end: struct.id.clock + struct.length });
  }
}
