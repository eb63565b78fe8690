import * as Y from 'yjs';
import type { DeviceId } from '../domain/ids.ts';
import type { AppliedEntry } from './appliedEntry.ts';
import { type Bytes, toBase64url } from './bytes.ts';
import { openContent } from './content.ts';
import { decodeEntry } from './entry.ts';
import { hashEntry } from './hashEntry.ts';
import { listDeletes, madeDeletes } from './impliedDeletes.ts';
import { readUpdate } from './update/readUpdate.ts';

/**
 * The document these applied entries make, as one update (v1), out of stored entries in any order; null
 * when one of them is missing.
 */
export async function stateAfter(
  applied: readonly AppliedEntry[],
  stored: readonly Uint8Array[],
  contentKeyOf: (author: DeviceId) => Promise<CryptoKey>,
): Promise<Bytes | null> {
  const wanted = new Map(applied.map((entry) => [entry.place.hash, entry]));
  const updates = new Map<AppliedEntry, Uint8Array>();
  for (const bytes of stored) {
    const entry = decodeEntry(bytes);
    const known = entry && wanted.get(toBase64url(await hashEntry(entry)));
    const content = known && (await openContent(await contentKeyOf(known.place.device), entry));
    const update = content && readUpdate(content.update);
    if (known && content && update?.ok)
      updates.set(known, listDeletes(content.update, update.value, madeDeletes(update.value, known.deletesOnlyOf)));
  }
  if (updates.size < wanted.size) return null;
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const entry of applied) Y.applyUpdate(doc, updates.get(entry) ?? new Uint8Array([0, 0]));
  });
  return new Uint8Array(Y.encodeStateAsUpdate(doc));
}
