import type * as Y from 'yjs';
import type { DeviceId } from '../domain/ids.ts';
import type { HistoryEntry } from '../feed/feedEngine.ts';
import type { KnownFeed } from '../feed/knownFeeds.ts';
import type { Link } from '../feed/link.ts';
import type { EntryPlace, Outcome } from '../feed/outcome.ts';
import type { FeedCondition } from './conditionOfFeeds.ts';

/**
 * The feeds of an open seminar: what is written here is sealed into this device's own, and what others
 * have sealed comes into the documents. The journal keeps what is not sealed yet.
 */
export interface SeminarFeed {
  /** Gives a loaded document what the feeds have and it lacks. */
  fill(scope: string, doc: Y.Doc): Promise<void>;
  /** Whether `fill` answers at once; else the engine must start first. */
  hasStarted(): boolean;
  /** The scopes that have entries on this device. */
  scopes(): Promise<readonly string[]>;
  /** A session (tab) of this device has written in a scope; it is sealed soon while this tab writes. */
  changed(scope: string, session: string): void;
  /** Another tab has written entries. */
  changedElsewhere(): void;
  startWriting(): void;
  stopWriting(): void;
  /** Others wait for changes: from now on they are sealed at once, else in larger pieces. */
  setEager(isEager: boolean): void;
  /** Checks entries from outside, keeps them and takes them into the open documents. */
  accept(entries: readonly Uint8Array[]): Promise<AcceptedEntries>;
  /** From now on this device may write what these links allow too. */
  addLinks(links: readonly Link[]): Promise<void>;
  /** Seals and writes what waits, while this tab writes. */
  sealNow(): Promise<void>;
  /** Seals everything that is not yet; gives all entries of the seminar, also while the disk fails. */
  entries(): Promise<readonly Uint8Array[]>;
  /**
   * Seals what is not yet in one scope, and gives its entries. `isCompact`: as few bytes as can be, with a checkpoint
   * in place of this device's own, which ends what its history can tell.
   */
  entriesOf(scope: string, isCompact: boolean): Promise<readonly Uint8Array[]>;
  /** What was sealed in a scope, in the order in which people would tell it. */
  history(scope: string): Promise<readonly HistoryEntry[]>;
  /** A scope's document as it was at one moment of its history, as one update (v1); null when that is no longer known. */
  stateAt(place: EntryPlace): Promise<Uint8Array | null>;
  /** See `SeminarHistory.stateWithAside`. */
  stateWithAside(scope: string): Promise<Uint8Array>;
  /** See `SeminarHistory.feeds`. */
  feeds(): Promise<readonly KnownFeed[]>;
  /** A scope's document has got something from a tab that may not know of a withdrawal. */
  doubt(scope: string): void;
  /** See `SeminarHistory.confirmDeletion`. */
  confirmDeletion(scope: string, device: DeviceId): Promise<void>;
  /** Another tab has confirmed a deletion. */
  confirmedElsewhere(): void;
  /** Whether all that was written on this device and may be sealed is known to be sealed and on disk. */
  isSettled(): boolean;
  /** The same object until it changes. */
  condition(): FeedCondition;
  /** Told when the condition, or whether all is settled, may have changed. */
  subscribe(listener: () => void): () => void;
  close(): void;
}

/** What became of entries from outside. */
export interface AcceptedEntries {
  /** One for each entry in its order, then those of earlier entries that no longer wait. */
  readonly outcomes: readonly Outcome[];
  /** False while the disk takes none; they are held and tried again. */
  readonly isWritten: boolean;
}

/** The documents of a tab, as its feeds see them. */
export interface FeedDocs {
  /** Opens the document of a scope. */
  open(scope: string): Promise<Y.Doc>;
  /** The documents that are open now. */
  now(): ReadonlyMap<string, Y.Doc>;
  /** Takes changes from feeds into a document, as one: saves it, and shows it in every tab. */
  take(doc: Y.Doc, updates: readonly Uint8Array[]): void;
  /** Puts another document in the place of a scope's, here, in the other tabs and on disk: it holds all that is sealed here, and less of others. */
  replace(scope: string, state: Uint8Array): void;
}
