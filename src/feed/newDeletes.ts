import * as Y from 'yjs';
import type { ClockRange, ClockRanges } from './update/clockRanges.ts';

/** What deletions of an update a scope's document lacks, and what it has. */
export interface ComparedDeletes {
  readonly wanted: ClockRanges;
  readonly carriedOut: ClockRanges;
}

/**
 * What of these deletions the document has not carried out, and can: clocks at or after `end` of a client are left
 * out, since its units are not there. Every sealing gives all deletions there ever were; those it `knows` to be
 * carried out from the sealing before are passed over, as no deletion is ever undone.
 */
export function newDeletes(
  deletes: ClockRanges,
  doc: Y.Doc,
  end: (client: number) => number,
  known: ClockRanges = new Map(),
): ComparedDeletes {
  const wanted = new Map<number, readonly ClockRange[]>();
  const carriedOut = new Map<number, readonly ClockRange[]>();
  for (const [client, ranges] of deletes) {
    const last = end(client);
    const before = known.get(client) ?? [];
    const left: ClockRange[] = [];
    const done: ClockRange[] = [];
    let at = 0;
    for (const range of ranges) {
      if (range.start >= last) break;
      while ((before[at]?.end ?? range.end) < range.end) at += 1;
      const isKnown = (before[at]?.start ?? range.end) <= range.start;
      const lacking = left.length;
      if (!isKnown) addUndeleted(left, doc, client, range.start, Math.min(range.end, last));
      if (left.length === lacking && range.end <= last) done.push(range);
    }
    if (left.length > 0) wanted.set(client, left);
    if (done.length > 0) carriedOut.set(client, done);
  }
  return { wanted, carriedOut };
}

/** Adds what of these clocks the document shows, or has not got. */
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
