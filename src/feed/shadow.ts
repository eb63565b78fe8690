import * as Y from 'yjs';
import type { Bytes } from './bytes.ts';
import { limits } from './limits.ts';
import type { UnitId } from './update/struct.ts';

/** An update with the shared types it makes. */
export interface ShadowChange {
  readonly update: Bytes;
  readonly types: readonly UnitId[];
}

/** A document that changes are tried on, so that what makes Yjs fail never meets a document in use. */
export interface Shadow {
  readonly doc: Y.Doc;
  /** The clock a client has reached. */
  clock(client: number): number;
  /** Applies all changes or none: false when Yjs throws, cannot place a struct, or types nest too deep. */
  apply(changes: readonly ShadowChange[]): boolean;
}

/** After so many changes the state known to be good is written down anew. */
const changesPerBase = 256;

export function createShadow(): Shadow {
  let doc = new Y.Doc();
  let base: Uint8Array | null = null;
  let since: readonly Bytes[] = [];

  function rebuild(): void {
    doc.destroy();
    doc = new Y.Doc();
    applyAll(doc, base === null ? since : [base, ...since]);
  }

  return {
    get doc() {
      return doc;
    },
    clock: (client) => Y.getState(doc.store, client),
    apply(changes) {
      const updates = changes.map(({ update }) => update);
      const isSound = holds(() => applyAll(doc, updates));
      if (!isSound || hasPending(doc) || isTooDeep(doc, changes)) {
        rebuild();
        return false;
      }
      since = [...since, ...updates];
      if (since.length > changesPerBase) {
        base = Y.encodeStateAsUpdate(doc);
        since = [];
      }
      return true;
    },
  };
}

function applyAll(doc: Y.Doc, updates: readonly Uint8Array[]): void {
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update);
  });
}

function holds(step: () => void): boolean {
  try {
    step();
    return true;
  } catch {
    return false;
  }
}

function hasPending(doc: Y.Doc): boolean {
  return doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
}

function isTooDeep(doc: Y.Doc, changes: readonly ShadowChange[]): boolean {
  return changes.some(({ types }) => types.some((id) => depthOf(doc, id) > limits.nesting));
}

function depthOf(doc: Y.Doc, { client, clock }: UnitId): number {
  let item: Y.Item | Y.GC | null = Y.getItem(doc.store, Y.createID(client, clock));
  let depth = 0;
  while (item instanceof Y.Item && item.parent instanceof Y.AbstractType && depth <= limits.nesting) {
    item = item.parent._item;
    depth += 1;
  }
  return depth;
}
