import * as Y from 'yjs';

/**
 * What a device has of a document, as text to be stored: for each client, how far it had written. Unlike a time, it
 * is decided by the changes alone.
 */
export function seenOf(doc: Y.Doc): string {
  return writeSeen(Y.decodeStateVector(Y.encodeStateVector(doc)));
}

/** What two such texts name together; what is no such text names nothing. */
export function seenTogether(a: string, b: string): string {
  const clocks = new Map(clocksSeen(a));
  for (const [client, clock] of clocksSeen(b)) clocks.set(client, Math.max(clock, clocks.get(client) ?? 0));
  return writeSeen(clocks);
}

/** Client → how many of its units were seen. */
export function clocksSeen(seen: string): ReadonlyMap<number, number> {
  const clocks = new Map<number, number>();
  for (const pair of seen.split(' ')) {
    const [client, clock] = pair.split('.').map((part) => Number.parseInt(part, 36));
    if (Number.isSafeInteger(client) && Number.isSafeInteger(clock)) clocks.set(client ?? 0, clock ?? 0);
  }
  return clocks;
}

function writeSeen(clocks: ReadonlyMap<number, number>): string {
  const inOrder = [...clocks].sort(([a], [b]) => a - b);
  return inOrder.map((pair) => pair.map((part) => part.toString(36)).join('.')).join(' ');
}
