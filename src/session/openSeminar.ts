import type { GroupDoc } from '../document/groupDoc.ts';
import type { PlanDoc } from '../document/planDoc.ts';
import type { PlenaryDoc } from '../document/plenaryDoc.ts';
import type { DeviceId, GroupId, SeminarId } from '../domain/ids.ts';
import type { PrioritiesAhead } from '../domain/prioritiesAhead.ts';
import type { ReadySummary } from '../domain/readyCheck.ts';
import type { Scope } from '../domain/scope.ts';
import type { Bytes } from '../feed/bytes.ts';
import type { HistoryEntry } from '../feed/feedEngine.ts';
import type { KnownFeed } from '../feed/knownFeeds.ts';
import type { Link } from '../feed/link.ts';
import type { EntryPlace } from '../feed/outcome.ts';
import type { SaveState } from '../storage/saveState.ts';
import type { Whereabouts } from '../sync/presenceRecord.ts';
import type { Transport } from '../sync/transport.ts';
import type { Access } from './access.ts';
import type { FeedCondition } from './conditionOfFeeds.ts';
import type { NetworkState } from './networkState.ts';
import type { SeminarClock } from './seminarClock.ts';
import type { AcceptedEntries } from './seminarFeed.ts';

/** A seminar open in this tab: its documents, kept on disk and in step with the device's other tabs. */
export interface OpenSeminar {
  readonly id: SeminarId;
  /** This device, as others know it: the voter where each device has a vote. */
  readonly device: DeviceId;
  readonly plan: PlanDoc;
  /** Opens a group's document, with what this device has of it; the same document every time. */
  openGroup(id: GroupId): Promise<GroupDoc>;
  /** The same document, where it has been opened already; null where it has not. */
  groupNow(id: GroupId): GroupDoc | null;
  /** Opens what facilitators have gathered and decided; the same document every time. */
  openPlenary(): Promise<PlenaryDoc>;
  /** The groups that have anything written on this device, whether or not the plan knows them. */
  storedGroups(): Promise<readonly GroupId[]>;
  readonly saving: Saving;
  readonly links: OwnLinks;
  /** Takes entries of a file: what is sound is kept, and comes into the documents. */
  accept(entries: readonly Uint8Array[]): Promise<AcceptedEntries>;
  readonly history: SeminarHistory;
  readonly others: OtherDevices;
  /** The clock of this visit, by which timers run; the same one every time. Rejects when its code cannot be fetched. */
  clock(): Promise<SeminarClock>;
  /** What `handOver.ts` makes ways of that need no server; screens use those. */
  readonly byHand: ByHand;
  /** The seminar as the bytes of a `.langbord` file, also when it could not be saved here: whole, or the plan and one group. */
  toFile(group?: GroupId): Promise<Uint8Array<ArrayBuffer>>;
  /** Writes what waits and lets go of everything. */
  close(): Promise<void>;
}

/** Whether what was written in this tab is on disk. */
export interface Saving {
  /** The same object until it changes. */
  state(): SaveState;
  subscribe(listener: () => void): () => void;
  /** Writes what waits, now; resolves when it is on disk or has failed. */
  flush(): Promise<void>;
  /** For a page that is being left: hands what waits to the disk, or to the tab that writes, within this call. */
  flushAtOnce(): void;
}

/** What this device's links of the seminar let it do, and hand on. */
export interface OwnLinks {
  /** The same object until a link comes. */
  access(): Access;
  subscribe(listener: () => void): () => void;
  /** A link as text for the fragment of an address; null when this device does not have it. */
  text(what: 'seminar' | 'facilitator' | GroupId): Promise<string | null>;
  /** Makes a group of this seminar and keeps its keys. Rejects when they could not be saved. */
  foundGroup(): Promise<GroupId>;
  /** Takes up writing for a group. False when that needs the group's own link; rejects when it could not be saved. */
  joinGroup(group: GroupId): Promise<boolean>;
}

/** What has happened in the seminar, as its feeds tell it. */
export interface SeminarHistory {
  /** What was sealed in a scope, in the order in which people would tell it; what waits here is sealed first. */
  of(scope: string): Promise<readonly HistoryEntry[]>;
  /** A scope's document as it was at one moment of its history, as one Yjs update (v1); null when that is no longer known. */
  stateAt(place: EntryPlace): Promise<Uint8Array | null>;
  /** A scope's document as it would be if no device were withdrawn, as one Yjs update (v1). */
  stateWithAside(scope: string): Promise<Uint8Array>;
  /** The devices that have written anything that is here, each in every scope it has written in. */
  feeds(): Promise<readonly KnownFeed[]>;
  /**
   * Keeps on this device that what another has deleted of its text in a scope may go for good: it leaves with
   * the next checkpoint. Rejects when that could not be saved.
   */
  confirmDeletion(scope: string, device: DeviceId): Promise<void>;
  /** The same object until it changes. */
  condition(): FeedCondition;
  subscribe(listener: () => void): () => void;
}

/** A tab's part in handing over what is here without a server. */
export interface ByHand {
  /** A link that lets others read: what the keys of parcels and codes come from. */
  forReading(): Promise<Link>;
  /** See `SeminarFeed.entriesOf`. */
  entriesOf(scope: Scope, isCompact: boolean): Promise<readonly Uint8Array[]>;
  /** Takes entries that came by codes, as `OpenSeminar.accept` does. */
  accept(entries: readonly Uint8Array[]): Promise<AcceptedEntries>;
  /** This device's word of what a group has put first, signed; null where it may not write for the group. */
  sealPriorities(words: PrioritiesAhead): Promise<Bytes | null>;
  /** Adds a way to other devices that codes have made, until the returned function is called; null in a tab that leaves them to another. */
  attach(transport: Transport): (() => void) | null;
  /** What a facilitator's device has on disk, signed; null for others, and in a tab that leaves it to another. */
  ownHold(): Promise<Bytes | null>;
  /** Takes a facilitator's word of what it has; false when it is none, and in a tab that leaves it to another. */
  hearHold(hold: Bytes): Promise<boolean>;
}

/** The other devices in the seminar. */
export interface OtherDevices {
  /** The same object until it changes. */
  state(): NetworkState;
  subscribe(listener: () => void): () => void;
  /** Says where this person is, for others to see. */
  say(where: Whereabouts): void;
  /** Says what came of this device's ready check, for facilitators to see. */
  sayReady(ready: ReadySummary): void;
}
