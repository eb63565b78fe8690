import { toBase64url } from '../../src/feed/bytes.ts';
import { bodyOf, decodeEntry } from '../../src/feed/entry.ts';
import { deviceIdOf } from '../../src/feed/publicKeyId.ts';
import { sha256 } from '../../src/feed/sha256.ts';
import type { EntrySource, Reception, StoredChange, StoredEntry } from '../../src/sync/entrySource.ts';

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

  async function take(bytes: Uint8Array): Promise<Reception> {
    const entry = decodeEntry(bytes);
    if (!entry) return 'invalid';
    const { device, scope, seq, previous } = entry;
    const hash = toBase64url(await sha256(bodyOf(entry)));
    if (stored.has(hash)) return 'known';
    if (seq > 1 && !stored.has(toBase64url(previous))) return 'noRoom';
    add([{ place: { device: await deviceIdOf(device), scope, seq, hash }, bytes: entry.bytes }]);
    return 'stored';
  }

  return {
    places: async () => [...stored.values()].map(({ place }) => place),
    read: async (places) => places.flatMap(({ hash }) => stored.get(hash) ?? []),
    async accept(entries) {
      const receptions: Reception[] = [];
      for (const bytes of entries) receptions.push(await take(bytes));
      return receptions;
    },
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
