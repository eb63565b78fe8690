import type { DeviceId, SeminarId } from '../domain/ids.ts';
import type { EntryStore, ScopeWrite } from './entryStore.ts';
import { type SaveState, saveFailureOf } from './saveState.ts';

/** Changes are gathered this long (ms) before they are written. */
export const batchTime = 300;
/** A scope's own entries become one checkpoint after this many entries, or bytes, since the last. */
const checkpointEntries = 200;
const checkpointBytes = 64 * 1024;
/** Waiting times (ms) between attempts after a failed write; the last one repeats. */
const retryTimes = [500, 1_000, 2_000, 5_000, 10_000];

/** Writes one seminar's changes to the store: in batches, one transaction at a time. */
export interface SeminarLog {
  /** Takes a change. `onSaved` is called once the change is on disk. */
  append(scope: string, update: Uint8Array, onSaved?: () => void): void;
  /** Tells what is already stored of a scope that is opened. */
  opened(scope: string, ownEntries: { readonly count: number; readonly bytes: number; readonly lastSeq: number }): void;
  /** Writes what waits, now; resolves when it is on disk or has failed. */
  flush(): Promise<void>;
  state(): SaveState;
  subscribe(listener: () => void): () => void;
  /** Stops writing for good; what waits is left unwritten. */
  stop(): void;
}

export interface SeminarLogOptions {
  readonly store: EntryStore;
  readonly seminar: SeminarId;
  readonly device: DeviceId;
  /** Joins several updates into one. */
  readonly merge: (updates: readonly Uint8Array[]) => Uint8Array;
  /** Everything of a scope as one update, for checkpoints and after a failed write. */
  readonly fullState: (scope: string) => Uint8Array;
  readonly now: () => number;
}

interface ScopeTally {
  entries: number;
  bytes: number;
  /** All own entries up to this one are contained in the open document. */
  knownSeq: number;
}

export function createSeminarLog(options: SeminarLogOptions): SeminarLog {
  const waiting = new Map<string, Uint8Array[]>();
  const tallies = new Map<string, ScopeTally>();
  /** Scopes whose last write failed: next time all of their state is written, not what is new. */
  const owed = new Set<string>();
  let callbacks: (() => void)[] = [];
  let state: SaveState = { kind: 'saved', at: null };
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let isStopped = false;
  const listeners = new Set<() => void>();

  const setState = (next: SaveState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const schedule = (time: number) => {
    if (timer === undefined && !isStopped) timer = setTimeout(flush, time);
  };
  const tallyOf = (scope: string): ScopeTally => {
    const tally = tallies.get(scope) ?? { entries: 0, bytes: 0, knownSeq: 0 };
    tallies.set(scope, tally);
    return tally;
  };

  function nextWrites(): ScopeWrite[] {
    const writes: ScopeWrite[] = [];
    for (const scope of new Set([...waiting.keys(), ...owed])) {
      const tally = tallyOf(scope);
      const isCheckpoint = owed.has(scope) || tally.entries + 1 >= checkpointEntries || tally.bytes >= checkpointBytes;
      const bytes = isCheckpoint ? options.fullState(scope) : options.merge(waiting.get(scope) ?? []);
      writes.push({ scope, bytes, replacesUpTo: isCheckpoint ? tally.knownSeq : 0 });
    }
    return writes;
  }

  function count(write: ScopeWrite, seq: number): void {
    const tally = tallyOf(write.scope);
    const isReplaced = write.replacesUpTo > 0;
    tally.entries = isReplaced ? 1 : tally.entries + 1;
    tally.bytes = isReplaced ? 0 : tally.bytes + write.bytes.length;
    if (seq === tally.knownSeq + 1) tally.knownSeq = seq;
  }

  async function writeAll(): Promise<void> {
    while (!isStopped && (waiting.size > 0 || owed.size > 0)) {
      const writes = nextWrites();
      const done = callbacks;
      callbacks = [];
      waiting.clear();
      try {
        const numbers = await options.store.write(options.seminar, options.device, writes);
        writes.forEach((write, index) => {
          count(write, numbers[index] ?? 0);
          owed.delete(write.scope);
        });
        failures = 0;
        for (const callback of done) callback();
        setState(waiting.size > 0 ? { kind: 'saving' } : { kind: 'saved', at: options.now() });
      } catch (error) {
        for (const write of writes) owed.add(write.scope);
        callbacks = [...done, ...callbacks];
        setState({ kind: 'failed', reason: saveFailureOf(error) });
        schedule(retryTimes[Math.min(failures++, retryTimes.length - 1)] ?? 0);
        return;
      }
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    running ??= writeAll().finally(() => {
      running = null;
      if (waiting.size > 0 && state.kind !== 'failed') schedule(batchTime);
    });
    return running;
  }

  return {
    append(scope, update, onSaved) {
      const updates = waiting.get(scope) ?? [];
      updates.push(update);
      waiting.set(scope, updates);
      if (onSaved) callbacks.push(onSaved);
      if (state.kind === 'saved') setState({ kind: 'saving' });
      if (!running) schedule(batchTime);
    },
    opened(scope, own) {
      tallies.set(scope, { entries: own.count, bytes: own.bytes, knownSeq: own.lastSeq });
    },
    flush,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
