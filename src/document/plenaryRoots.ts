import type * as Y from 'yjs';

/** The root types of a plenary document (SPEC D28). */
export interface PlenaryRoots {
  readonly clusters: Y.Map<unknown>;
  /** Point id → cluster id, or '' for a point that was taken out. */
  readonly gathered: Y.Map<unknown>;
  /** `question/where/rank` → cluster id. */
  readonly choices: Y.Map<unknown>;
  /** `question/where` → ballot, a plain value written whole. */
  readonly ballots: Y.Map<unknown>;
  readonly decisions: Y.Map<unknown>;
  /** Venue id or `everywhere` → what is shown, a plain value written whole. */
  readonly wall: Y.Map<unknown>;
}

export function plenaryRoots(doc: Y.Doc): PlenaryRoots {
  return {
    clusters: doc.getMap('clusters'),
    gathered: doc.getMap('gathered'),
    choices: doc.getMap('choices'),
    ballots: doc.getMap('ballots'),
    decisions: doc.getMap('decisions'),
    wall: doc.getMap('wall'),
  };
}
