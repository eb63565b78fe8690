import * as Y from 'yjs';
import { type JoinableChange, joinChanges } from './joinChanges.ts';
import { limits } from './limits.ts';
import type { UnitId } from './update/struct.ts';

/** An update with the shared types it makes. */
export interface ShadowChange extends JoinableChange {
  readonly types: readonly UnitId[];
  /** Whether it may bring units again that are known, as checkpoints do. */
  readonly mayRepeat: boolean;
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
  /** What came after it, and of how many changes that is. */
  let since: readonly Step[] = [];
  let sinceBase = 0;

  function rebuild(): void {
    doc.destroy();
    doc = new Y.Doc();
    if (base !== null) Y.applyUpdate(doc, base);
    applySteps(doc, since);
  }

  return {
    get doc() {
      return doc;
    },
    clock: (client) => Y.getState(doc.store, client),
    apply(changes) {
      const steps = stepsOf(changes, doc);
      const isSound = holds(() => applySteps(doc, steps));
      if (!isSound || hasPending(doc) || isTooDeep(doc, changes)) {
        rebuild();
        return false;
      }
      since = [...since, ...steps];
      sinceBase += changes.length;
      if (sinceBase > changesPerBase) {
        base = Y.encodeStateAsUpdate(doc);
        since = [];
        sinceBase = 0;
      }
      return true;
    },
  };
}

/** What Yjs is given at once. */
interface Step {
  readonly update: Uint8Array;
  readonly mayRepeat: boolean;
}

function stepsOf(changes: readonly ShadowChange[], doc: Y.Doc): readonly Step[] {
  const apart = changes.map(({ update, mayRepeat }) => ({ update, mayRepeat }));
  if (apart.length === 1) return apart;
  const joined = joinChanges(changes, (client) => Y.getState(doc.store, client));
  return joined === null ? apart : [{ update: joined, mayRepeat: false }];
}

function applySteps(doc: Y.Doc, steps: readonly Step[]): void {
  doc.transact(() => {
    for (const { update, mayRepeat } of steps) {
      // Yjs throws when a struct begins with units it has collected, so what is known is cut off first.
      Y.applyUpdate(doc, mayRepeat ? Y.diffUpdate(update, Y.encodeStateVector(doc)) : update);
    }
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
