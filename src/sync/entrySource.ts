import type { EntryPlace, Outcome } from '../feed/outcome.ts';
import type { LineKind } from './neighbour.ts';

/** An entry as it lies on this device's disk. */
export interface StoredEntry {
  readonly place: EntryPlace;
  readonly bytes: Uint8Array;
}

/** What has changed on disk. */
export interface StoredChange {
  readonly added: readonly StoredEntry[];
  /** Feeds whose entries up to and with `seq` are contained in a checkpoint and gone. */
  readonly contained: readonly Pick<EntryPlace, 'device' | 'scope' | 'seq'>[];
}

/**
 * What became of an entry from outside. `stored`: on disk now. `known`: it was here, or a checkpoint
 * contains it. `queued`: in its chain, in memory, until what it refers to is here. `early`: in memory,
 * until the entry before it is here. `noRoom`: dropped, and may be offered again. `invalid`: nobody
 * who has stored entries can have sent this.
 */
export type Reception = 'stored' | 'known' | 'queued' | 'early' | 'noRoom' | 'invalid';

/** One seminar's entries on this device: all that the exchange knows of feeds, engines and disks. */
export interface EntrySource {
  /** Where all stored entries stand, in any order; asked once, at the start. */
  places(): Promise<readonly EntryPlace[]>;
  /** Those of the entries that are still here. */
  read(places: readonly EntryPlace[]): Promise<readonly StoredEntry[]>;
  /** Takes entries from outside: one answer for each, in the same order, once they are stored. */
  accept(entries: readonly Uint8Array[], lineKind: LineKind): Promise<readonly Reception[]>;
  /** Tells of every change on disk, after the commit, whoever caused it. Returns the way to stop. */
  subscribe(listener: (change: StoredChange) => void): () => void;
}

/** What an outcome means to the exchange, once all that is to be stored is on disk. */
export function receptionOf(outcome: Outcome): Reception {
  if (outcome.kind === 'invalid') return outcome.reason === 'tooMuch' ? 'noRoom' : 'invalid';
  if (outcome.kind === 'waiting') return outcome.for === 'predecessor' ? 'early' : 'queued';
  return outcome.kind === 'duplicate' ? 'known' : 'stored';
}
