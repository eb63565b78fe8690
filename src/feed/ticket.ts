import type { Bytes } from './bytes.ts';
import { toBase64url } from './bytes.ts';
import type { Content } from './content.ts';
import type { Entry } from './entry.ts';
import type { Feed } from './feed.ts';
import type { EntryPlace } from './outcome.ts';
import type { ShadowChange } from './shadow.ts';
import type { CheckedUpdate } from './update/checkUpdate.ts';

/** An entry on its way through a reader. */
export interface Ticket {
  readonly entry: Entry;
  readonly feed: Feed;
  readonly hash: Bytes;
  readonly place: EntryPlace;
  /** Undefined until it is decrypted; null when it could not be. */
  content: Content | null | undefined;
  /** Set once the entry is chained. */
  checked: CheckedUpdate | null;
  /** What is applied to documents; set when it is first needed. */
  change: ShadowChange | null;
  isFork: boolean;
  /** Its author was withdrawn before it (SPEC F32). */
  isAside: boolean;
}

export function createTicket(entry: Entry, feed: Feed, hash: Bytes): Ticket {
  const place = { device: feed.device, scope: feed.scope, seq: entry.seq, hash: toBase64url(hash) };
  return { entry, feed, hash, place, content: undefined, checked: null, change: null, isFork: false, isAside: false };
}
