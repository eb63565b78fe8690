import type { DeviceId } from '../domain/ids.ts';
import type { AsideContent } from './asideEntries.ts';
import type { Issuer } from './canWrite.ts';
import type { DeviceKey } from './deviceKey.ts';
import type { CheckpointRequest, SealProblem, SealRequest } from './feedWriter.ts';
import type { KnownFeed } from './knownFeeds.ts';
import type { Link, LinkProblem } from './link.ts';
import type { EntryPlace, Outcome } from './outcome.ts';
import type { Result } from './result.ts';
import type { SealedEntry } from './sealEntry.ts';
import type { WithdrawalState } from './withdrawalState.ts';

/** A feed with two entries in one place: a cloned device, or a cheat. */
export interface Fork {
  readonly device: DeviceId;
  readonly scope: string;
  /** The number both have, the first that was found. */
  readonly seq: number;
  /** It is this device that is doubled. */
  readonly isOwn: boolean;
}

/** Text of this device that another has deleted, and that is kept until a person says that it may go (SPEC F29). */
export interface LargeDeletion {
  readonly scope: string;
  /** Who deleted it. */
  readonly device: DeviceId;
  /** UTF-16 units. */
  readonly letters: number;
}

/** What an entry did to its scope's document, to be told to people. */
export interface HistoryEntry {
  readonly place: EntryPlace;
  /** What the author's clock showed, ms since 1970. */
  readonly time: number;
  /** A checkpoint stands for all its author did up to then. */
  readonly isCheckpoint: boolean;
  /** Units it brought (a letter, a value, a shared type each), and units it took away. */
  readonly added: number;
  readonly deleted: number;
  /** Whether `stateAt` can build the document as it was after this entry. */
  readonly canBeShown: boolean;
  /** Whose key vouches for the author. */
  readonly issuer: Issuer['kind'] | null;
  /** Written by this device. */
  readonly isOwn: boolean;
}

/**
 * All a session needs of one seminar's feeds. Every call is asynchronous, so that it may run in a worker,
 * and leaves everything whole before the next begins. Nothing here writes to disk: what is sealed or
 * let through is the caller's to store.
 */
export interface FeedEngine {
  /** What this device has stored, whole and in any order. To be called once, before all that follows. */
  load(entries: readonly Uint8Array[]): Promise<void>;
  /**
   * A scope's document as a Yjs update (v1), deletions included; with a Yjs state vector, only the units
   * that document lacks.
   */
  state(scope: string, vector?: Uint8Array): Promise<Uint8Array>;
  /** See `FeedReader.accept`. */
  accept(entries: readonly Uint8Array[]): Promise<readonly Outcome[]>;
  /** The last chained entry of every feed. Own ones are to be told to others once they are written. */
  heads(): Promise<readonly EntryPlace[]>;
  /**
   * Seals what is new of this device's sessions, and deletions that are new, in as many entries as the
   * limits need; none when nothing is new. They are chained in memory at once: the caller writes
   * them, in order, before anybody gets them, with the same bytes when it has to try again, and closes
   * the engine when it cannot. `gap`: the update begins after what is sealed, so the whole state is
   * needed. Deletions of units that never came through `accept` or `load` are left out.
   */
  sealNew(request: SealRequest): Promise<Result<readonly SealedEntry[], SealProblem | 'gap'>>;
  /** Scopes where this device has written so much that a checkpoint is worth making. */
  checkpointsDue(): Promise<readonly string[]>;
  /**
   * Seals a checkpoint in place of all own entries of a scope (`replaces`), chained in memory like
   * others. A feed too large for one goes on without; such a scope is not due again for a long time.
   */
  sealCheckpoint(request: CheckpointRequest): Promise<Result<SealedEntry, SealProblem>>;
  /** Whether this device may write in a scope. */
  mayWrite(scope: string): Promise<boolean>;
  /** Takes one more link of the seminar, or its text, so that this device may write where it opens. */
  addLink(link: Link | string): Promise<Result<void, LinkProblem | 'otherSeminar'>>;
  forks(): Promise<readonly Fork[]>;
  /** What others have deleted of this device's text and checkpoints keep, where nothing is confirmed. */
  largeDeletions(): Promise<readonly LargeDeletion[]>;
  /** Scopes with entries that only a newer app can read. */
  needsNewerApp(): Promise<readonly string[]>;
  /** A scope's applied entries that no checkpoint stands for, in the order in which people would tell them. */
  history(scope: string): Promise<readonly HistoryEntry[]>;
  /**
   * A scope's document as it was after an entry of its history and all told before it, as one update
   * (v1). `entries`: the scope's, as stored. `incomplete`: some are missing; `compacted`: a checkpoint
   * came after that moment.
   */
  stateAt(
    place: EntryPlace,
    entries: readonly Uint8Array[],
  ): Promise<Result<Uint8Array, 'incomplete' | 'compacted' | 'unknown'>>;
  /** The feeds that have anything, in any order. */
  feeds(): Promise<readonly KnownFeed[]>;
  withdrawals(): Promise<WithdrawalState>;
  /** What of a scope is set aside, to tell whether a document holds some of it. */
  asideIn(scope: string): Promise<AsideContent>;
  /** A scope's document as if nobody were withdrawn, as one update (v1). `entries`: the scope's, as stored. */
  stateWithAside(scope: string, entries: readonly Uint8Array[]): Promise<Uint8Array>;
  /** Lets go of everything; calls that have not answered fail. */
  close(): void;
}

/** What an engine works with. */
export interface FeedEngineOptions {
  /** All links this device has of one seminar, or their texts; at least one. */
  readonly links: readonly (Link | string)[];
  readonly device: DeviceKey;
}
