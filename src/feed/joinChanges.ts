import type { Bytes } from './bytes.ts';
import { ByteWriter } from './byteWriter.ts';
import { type ClockRanges, uniteRanges } from './update/clockRanges.ts';
import type { Update } from './update/struct.ts';
import { writeDeletes } from './update/writeUpdate.ts';

/** What is to be done to a document: an update as bytes and as it was read, and all that it deletes. */
export interface JoinableChange {
  /** Its structs lie where `read` says. */
  readonly update: Bytes;
  readonly read: Pick<Update, 'structs' | 'structsAt'>;
  readonly deletes: ClockRanges;
}

/** The structs of one client in many updates. */
interface ClientPart {
  readonly start: number;
  end: number;
  count: number;
  readonly parts: Uint8Array[];
}

/**
 * One update that does what these do one after the other. Yjs takes it in at once, while it puts aside, writes and reads
 * again whatever leans on an update that comes later, as checkpoints do. Null when some do not go on where `clock`,
 * or one before them, ends: then units are known already, and it takes more care to apply them.
 */
export function joinChanges(changes: readonly JoinableChange[], clock: (client: number) => number): Bytes | null {
  const clients = new Map<number, ClientPart>();
  for (const { update, read } of changes) {
    for (const [client, structs] of read.structs) {
      const [first, last, at] = [structs[0], structs.at(-1), read.structsAt.get(client)];
      if (!first || !last || !at) return null;
      const known = clients.get(client);
      if (first.clock !== (known?.end ?? clock(client))) return null;
      const joined = known ?? { start: first.clock, end: 0, count: 0, parts: [] };
      joined.end = last.clock + last.length;
      joined.count += structs.length;
      joined.parts.push(update.subarray(at.start, at.end));
      clients.set(client, joined);
    }
  }
  const writer = new ByteWriter().varUint(clients.size);
  for (const [client, { start, count, parts }] of clients) {
    writer.varUint(count).varUint(client).varUint(start);
    for (const part of parts) writer.raw(part);
  }
  return writer.raw(writeDeletes(uniteRanges(changes.map(({ deletes }) => deletes)))).toBytes();
}
