/** What commands need from outside, so that documents themselves know no clock and no randomness. */
export interface DocumentContext {
  /** A fresh id, unique over all devices: at least 96 random bits. */
  newId(): string;
  /** The device's clock, ms since 1970. Written as a label for people, never used for order. */
  now(): number;
}

/** The origin of every change a person makes here, which is what undo follows. */
export const localOrigin = Symbol('local');

/** The origin of the mark that what was just written here is entered for a group: with a person's change, no step of its own. */
export const enteringOrigin = Symbol('entering');

/** The origin of a template's content: saved like any change, but no person's to undo. */
export const templateOrigin = Symbol('template');

/** The origin of changes that come from the store or from elsewhere, and need no saving here. */
export const outsideOrigin = Symbol('outside');
