import type { DeviceId } from '../domain/ids.ts';
import type { AppliedEntry } from './appliedEntry.ts';
import type { AsideEntry } from './asideEntries.ts';
import type { Bytes } from './bytes.ts';
import type { Issuer } from './canWrite.ts';
import type { SessionClock } from './entry.ts';
import type { Ticket } from './ticket.ts';
import type { ClockRanges } from './update/clockRanges.ts';

/** A checkpoint's number, and the clock of each session it contains. */
interface FeedCheckpoint {
  readonly seq: number;
  readonly clocks: ReadonlyMap<string, number>;
  /** It was set aside, and is applied only because others need it. */
  readonly isAside: boolean;
}

/** What a reader knows of one feed: the entries of one device in one scope. */
export interface Feed {
  readonly key: string;
  readonly device: DeviceId;
  readonly publicKey: Bytes;
  readonly scope: string;
  /** Who vouches for the device here; null until a certificate proves it. */
  issuer: Issuer | null;
  /** Hashes of the entries in the chain, by number; more than one where it forks. */
  readonly hashes: Map<number, string[]>;
  head: { readonly seq: number; readonly hash: Bytes } | null;
  /** The highest chained number that is not set aside; 0 while there is none. */
  standing: number;
  /** The newest. */
  checkpoint: FeedCheckpoint | null;
  /** The author's clients, with how far their chained entries reach. */
  readonly clients: Map<number, SessionClock>;
  /** How far others' clients had come, as this feed's witnesses prove. */
  witnessed: ReadonlyMap<number, number>;
  /** The number two entries share, the first that was found; null while there is none. */
  forkedAt: number | null;
  /** Holds entries that only a newer app can read. */
  needsNewerApp: boolean;
  /** Set by an entry only a newer app can read: what follows may build on it. */
  hasUnknown: boolean;
  /** Entries chained behind the newest checkpoint. */
  readonly sinceCheckpoint: { count: number; bytes: number };
  /** Chained entries whose references are not all here, in order. */
  queue: Ticket[];
  /** Entries refused only for want of a certificate, in order. */
  unpermitted: Ticket[];
  /** Entries that are set aside, in order (SPEC F32). */
  aside: AsideEntry[];
  /** The lowest number that was set aside and is needed by others; null for none. */
  neededFrom: number | null;
  /** The applied entries that no checkpoint stands for, in the order they were applied. */
  applied: AppliedEntry[];
  /** What the feed's applied entries delete. */
  deletes: ClockRanges[];
  /** The units that its applied entries bring as text. */
  texts: ClockRanges[];
  readonly kept: { count: number; bytes: number };
}

export function createFeed(key: string, device: DeviceId, publicKey: Bytes, scope: string): Feed {
  return {
    key,
    device,
    publicKey,
    scope,
    issuer: null,
    hashes: new Map(),
    head: null,
    standing: 0,
    checkpoint: null,
    clients: new Map(),
    witnessed: new Map(),
    forkedAt: null,
    needsNewerApp: false,
    hasUnknown: false,
    sinceCheckpoint: { count: 0, bytes: 0 },
    queue: [],
    unpermitted: [],
    aside: [],
    neededFrom: null,
    applied: [],
    deletes: [],
    texts: [],
    kept: { count: 0, bytes: 0 },
  };
}
