import type { DeviceId } from '../domain/ids.ts';
import type { Bytes } from './bytes.ts';
import type { UpdateProblem } from './update/struct.ts';

/** Where an entry stands: its feed (device and scope), its number there, and its hash as text. */
export interface EntryPlace {
  readonly device: DeviceId;
  readonly scope: string;
  readonly seq: number;
  readonly hash: string;
}

/**
 * Why a signed entry is not applied. `permission` may pass when a certificate comes; `decryption`,
 * `witness` and `unwitnessed` are SPEC F17 to F19, `quarantined` is F26, the rest are F20 to F25.
 */
export type Refusal = 'permission' | 'decryption' | 'witness' | 'unwitnessed' | 'quarantined' | UpdateProblem;

interface Placed {
  readonly place: EntryPlace;
  readonly bytes: Bytes;
}

/** A Yjs update (v1) for the scope's document, and the author's clock as a label (ms since 1970). */
interface Applicable {
  readonly update: Bytes;
  readonly time: number;
}

/**
 * What became of an entry. Everything but `waiting`, `duplicate` and `invalid` is to be stored and
 * passed on; only `accepted`, and `forked` with a change, reach a document.
 */
export type Outcome =
  /** `replaces`: the feed's entries up to this number are contained in it and may go; 0 for none. */
  | (Placed & { readonly kind: 'accepted'; readonly change: Applicable; readonly replaces: number })
  | (Placed & { readonly kind: 'waiting'; readonly for: 'predecessor' | 'reference' })
  | (Placed & { readonly kind: 'duplicate' })
  | (Placed & { readonly kind: 'refused'; readonly reason: Refusal })
  /** The author has two entries in one place: a cloned device, or a cheat. Null when both cannot be applied. */
  | (Placed & { readonly kind: 'forked'; readonly change: Applicable | null })
  | (Placed & { readonly kind: 'unknownKind' })
  /** Its author was withdrawn before it. */
  | (Placed & { readonly kind: 'aside' })
  | { readonly kind: 'invalid'; readonly reason: 'malformed' | 'signature' | 'tooMuch' };
