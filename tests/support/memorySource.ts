import { createHash } from 'node:crypto';
import { type DeviceId, toId } from '../../src/domain/ids.ts';
import { toBase64url } from '../../src/feed/bytes.ts';
import { bodyOf, decodeEntry } from '../../src/feed/entry.ts';
import type { EntrySource, Reception, StoredChange, StoredEntry } from '../../src/sync/entrySource.ts';

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/** Stores entries whose predecessor is stored, and believes whatever it is told: for large rooms. */
export interface MemorySource extends EntrySource {
  /** Stores an entry of this device's own. */
  write(entry: StoredEntry): void;
  readonly size: number;
}

export function createMemorySource(): MemorySource {
  const stored = new Map<string, StoredEntry>();
  const listeners = new Set<(change: StoredChange) => void>();

  function add(entries: readonly StoredEntry[]): void {
    for (const entry of entries) stored.set(entry.place.hash, entry);
    for (const listener of listeners) listener({ added: entries, contained: [] });
  }

  function take(bytes: Uint8Array): Reception {
    const entry = decodeEntry(bytes);
    if (!entry) return 'invalid';
    const { device, scope, seq, previous } = entry;
    const hash = hashOf(bodyOf(entry)).toString('base64url');
    if (stored.has(hash)) return 'known';
    if (seq > 1 && !stored.has(toBase64url(previous))) return 'noRoom';
    const id = toId<DeviceId>(hashOf(device).subarray(0, 16).toString('base64url'));
    add([{ place: { device: id, scope, seq, hash }, bytes: entry.bytes }]);
    return 'stored';
  }

  return {
    places: async () => [...stored.values()].map(({ place }) => place),
    read: async (places) => places.flatMap(({ hash }) => stored.get(hash) ?? []),
    accept: async (entries) => entries.map(take),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    write: (entry) => add([entry]),
    get size() {
      return stored.size;
    },
  };
}
