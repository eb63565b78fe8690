import type { ClockId } from './ids.ts';

/**
 * How far the clocks of others are from this device's, found from messages alone. Clocks may be hours wrong; all
 * that is trusted is that they run evenly, and that no message arrives before it was sent. So a message says how
 * far the sender's clock is ahead at least, and what the sender says of ours how far at most.
 * Whose own clock jumps (it was set, the device slept) takes a new name for it and begins a new book.
 */
export interface ClockBook {
  readonly own: ClockId;
  readonly offsets: ReadonlyMap<ClockId, LearntOffset>;
}

/** What another clock shows, less what one's own shows at the same moment: between two bounds, in ms. */
export interface ClockOffset {
  readonly least: number;
  readonly most: number;
}

/** What a device says to a neighbour: what its clock shows now, and how far others are from it. */
export interface ClockWord {
  readonly clock: ClockId;
  readonly at: number;
  /** A bound that is not known is infinite. */
  readonly offsets: readonly (ClockOffset & { readonly clock: ClockId })[];
}

interface LearntOffset extends ClockOffset {
  /** By one's own clock. */
  readonly learntAt: number;
}

/** How far two clocks may drift apart; quartz keeps within half of it. */
const drift = 0.0001;
/** Every reload is a clock of its own. */
const mostClocks = 500;
const unbounded: ClockOffset = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };

export function newClockBook(own: ClockId): ClockBook {
  return { own, offsets: new Map() };
}

/** How far a clock is from one's own when that shows `now`; null when nothing is known of it. */
export function offsetOf({ own, offsets }: ClockBook, clock: ClockId, now: number): ClockOffset | null {
  if (clock === own) return { least: 0, most: 0 };
  const learnt = offsets.get(clock);
  if (!learnt) return null;
  const drifted = Math.abs(now - learnt.learntAt) * drift;
  return { least: learnt.least - drifted, most: learnt.most + drifted };
}

/** What to say to others: how far `clocks` are from this one (the neighbour's own, and those that timers were started by). */
export function clockWord(book: ClockBook, now: number, clocks: readonly ClockId[]): ClockWord {
  const offsets = [...new Set(clocks)].flatMap((clock) => {
    const offset = clock === book.own ? null : offsetOf(book, clock, now);
    return offset ? [{ clock, ...offset }] : [];
  });
  return { clock: book.own, at: now, offsets };
}

/**
 * Takes in a word that came when one's own clock showed `now`. A timer's record is one too: its clock showed `at`
 * before it could be read. Of a clock that contradicts what was known, the newest word counts when it is its own;
 * what others say of it then counts for nothing. What makes no sense changes nothing.
 */
export function hearClock(book: ClockBook, word: ClockWord, now: number): ClockBook {
  if (word.clock === book.own || !Number.isFinite(word.at)) return book;
  const told = word.offsets.filter(({ least, most }) => least <= most);
  const ofUs = told.find(({ clock }) => clock === book.own);
  const arrived = { least: word.at - now, most: Number.POSITIVE_INFINITY };
  const heard = ofUs ? meet(arrived, { least: -ofUs.most, most: -ofUs.least }) : arrived;
  if (!heard) return book;
  const offsets = new Map(book.offsets);
  const note = (clock: ClockId, offset: ClockOffset) => {
    offsets.delete(clock);
    offsets.set(clock, { ...offset, learntAt: now });
  };
  const sender = meet(offsetOf(book, word.clock, now) ?? unbounded, heard) ?? heard;
  note(word.clock, sender);
  for (const { clock, least, most } of told) {
    if (clock === book.own || clock === word.clock) continue;
    const through = { least: sender.least + least, most: sender.most + most };
    const known = meet(offsetOf(book, clock, now) ?? unbounded, through);
    if (known) note(clock, known);
  }
  for (const clock of offsets.keys()) {
    if (offsets.size <= mostClocks) break;
    offsets.delete(clock);
  }
  return { own: book.own, offsets };
}

/**
 * The book to go on with under a new name when one's own clock may have stood still for up to `leap` ms, as in a
 * device that slept: what was known is so much less sure, and the old name is still known. `now` is what it shows.
 */
export function leapClock(book: ClockBook, own: ClockId, now: number, leap: number): ClockBook {
  const clocks = [...book.offsets.keys(), book.own];
  const offsets = clocks.flatMap((clock) => {
    const offset = offsetOf(book, clock, now);
    return offset ? [[clock, { least: offset.least, most: offset.most + leap, learntAt: now }] as const] : [];
  });
  return { own, offsets: new Map(offsets) };
}

function meet(a: ClockOffset, b: ClockOffset): ClockOffset | null {
  const both = { least: Math.max(a.least, b.least), most: Math.min(a.most, b.most) };
  return both.least <= both.most ? both : null;
}
