import * as Y from 'yjs';
import type { ClockRange, ClockRanges } from './update/clockRanges.ts';

/**
 * What of these deletions the document has not carried out, and can: clocks at or after `end` of a
 * client are left out, since its units are not there.
 */
export function newDeletes(deletes: ClockRanges, doc: Y.Doc, end: (client: number) => number): ClockRanges {
  const wanted = new Map<number, readonly ClockRange[]>();
  for (const [client, ranges] of deletes) {
    const last = end(client);
    const left: ClockRange[] = [];
    for (const range of ranges) {
      if (range.start >= last) break;
      addUndeleted(left, doc, client, range.start, Math.min(range.end, last));
    }
    if (left.length > 0) wanted.set(client, left);
  }
  return wanted;
}

/**
 * Adds what of these clocks the document shows, or has not got. It is called for every deletion there ever was, at
 * every sealing, so it makes nothing that it does not add.
 */
function addUndeleted(left: ClockRange[], doc: Y.Doc, client: number, start: number, end: number): void {
  const structs = doc.store.clients.get(client);
  let from = start;
  if (structs !== undefined && start < Y.getState(doc.store, client)) {
    for (let index = Y.findIndexSS(structs, start); ; index++) {
      const struct = structs[index];
      if (struct === undefined || struct.id.clock >= end) break;
      if (!struct.deleted) continue;
      if (struct.id.clock > from) left.push({ start: from, end: struct.id.clock });
      from = struct.id.clock + struct.length;
    }
  }
  if (from < end) left.push({ start: from, end });
}
