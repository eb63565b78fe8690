import * as Y from 'yjs';
import { outsideOrigin } from './context.ts';

/**
 * Takes a change from the store or from another device into a document. Changes may come in any order,
 * more than once, and may be merged ones; what builds on something that is still missing waits for it.
 * Throws for bytes that are no Yjs update.
 */
export function applyUpdate(doc: Y.Doc, update: Uint8Array, origin: unknown = outsideOrigin): void {
  doc.transact(() => {
    Y.applyUpdate(doc, isPartlyKnown(doc, update) ? Y.diffUpdate(update, Y.encodeStateVector(doc)) : update, origin);
    takeInWaiting(doc, origin);
  }, origin);
}

/**
 * [D17] Yjs 13.6 throws when a struct begins with units it has collected, so what is known is cut off
 * first. Only an update that repeats some of what a client did, and brings more, can hold such a struct.
 */
function isPartlyKnown(doc: Y.Doc, update: Uint8Array): boolean {
  if (doc.store.clients.size === 0) return false;
  const { from, to } = Y.parseUpdateMeta(update);
  for (const [client, start] of from) {
    const known = Y.getState(doc.store, client);
    if (start < known && known < (to.get(client) ?? 0)) return true;
  }
  return false;
}

/**
 * [D17] Yjs 13.6 can leave changes waiting for one another although all of them have come, and then never
 * looks at them again. So what waits is offered again until that moves nothing.
 */
function takeInWaiting(doc: Y.Doc, origin: unknown): void {
  for (;;) {
    const waiting = doc.store.pendingStructs;
    if (!waiting) return;
    const before = known(doc);
    doc.store.pendingStructs = null;
    Y.applyUpdateV2(doc, waiting.update, origin);
    if (known(doc) === before) return;
  }
}

/** How many letters, values and types have been taken in. */
function known(doc: Y.Doc): number {
  return [...Y.decodeStateVector(Y.encodeStateVector(doc)).values()].reduce((sum, clock) => sum + clock, 0);
}
