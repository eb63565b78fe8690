import type { SeminarId } from '../domain/ids.ts';
import type { Outcome } from '../feed/outcome.ts';
import type { SealedEntry } from '../feed/sealEntry.ts';
import { FeedMoved } from '../storage/feedMoved.ts';
import type { FeedStore, FeedWrite } from '../storage/feedStore.ts';

/**
 * Entries that the engine holds and the disk does not yet, in order. What could not be written is
 * tried again as it is: an entry that was sealed once never gets another content.
 */
export interface FeedWrites {
  add(write: FeedWrite): void;
  /** Writes what waits; false when the disk took only some of it, or nothing. */
  writeAll(): Promise<boolean>;
  /** The entries that wait, for a file. */
  waiting(): readonly Uint8Array[];
  clear(): void;
}

export interface FeedWritesEvents {
  /** Entries are on disk, and may be handed to others. */
  onWritten(write: FeedWrite): void;
  /** Another tab has sealed under the same numbers; what waits here must be sealed anew. */
  onMoved(): void;
}

export function createFeedWrites(store: FeedStore, seminar: SeminarId, events: FeedWritesEvents): FeedWrites {
  let waiting: FeedWrite[] = [];
  return {
    add: (write) => void waiting.push(write),
    async writeAll() {
      for (let next = waiting[0]; next; next = waiting[0]) {
        try {
          await store.write(seminar, next);
        } catch (error) {
          if (error instanceof FeedMoved) events.onMoved();
          return false;
        }
        waiting = waiting.filter((write) => write !== next);
        events.onWritten(next);
      }
      return true;
    },
    waiting: () => waiting.flatMap(({ entries }) => entries.map(({ bytes }) => bytes)),
    clear() {
      waiting = [];
    },
  };
}

/** The writing of an own entry, which must follow the one before it on disk. */
export function ownWrite({ place, bytes, replaces }: SealedEntry): FeedWrite {
  const { device, scope, seq } = place;
  return {
    entries: [{ ...place, bytes }],
    contained: replaces > 0 ? [{ device, scope, seq: replaces }] : [],
    follows: [{ device, scope, seq: seq - 1 }],
  };
}

/** The writing of what an engine has taken from outside; null when there is nothing to keep. */
export function takenWrite(outcomes: readonly Outcome[]): FeedWrite | null {
  const kept = outcomes.filter((outcome) => isKept(outcome));
  if (kept.length === 0) return null;
  return {
    entries: kept.map(({ place, bytes }) => ({ ...place, bytes })),
    contained: kept.flatMap((outcome) =>
      outcome.kind === 'accepted' && outcome.replaces > 0 ? [{ ...outcome.place, seq: outcome.replaces }] : [],
    ),
  };
}

type Kept = Extract<Outcome, { kind: 'accepted' | 'refused' | 'forked' | 'unknownKind' }>;

function isKept(outcome: Outcome): outcome is Kept {
  return outcome.kind !== 'invalid' && outcome.kind !== 'waiting' && outcome.kind !== 'duplicate';
}
