import * as Y from 'yjs';
import { applyUpdate } from '../document/applyUpdate.ts';
import type { AsideContent } from '../feed/asideEntries.ts';
import type { Bytes } from '../feed/bytes.ts';
import { clientIdOf } from '../feed/clientId.ts';
import type { FeedEngine } from '../feed/feedEngine.ts';
import type { FeedDocs } from './seminarFeed.ts';

/** Keeps what is set aside (SPEC F32 of src/feed) out of the open documents. */
export interface AsideKeeper {
  /** Whether a scope's document is known to hold nothing that is set aside. */
  isClear(scope: string): boolean;
  /** A document may have come to hold something. */
  doubt(scope: string): void;
  /** The engine is another one. */
  doubtAll(): void;
  /** Puts a document without it in the place of each that holds some; what must wait is left for the next time. */
  clear(engine: FeedEngine): Promise<void>;
}

export interface AsideKeeperOptions {
  readonly docs: Pick<FeedDocs, 'now' | 'replace'>;
  /** This device's public key. */
  readonly publicKey: Bytes;
  /** The sessions of this device that have written in a scope. */
  readonly sessionsOf: (scope: string) => Promise<readonly Bytes[]>;
  /** Whether something of a scope is written here and not sealed yet. */
  readonly isMarked: (scope: string) => boolean;
}

export function createAsideKeeper({ docs, publicKey, sessionsOf, isMarked }: AsideKeeperOptions): AsideKeeper {
  const clear = new Set<string>();

  async function isCleared(engine: FeedEngine, scope: string, doc: Y.Doc): Promise<boolean> {
    const aside = await engine.asideIn(scope);
    if (!holdsAside(doc, aside)) return true;
    const fresh = new Y.Doc();
    applyUpdate(fresh, await engine.state(scope));
    const own = await Promise.all((await sessionsOf(scope)).map((session) => clientIdOf(publicKey, session)));
    // Nothing is awaited from here on. A client goes on counting from where it is: none of its units may be lost.
    const lacksOwn = own.some((client) => clockOf(fresh, client) < clockOf(doc, client));
    if (lacksOwn || isMarked(scope) || docs.now().get(scope) !== doc) return false;
    docs.replace(scope, Y.encodeStateAsUpdate(fresh));
    return true;
  }

  return {
    isClear: (scope) => clear.has(scope),
    doubt: (scope) => void clear.delete(scope),
    doubtAll: () => clear.clear(),
    async clear(engine) {
      if ([...docs.now().keys()].every((scope) => clear.has(scope))) return;
      const { aside } = await engine.withdrawals();
      for (const [scope, doc] of [...docs.now()]) {
        if (clear.has(scope)) continue;
        const holdsNone = !aside.some((feed) => feed.scope === scope);
        if (holdsNone || (await isCleared(engine, scope, doc))) clear.add(scope);
      }
    },
  };
}

/** Whether a document has units, or deletions, that are set aside. */
function holdsAside(doc: Y.Doc, { reached, deletes }: AsideContent): boolean {
  for (const [client, end] of reached) if (clockOf(doc, client) > end) return true;
  for (const [client, ranges] of deletes) {
    const structs = doc.store.clients.get(client);
    for (const { start, end } of structs ? ranges : []) {
      if (structs && start < clockOf(doc, client) && isAnyDeleted(structs, start, end)) return true;
    }
  }
  return false;
}

function isAnyDeleted(structs: readonly (Y.GC | Y.Item)[], start: number, end: number): boolean {
  return structs.some(({ id, length, deleted }) => deleted && id.clock < end && id.clock + length > start);
}

function clockOf(doc: Y.Doc, client: number): number {
  return Y.getState(doc.store, client);
}
