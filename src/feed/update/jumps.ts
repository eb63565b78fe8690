import { limits } from '../limits.ts';
import type { Struct, UnitId } from './struct.ts';

/** Counts the structs of one update that jump (SPEC F20). */
export interface JumpCounter {
  /** To be called for every struct, in order; whether this one jumps. */
  add(struct: Struct): boolean;
}

/**
 * Yjs looks for a struct's place among all that others have put between its neighbours. Typing on, and
 * filling a type that is new, finds nothing there; every other struct may cost a walk through the
 * whole document, so there may only be so many of them in one entry, whatever the document is.
 */
export function createJumpCounter(): JumpCounter {
  const made = new Set<string>();
  const filled = new Set<string>();

  function isFirstInNewType({ origin, rightOrigin, parent, key }: Struct): boolean {
    if (origin || rightOrigin || parent === null || typeof parent === 'string') return false;
    const type = nameOf(parent);
    const place = key === null ? type : `${type} ${key}`;
    if (!made.has(type) || filled.has(place)) return false;
    filled.add(place);
    return true;
  }

  return {
    add(struct) {
      const { client, clock, origin, content } = struct;
      if (content.kind === 'block') made.add(nameOf(struct));
      const goesOn = origin !== null && origin.client === client && origin.clock === clock - 1;
      return !goesOn && !isFirstInNewType(struct);
    },
  };
}

/** How many structs of an entry may jump. */
export function mostJumps(isCheckpoint: boolean): number {
  return isCheckpoint ? limits.checkpointJumps : limits.changeJumps;
}

function nameOf({ client, clock }: UnitId): string {
  return `${client} ${clock}`;
}
