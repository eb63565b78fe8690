import type * as Y from 'yjs';

/** The root types of a plan document: one record, and collections keyed by fresh ids (SPEC D1). */
export interface PlanRoots {
  readonly seminar: Y.Map<unknown>;
  /** Language → false when it is not offered. */
  readonly languages: Y.Map<unknown>;
  /** Municipality id → true. */
  readonly invited: Y.Map<unknown>;
  /** Municipality id → true. */
  readonly small: Y.Map<unknown>;
  readonly venues: Y.Map<unknown>;
  readonly themes: Y.Map<unknown>;
  readonly questions: Y.Map<unknown>;
  readonly addressees: Y.Map<unknown>;
  readonly groups: Y.Map<unknown>;
  /** Group id → id of the group it turned out to be part of (SPEC D18). */
  readonly merged: Y.Map<unknown>;
}

export function planRoots(doc: Y.Doc): PlanRoots {
  return {
    seminar: doc.getMap('seminar'),
    languages: doc.getMap('languages'),
    invited: doc.getMap('invited'),
    small: doc.getMap('small'),
    venues: doc.getMap('venues'),
    themes: doc.getMap('themes'),
    questions: doc.getMap('questions'),
    addressees: doc.getMap('addressees'),
    groups: doc.getMap('groups'),
    merged: doc.getMap('merged'),
  };
}
