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
  /** [D27] Goes on in a document that was built anew; undo begins anew. */
  continueIn(doc: Y.Doc): void;
}

export function createPlenaryDoc(first: Y.Doc, context: DocumentContext): PlenaryDoc {
  let plenary: Plenary | undefined;
  let history: UndoHistory | undefined;
  let isStale = true;
  const listeners = new Set<() => void>();
  const hear = (transaction: Y.Transaction) => {
    if (transaction.changed.size === 0) return;
    isStale = true;
    for (const listener of listeners) listener();
  };
  const open = (doc: Y.Doc) => {
    doc.on('afterTransaction', hear);
    return { doc, roots: plenaryRoots(doc) };
  };
  let now = open(first);
  return {
    get doc() {
      return now.doc;
    },
    get roots() {
      return now.roots;
    },
    context,
    get history() {
      history ??= createUndoHistory(undone(now.roots), context);
      return history;
    },
    snapshot() {
      if (plenary === undefined || isStale) plenary = keepIdentity(plenary, readPlenary(now.roots));
      isStale = false;
      return plenary;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    continueIn(doc) {
      now.doc.off('afterTransaction', hear);
      now = open(doc);
      history?.continueIn(undone(now.roots));
      isStale = true;
      for (const listener of listeners) listener();
    },
  };
}

function undone({ ballots: _ballots, wall: _wall, ...roots }: PlenaryRoots): readonly Y.Map<unknown>[] {
  return Object.values(roots);
}
