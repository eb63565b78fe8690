import * as Y from 'yjs';
import { enteringOrigin, localOrigin } from './context.ts';
import type { GroupDoc } from './groupDoc.ts';

/**
 * [D22] From now on marks each point that is written or corrected here as entered by a facilitator, until the
 * returned function is called. What is only moved keeps what mark it has. Undoing gives back the words; the mark
 * stays, as it is no step of its own.
 */
export function markAsEntered(group: GroupDoc): () => void {
  const { points } = group.roots;
  const mark = (transaction: Y.Transaction) => {
    if (transaction.origin !== localOrigin) return;
    const written = [...writtenIn(points, transaction)].filter((record) => record.get('entered') !== true);
    if (written.length === 0) return;
    group.doc.transact(() => {
      for (const record of written) record.set('entered', true);
    }, enteringOrigin);
  };
  group.doc.on('afterTransaction', mark);
  return () => group.doc.off('afterTransaction', mark);
}

/** The records of points that a change has made, or whose words it has changed. */
function writtenIn(points: Y.Map<unknown>, { changed }: Y.Transaction): ReadonlySet<Y.Map<unknown>> {
  const written = new Set<Y.Map<unknown>>();
  for (const [type, keys] of changed) {
    if (Object.is(type, points)) {
      for (const key of keys) {
        const record = key === null ? null : points.get(key);
        if (record instanceof Y.Map) written.add(record);
      }
    } else if (type instanceof Y.Text && type.parent instanceof Y.Map && Object.is(type.parent.parent, points)) {
      written.add(type.parent);
    }
  }
  return written;
}
