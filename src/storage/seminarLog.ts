import type { DeviceId, SeminarId } from '../domain/ids.ts';
import type { JournalStore, NumberedWrite, ScopeWrite } from './journalStore.ts';
import { type SaveState, saveFailureOf } from './saveState.ts';

/** Changes are gathered this long (ms) before they are written. */
export const batchTime = 300;
/** A scope's own entries become one checkpoint when there are this many, or this many bytes after the first. */
const checkpointEntries = 200;
const checkpointBytes = 64 * 1024;
/** Waiting times (ms) between attempts after a failed write; the last one repeats. */
const retryTimes = [500, 1_000, 2_000, 5_000, 10_000];

/** Writes one seminar's changes to the store: in batches, one transaction at a time. See SPEC.md. */
export interface SeminarLog {
  /** Takes a change, which the scope's document must hold already. `onSaved` is called once it is on disk. */
  append(scope: string, update: Uint8Array, onSaved?: () => void): void;
  /** Tells what a scope's document holds of the store. Only such a scope gets checkpoints. */
  opened(scope: string, held: OpenedScope): void;
  /** Another document is the scope's now: all of it is written in place of what the old one had on disk. */
  rewrite(scope: string, fullState: () => Uint8Array): void;
  /** Writes what waits, now; resolves when it is on disk or has failed. */
  flush(): Promise<void>;
  /**
   * [S23] For a page that is being left: hands what waits to the disk within this call. A page that stays
   * after all writes it once more, which changes nothing.
   */
  flushAtOnce(): void;
  state(): SaveState;
  subscribe(listener: () => void): () => void;
  /** Stops writing for good; what waits is left unwritten. */
  stop(): void;
}

/** What a scope's document holds of the device's own entries. */
export interface OpenedScope {
  /** The numbers of the entries whose content it holds: these, and no others, a checkpoint replaces. */
  readonly known: readonly number[];
  /** Bytes in these entries, without the first, which may be a checkpoint. */
  readonly bytes: number;
  /** All of the document as one update. */
  fullState(): Uint8Array;
}

export interface SeminarLogOptions {
  readonly store: JournalStore;
  readonly seminar: SeminarId;
  readonly device: DeviceId;
  /** Joins several updates into one. */
  readonly merge: (updates: readonly Uint8Array[]) => Uint8Array;
  readonly now: () => number;
}

interface ScopeTally {
  readonly known: Set<number>;
  bytes: number;
  fullState: () => Uint8Array;
}

export function createSeminarLog(options: SeminarLogOptions): SeminarLog {
  const waiting = new Map<string, Uint8Array[]>();
  /** Scopes that are written whole next time, because a write failed. */
  const owed = new Set<string>();
  const tallies = new Map<string, ScopeTally>();
  /** What is on its way to the disk: new changes of a scope, or all of it. */
  let underway: ReadonlyMap<string, readonly Uint8Array[] | 'whole'> = new Map();
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
  const hasWork = () => waiting.size > 0 || owed.size > 0;

  function writeFor(scope: string, updates: readonly Uint8Array[], isOwed: boolean): ScopeWrite {
    const tally = tallies.get(scope);
    const steps = Math.max(updates.length, (tally?.known.size ?? 0) + 1);
    const isFull = steps >= checkpointEntries || (tally?.bytes ?? 0) >= checkpointBytes;
    if (tally && (isOwed || isFull)) return { scope, bytes: tally.fullState(), replaces: [...tally.known] };
    return { scope, bytes: options.merge(updates), replaces: [] };
  }

  function count({ scope, bytes, replaces }: ScopeWrite, seq: number): void {
    const tally = tallies.get(scope);
    if (!tally) return;
    // Numbers only ever rise, so the store has been emptied: what went with it is written again.
    if (seq <= Math.max(0, ...tally.known)) owed.add(scope);
    for (const replaced of replaces) tally.known.delete(replaced);
    tally.known.add(seq);
    tally.bytes = replaces.length > 0 ? 0 : tally.bytes + bytes.length;
  }

  /** After a failed write: the document holds what was to be written, except where none is open. */
  function putBack(updates: ReadonlyMap<string, Uint8Array[]>, scopes: Iterable<string>): void {
    for (const scope of scopes) {
      if (tallies.has(scope)) owed.add(scope);
      else waiting.set(scope, [options.merge(updates.get(scope) ?? []), ...(waiting.get(scope) ?? [])]);
    }
  }

  async function writeAll(): Promise<void> {
    while (!isStopped && hasWork()) {
      const updates = new Map(waiting);
      const whole = new Set(owed);
      const scopes = new Set([...updates.keys(), ...whole]);
      const done = callbacks;
      underway = new Map([...scopes].map((scope) => [scope, whole.has(scope) ? 'whole' : (updates.get(scope) ?? [])]));
      waiting.clear();
      owed.clear();
      callbacks = [];
      try {
        const writes = [...scopes].map((scope) => writeFor(scope, updates.get(scope) ?? [], whole.has(scope)));
        const numbers = await options.store.write(options.seminar, options.device, writes);
        for (const [index, write] of writes.entries()) count(write, numbers[index] ?? 0);
      } catch (error) {
        putBack(updates, scopes);
        callbacks = [...done, ...callbacks];
        setState({ kind: 'failed', reason: saveFailureOf(error) });
        return;
      } finally {
        underway = new Map();
      }
      failures = 0;
      for (const callback of done) callback();
      setState(hasWork() ? { kind: 'saving' } : { kind: 'saved', at: options.now() });
    }
  }

  function flushAtOnce(): void {
    const entries: NumberedWrite[] = [];
    for (const scope of new Set([...underway.keys(), ...waiting.keys(), ...owed])) {
      const tally = tallies.get(scope);
      if (!tally) continue;
      const sent = underway.get(scope) ?? [];
      // A write that is underway may still take the next number.
      const seq = Math.max(0, ...tally.known) + (underway.has(scope) ? 2 : 1);
      const isWhole = owed.has(scope) || sent === 'whole';
      const bytes = isWhole ? tally.fullState() : options.merge([...sent, ...(waiting.get(scope) ?? [])]);
      entries.push({ scope, seq, bytes });
    }
    if (entries.length === 0 || isStopped) return;
    const remember = () => {
      for (const { scope, seq } of entries) tallies.get(scope)?.known.add(seq);
    };
    // What did not get there still waits, and is said to.
    options.store.writeAtOnce(options.seminar, options.device, entries).then(remember, () => undefined);
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    running ??= writeAll().finally(() => {
      running = null;
      if (!hasWork()) return;
      if (state.kind === 'failed') schedule(retryTimes[Math.min(failures++, retryTimes.length - 1)] ?? batchTime);
      else schedule(batchTime);
    });
    return running;
  }

  return {
    append(scope, update, onSaved) {
      // What is owed is written whole, so a long failure does not fill the memory.
      if (!owed.has(scope)) {
        const updates = waiting.get(scope) ?? [];
        updates.push(update);
        waiting.set(scope, updates);
      }
      if (onSaved) callbacks.push(onSaved);
      if (state.kind === 'saved') setState({ kind: 'saving' });
      if (!running) schedule(batchTime);
    },
    opened(scope, { known, bytes, fullState }) {
      tallies.set(scope, { known: new Set(known), bytes, fullState });
    },
    rewrite(scope, fullState) {
      const tally = tallies.get(scope);
      if (!tally) return;
      tally.fullState = fullState;
      waiting.delete(scope);
      owed.add(scope);
      if (!running) schedule(batchTime);
    },
    flush,
    flushAtOnce,
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
