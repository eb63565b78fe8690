import type * as Y from 'yjs';
import { withdrawnRoot } from '../domain/withdrawal.ts';

/** The root types of a plan document that say how the seminar is being run (SPEC D24–D27). */
export interface RunRoots {
  /** Venue id or `everywhere` → theme id. */
  readonly pointing: Y.Map<unknown>;
  /** Venue id or `everywhere` → timer, a plain value written whole. */
  readonly timers: Y.Map<unknown>;
  /** Fresh id → minutes added to a timer, a plain value. */
  readonly minutesAdded: Y.Map<unknown>;
  readonly messages: Y.Map<unknown>;
  /** Theme id → lock, a plain value written whole. */
  readonly locks: Y.Map<unknown>;
  /** `theme/group` → what of the group's late work was accepted. */
  readonly acceptedLate: Y.Map<unknown>;
  /** Device id → withdrawal, a plain value written whole. */
  readonly withdrawn: Y.Map<unknown>;
}

export function runRoots(doc: Y.Doc): RunRoots {
  return {
    pointing: doc.getMap('pointing'),
    timers: doc.getMap('timers'),
    minutesAdded: doc.getMap('minutesAdded'),
    messages: doc.getMap('messages'),
    locks: doc.getMap('locks'),
    acceptedLate: doc.getMap('acceptedLate'),
    withdrawn: doc.getMap(withdrawnRoot),
  };
}
