import * as Y from 'yjs';
import { type ClockRange, type ClockRanges, uniteRanges } from './update/clockRanges.ts';

/** The units of these clients that the document has lost with the type they lay in (Yjs GC structs). */
export function collectedRanges(doc: Y.Doc, clients: Iterable<number>): ClockRanges {
  const collected = new Map<number, ClockRange[]>();
  for (const client of clients) {
    const ranges = (doc.store.clients.get(client) ?? []).flatMap((struct) =>
      struct instanceof Y.GC ? [{ start: struct.id.clock, end: struct.id.clock + struct.length }] : [],
    );
    if (ranges.length > 0) collected.set(client, ranges);
  }
  return uniteRanges([collected]);
}
