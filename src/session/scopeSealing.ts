import * as Y from 'yjs';
import type { DeviceId } from '../domain/ids.ts';
import type { FeedEngine } from '../feed/feedEngine.ts';
import type { FeedWrite } from '../storage/feedStore.ts';
import { ownWrite } from './feedWrites.ts';

/** Which scopes have something to be sealed, and how far each has been. */
export interface ScopeSealing {
  /** Something was written in these scopes. */
  mark(scopes: Iterable<string>): void;
  hasMarked(): boolean;
  isMarked(scope: string): boolean;
  /** The scopes of which something could not be sealed yet; marking them tries again. */
  stuck(): ReadonlySet<string>;
  /** Whether nothing is marked, stuck or being sealed. */
  isIdle(): boolean;
  /** Seals what is marked. */
  sealMarked(engine: FeedEngine): Promise<void>;
  sealCheckpoint(engine: FeedEngine, scope: string): Promise<void>;
  /** What the open documents hold of this device, sealed by an engine that knows of nothing. */
  sealAnew(engine: FeedEngine): Promise<readonly Uint8Array[]>;
  /** The next engine may hold less than the last one did. */
  forget(): void;
}

interface ScopeSealingOptions {
  readonly docs: { open(scope: string): Promise<Y.Doc>; now(): ReadonlyMap<string, Y.Doc> };
  readonly sessions: { of(scope: string): Promise<readonly Uint8Array<ArrayBuffer>[]> };
  /** Whether a scope's document is known to hold nothing that is set aside. */
  readonly isClear: (scope: string) => boolean;
  /** All own entries of a scope, as stored. */
  readonly ownEntries: (scope: string) => Promise<readonly Uint8Array[]>;
  readonly confirmedIn: (scope: string) => ReadonlySet<DeviceId>;
  readonly now: () => number;
  readonly write: (write: FeedWrite) => void;
}

export function createScopeSealing(options: ScopeSealingOptions): ScopeSealing {
  const { docs, sessions, now } = options;
  const marked = new Set<string>();
  const stuck = new Set<string>();
  /** How far a scope's document has been sealed, as a state vector. */
  const sealedUpTo = new Map<string, Uint8Array>();
  let isSealing = false;

  async function seal(engine: FeedEngine, scope: string): Promise<void> {
    const doc = await docs.open(scope);
    const reached = Y.encodeStateVector(doc);
    const update = Y.encodeStateAsUpdate(doc, sealedUpTo.get(scope));
    const mayHoldAside = !options.isClear(scope);
    const of = await sessions.of(scope);
    const sealed = await engine.sealNew({ scope, update, sessions: of, mayHoldAside, time: now() });
    // What this device may not write counts for nothing until a link, or the plan, allows it.
    if (sealed.ok || sealed.problem === 'notPermitted' || sealed.problem === 'withdrawn') stuck.delete(scope);
    else stuck.add(scope);
    if (!sealed.ok) {
      // The engine holds less than was thought: next time it gets the whole document.
      if (sealed.problem === 'gap' && sealedUpTo.delete(scope)) marked.add(scope);
      return;
    }
    sealedUpTo.set(scope, reached);
    for (const entry of sealed.value) options.write(ownWrite(entry));
  }

  return {
    mark(scopes) {
      for (const scope of scopes) marked.add(scope);
    },
    hasMarked: () => marked.size > 0,
    isMarked: (scope) => marked.has(scope),
    stuck: () => stuck,
    isIdle: () => !isSealing && marked.size + stuck.size === 0,
    async sealMarked(engine) {
      isSealing = true;
      try {
        for (const scope of [...marked]) {
          marked.delete(scope);
          await seal(engine, scope).catch((error: unknown) => {
            marked.add(scope);
            throw error;
          });
        }
      } finally {
        isSealing = false;
      }
    },
    async sealCheckpoint(engine, scope) {
      const ownEntries = await options.ownEntries(scope);
      const confirmed = options.confirmedIn(scope);
      const sealed = await engine.sealCheckpoint({ scope, ownEntries, time: now(), confirmed });
      if (sealed.ok) options.write(ownWrite(sealed.value));
    },
    async sealAnew(engine) {
      const saved: Uint8Array[] = [];
      for (const [scope, doc] of docs.now()) {
        const update = Y.encodeStateAsUpdate(doc);
        const sealed = await engine.sealNew({ scope, update, sessions: await sessions.of(scope), time: now() });
        if (sealed.ok) saved.push(...sealed.value.map(({ bytes }) => bytes));
      }
      return saved;
    },
    forget: () => sealedUpTo.clear(),
  };
}
