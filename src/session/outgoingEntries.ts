import type { SeminarId } from '../domain/ids.ts';
import { decodeEntry } from '../feed/entry.ts';
import type { FeedEngine } from '../feed/feedEngine.ts';
import type { FeedStore } from '../storage/feedStore.ts';
import type { FeedWrites } from './feedWrites.ts';
import type { RunningEngine } from './runningEngine.ts';
import type { ScopeSealing } from './scopeSealing.ts';

/** The entries of a seminar for whoever is handed them otherwise than over a line: a file, a code, a parcel. */
export interface OutgoingEntries {
  /** See `SeminarFeed.entries`. */
  all(): Promise<readonly Uint8Array[]>;
  /** See `SeminarFeed.entriesOf`. */
  of(scope: string, isCompact: boolean): Promise<readonly Uint8Array[]>;
}

interface OutgoingEntriesOptions {
  readonly seminar: SeminarId;
  readonly store: FeedStore;
  readonly engine: RunningEngine;
  readonly openEngine: () => Promise<FeedEngine>;
  readonly sealing: ScopeSealing;
  readonly writes: FeedWrites;
  /** Every scope in which there may be something to be sealed. */
  readonly scopes: () => Promise<Iterable<string>>;
  /** All own entries of a scope, as stored. */
  readonly ownEntries: (scope: string) => Promise<readonly Uint8Array[]>;
  /** What is applied is to be decided anew. */
  readonly onOutdated: () => void;
}

export function createOutgoingEntries(options: OutgoingEntriesOptions): OutgoingEntries {
  const { seminar, store, engine, sealing, writes } = options;

  async function sealAll(scopes: Iterable<string>): Promise<{ opened: FeedEngine; isWritten: boolean }> {
    sealing.mark(scopes);
    const opened = await engine.start();
    await sealing.sealMarked(opened);
    return { opened, isWritten: await writes.writeAll() };
  }

  /** What is stored, and what the disk did not take. */
  async function storedAnd(
    load: () => Promise<readonly Uint8Array[]>,
    opened: FeedEngine,
    waiting: readonly Uint8Array[],
    isWritten: boolean,
  ): Promise<readonly Uint8Array[]> {
    const isOutdated = isWritten && (await opened.withdrawals()).isOutdated;
    const stored = await load();
    if (isOutdated) options.onOutdated();
    return isWritten ? stored : [...stored, ...waiting];
  }

  /** Where the disk cannot be read: what this device wrote of the open documents, sealed as if it were new. */
  async function rescued(): Promise<readonly Uint8Array[]> {
    const fresh = await options.openEngine();
    await fresh.load([]);
    const saved = await sealing.sealAnew(fresh);
    fresh.close();
    return saved;
  }

  async function everything(): Promise<readonly Uint8Array[]> {
    const { opened, isWritten } = await sealAll(await options.scopes());
    return storedAnd(() => store.load(seminar), opened, writes.waiting(), isWritten);
  }

  return {
    all: () => everything().catch(rescued),
    async of(scope, isCompact) {
      const { opened, isWritten: isSealed } = await sealAll([scope]);
      let isWritten = isSealed;
      const own = isCompact && isWritten ? await options.ownEntries(scope) : [];
      if (own.length > 1) {
        await sealing.sealCheckpoint(opened, scope);
        isWritten = await writes.writeAll();
      }
      const waiting = writes.waiting().filter((bytes) => decodeEntry(bytes)?.scope === scope);
      return storedAnd(() => store.loadScope(seminar, scope), opened, waiting, isWritten);
    },
  };
}
