import type * as Y from 'yjs';

/** The root types of a group's document (SPEC D1). */
export interface GroupRoots {
  readonly group: Y.Map<unknown>;
  readonly members: Y.Map<unknown>;
  /** Duty → member id. */
  readonly duties: Y.Map<unknown>;
  readonly points: Y.Map<unknown>;
  /** `question/rank` → point id (SPEC D7). */
  readonly priorities: Y.Map<unknown>;
  /** `question/rank` → the point a facilitator has put in that seat for the group (SPEC D22). */
  readonly enteredSeats: Y.Map<unknown>;
  /** Question id → status, a plain value written whole. */
  readonly answers: Y.Map<unknown>;
  /** Theme id → hand-in, a plain value written whole. */
  readonly handIns: Y.Map<unknown>;
}

export function groupRoots(doc: Y.Doc): GroupRoots {
  return {
    group: doc.getMap('group'),
    members: doc.getMap('members'),
    duties: doc.getMap('duties'),
    points: doc.getMap('points'),
    priorities: doc.getMap('priorities'),
    enteredSeats: doc.getMap('enteredSeats'),
    answers: doc.getMap('answers'),
    handIns: doc.getMap('handIns'),
  };
}
