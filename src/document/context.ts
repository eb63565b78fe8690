/** What commands need from outside, so that documents themselves know no clock and no randomness. */
export interface DocumentContext {
  /** A fresh id, unique over all devices: at least 96 random bits. */
  newId(): string;
  /** The device's clock, ms since 1970. Written as a label for people, never used for order. */
  now(): number;
}

/** The origin of every change a person makes here; undo follows it, and stores save it. */
export const localOrigin = Symbol('local');
