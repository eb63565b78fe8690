import { noteApplied } from './appliedEntry.ts';
import { entryKind } from './entry.ts';
import type { Feed } from './feed.ts';
import { textRanges } from './foreignDeletions.ts';
import { listDeletes, madeDeletes } from './impliedDeletes.ts';
import type { Outcome } from './outcome.ts';
import type { Shadow, ShadowChange } from './shadow.ts';
import type { Ticket } from './ticket.ts';
import { type ClockRanges, uniteRanges } from './update/clockRanges.ts';

/** A ticket that left the queue, and what became of it. */
export interface Settled {
  readonly ticket: Ticket;
  readonly outcome: Outcome;
}

/**
 * Applies what waits in the queues of one scope as soon as all it leans on is there. Checkpoints of
 * several devices may lean on each other, so whatever completes itself goes in together (SPEC F26).
 */
export function settle(feeds: ReadonlySet<Feed>, shadow: Shadow): Settled[] {
  const ready = takeReady(feeds, shadow);
  if (ready.length === 0) return [];
  if (shadow.apply(ready.map(toChange))) return ready.map(accept);
  return settleApart(ready, shadow);
}

/** Something among these makes Yjs fail: one by one, then in circles, so that only the guilty stay out. */
function settleApart(ready: readonly Ticket[], shadow: Shadow): Settled[] {
  const settled: Settled[] = [];
  let left = ready;
  for (let isMoving = true; isMoving; ) {
    const before = left.length;
    left = left.filter((ticket) => {
      if (!areMet(ticket, shadow.clock)) return true;
      settled.push(shadow.apply([toChange(ticket)]) ? accept(ticket) : quarantine(ticket));
      return false;
    });
    isMoving = left.length < before;
  }
  const circle = completeTogether(left, shadow.clock);
  if (circle.size > 0) settled.push(...settleCircle(circle, shadow));
  const done = new Set(settled.map(({ ticket }) => ticket));
  // What leans on something that stayed out goes on waiting.
  for (const ticket of [...left].reverse()) if (!done.has(ticket)) ticket.feed.queue.unshift(ticket);
  return settled;
}

function settleCircle(circle: ReadonlySet<Ticket>, shadow: Shadow): Settled[] {
  const tickets = [...circle];
  if (shadow.apply(tickets.map(toChange))) return tickets.map(accept);
  for (const feed of new Set(tickets.map((ticket) => ticket.feed))) {
    const [guilty, others] = [tickets.filter((t) => t.feed === feed), tickets.filter((t) => t.feed !== feed)];
    const innocent = [...completeTogether(others, shadow.clock)];
    if (innocent.length > 0 && shadow.apply(innocent.map(toChange))) {
      return [...innocent.map(accept), ...guilty.map(quarantine)];
    }
  }
  return tickets.map(quarantine);
}

/** Takes out of the queues all that can be applied now, in an order in which it can be. */
function takeReady(feeds: ReadonlySet<Feed>, shadow: Shadow): Ticket[] {
  const ready: Ticket[] = [];
  const reached = new Map<number, number>();
  const clock = (client: number) => reached.get(client) ?? shadow.clock(client);
  const take = (ticket: Ticket) => {
    for (const [client, end] of ticket.checked?.ends ?? []) reached.set(client, Math.max(clock(client), end));
    ready.push(ticket);
  };
  for (let isMoving = true; isMoving; ) {
    isMoving = false;
    for (const feed of feeds) {
      let count = 0;
      for (const ticket of feed.queue) {
        if (!areMet(ticket, clock)) break;
        take(ticket);
        count += 1;
      }
      if (count > 0) feed.queue = feed.queue.slice(count);
      isMoving ||= count > 0;
    }
    if (isMoving) continue;
    const together = completeTogether(
      [...feeds].flatMap((feed) => feed.queue),
      clock,
    );
    for (const ticket of together) take(ticket);
    for (const feed of feeds) feed.queue = feed.queue.filter((ticket) => !together.has(ticket));
    isMoving = together.size > 0;
  }
  return ready;
}

/** The largest set of tickets that need nothing but each other and what is there; those of a feed in order. */
function completeTogether(tickets: readonly Ticket[], clock: (client: number) => number): Set<Ticket> {
  const left = new Set(tickets);
  // What comes after an entry that waits has to wait too, though its own end would seem to reach its start.
  const stuck = new Set<Feed>();
  for (let isShrinking = true; isShrinking; ) {
    const reached = new Map<number, number>();
    for (const { checked } of left) {
      for (const [client, end] of checked?.ends ?? []) reached.set(client, Math.max(reached.get(client) ?? 0, end));
    }
    const together = (client: number) => Math.max(reached.get(client) ?? 0, clock(client));
    isShrinking = false;
    for (const ticket of left) {
      if (!stuck.has(ticket.feed) && areMet(ticket, together)) continue;
      stuck.add(ticket.feed);
      isShrinking = left.delete(ticket);
    }
  }
  return left;
}

function areMet({ checked }: Ticket, clock: (client: number) => number): boolean {
  if (checked === null) return false;
  for (const [client, needed] of checked.needs) if (clock(client) < needed) return false;
  // A change goes on where its session stopped; a checkpoint begins at 0.
  for (const [client, start] of checked.starts) if (clock(client) < start) return false;
  return true;
}

function toChange(ticket: Ticket): ShadowChange {
  const { content, checked, entry, isFork } = ticket;
  if (!content || !checked) throw new Error('An entry was queued before it was examined.');
  const mayRepeat = isFork || entry.kind === entryKind.checkpoint;
  if (ticket.change === null) {
    const { update: read, types } = checked;
    const deletes = madeDeletes(read, deletesOnlyOf(ticket));
    ticket.change = { update: listDeletes(content.update, read, deletes), read, deletes, types, mayRepeat };
  }
  return ticket.change;
}

function accept(ticket: Ticket): Settled {
  const { feed, entry, place, content } = ticket;
  const { update, read, deletes } = toChange(ticket);
  noteApplied(ticket, deletesOnlyOf(ticket));
  noteUnits(feed, textRanges(read.structs), deletes, entry.kind === entryKind.checkpoint);
  const change = { update, time: content?.time ?? 0 };
  const placed = { place, bytes: entry.bytes, change };
  if (ticket.isFork) return { ticket, outcome: { ...placed, kind: 'forked' } };
  const replaces = entry.kind === entryKind.checkpoint && feed.forkedAt === null ? entry.seq - 1 : 0;
  return { ticket, outcome: { ...placed, kind: 'accepted', replaces } };
}

/** What was set aside and is applied because others need it keeps to its author's own units (SPEC F33). */
function deletesOnlyOf({ isAside, feed }: Ticket): ReadonlySet<number> | null {
  return isAside ? new Set(feed.clients.keys()) : null;
}

function noteUnits(feed: Feed, texts: ClockRanges, deletes: ClockRanges, isCheckpoint: boolean): void {
  feed.deletes = withRanges(isCheckpoint ? [] : feed.deletes, deletes);
  feed.texts = withRanges(isCheckpoint ? [] : feed.texts, texts);
}

function withRanges(noted: ClockRanges[], ranges: ClockRanges): ClockRanges[] {
  if (ranges.size > 0) noted.push(ranges);
  return noted.length > 64 ? [uniteRanges(noted)] : noted;
}

function quarantine(ticket: Ticket): Settled {
  const { entry, place } = ticket;
  return { ticket, outcome: { kind: 'refused', place, bytes: entry.bytes, reason: 'quarantined' } };
}
