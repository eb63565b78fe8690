import type { ClockRanges } from './clockRanges.ts';

/** One unit of a Yjs document: a client's id and the clock of the unit. */
export interface UnitId {
  readonly client: number;
  readonly clock: number;
}

export function isSameUnit(a: UnitId | null, b: UnitId | null): boolean {
  return a === b || (a !== null && b !== null && a.client === b.client && a.clock === b.clock);
}

/**
 * What a struct holds. `text` counts in UTF-16 units; `values` are plain values, each as its bytes;
 * `block` is one unit of any other allowed content, as its bytes; `gone` is a Yjs GC struct, which
 * only a device's own changes may hold before they are sealed.
 */
export type StructContent =
  | { readonly kind: 'deleted' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'values'; readonly values: readonly Uint8Array[] }
  | { readonly kind: 'block'; readonly ref: BlockRef; readonly bytes: Uint8Array }
  | { readonly kind: 'gone' };

/** Yjs content numbers of blocks: binary and shared type. */
export type BlockRef = 3 | 7;
export const typeRef = 7;

/** A run of units one client wrote in one go, as a Yjs update (v1) holds it. */
export interface Struct extends UnitId {
  readonly length: number;
  readonly origin: UnitId | null;
  readonly rightOrigin: UnitId | null;
  /** Where a struct without neighbours lies: a root type by name, or a type by its unit; null with neighbours. */
  readonly parent: string | UnitId | null;
  /** The key in a map; only told together with `parent`. */
  readonly key: string | null;
  readonly content: StructContent;
}

/** A Yjs update: structs of each client in clock order, and what it deletes. */
export interface Update {
  readonly structs: ReadonlyMap<number, readonly Struct[]>;
  /** Where in the bytes the structs of each client lie, one behind the other. */
  readonly structsAt: ReadonlyMap<number, { readonly start: number; readonly end: number }>;
  readonly deletes: ClockRanges;
  /** Where in the bytes the deletions begin. */
  readonly deletesAt: number;
}

/** What is wrong with an update (SPEC F20 to F25). */
export type UpdateProblem =
  | 'malformed'
  | 'tooLarge'
  | 'tooManyStructs'
  | 'tooManyDeletions'
  | 'tooManyReferences'
  | 'tooManyJumps'
  | 'forbiddenContent'
  | 'foreignClient'
  | 'clock'
  | 'reference'
  | 'nesting';

/** Thrown where an update breaks a rule; caught in `readUpdate` and `checkUpdate`. */
export class UpdateRefused extends Error {
  readonly problem: UpdateProblem;

  constructor(problem: UpdateProblem) {
    super(problem);
    this.problem = problem;
  }
}
