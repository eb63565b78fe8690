import type * as Y from 'yjs';
import type { Plenary } from '../domain/plenary/plenary.ts';
import type { DocumentContext } from './context.ts';
import { type PlenaryRoots, plenaryRoots } from './plenaryRoots.ts';
import { keepIdentity } from './read/keepIdentity.ts';
import { readPlenary } from './read/readPlenary.ts';
import { createUndoHistory, type UndoHistory } from './undoHistory.ts';

/** What facilitators make of the groups' work, open on this device. Commands write to it, `snapshot` reads it. */
export interface PlenaryDoc {
  readonly doc: Y.Doc;
  readonly roots: PlenaryRoots;
  readonly context: DocumentContext;
  /** Of what is gathered, chosen and decided; votes and the wall are not undone. */
  readonly history: UndoHistory;
  /** The plenary now: frozen, and the same object until something changes. */
  snapshot(): Plenary;
  /** Told when `snapshot` may have changed. */
  subscribe(listener: () => void): () => void;
}

export function createPlenaryDoc(doc: Y.Doc, context: DocumentContext): PlenaryDoc {
  const roots = plenaryRoots(doc);
  const { ballots: _ballots, wall: _wall, ...undone } = roots;
  let plenary: Plenary | undefined;
  let history: UndoHistory | undefined;
  let isStale = true;
  const listeners = new Set<() => void>();
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    if (transaction.changed.size === 0) return;
    isStale = true;
    for (const listener of listeners) listener();
  });
  return {
    doc,
    roots,
    context,
    get history() {
      history ??= createUndoHistory(Object.values(undone), context);
      return history;
    },
    snapshot() {
      if (plenary === undefined || isStale) plenary = keepIdentity(plenary, readPlenary(roots));
      isStale = false;
      return plenary;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
