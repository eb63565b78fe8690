import type { DeviceId } from '../domain/ids.ts';
import { isWithdrawn, type Withdrawal } from '../domain/withdrawal.ts';
import { entryKind } from './entry.ts';
import type { Feed } from './feed.ts';
import type { ScopeState } from './scopeState.ts';
import type { Ticket } from './ticket.ts';
import { type ClockRanges, subtractRanges, uniteRanges } from './update/clockRanges.ts';
import { readUpdate } from './update/readUpdate.ts';

/** An entry whose author was withdrawn before it: in its chain, on disk, passed on, and not applied (SPEC F32). */
export interface AsideEntry {
  readonly ticket: Ticket;
  /** Where the author's clients end after it. */
  readonly ends: ReadonlyMap<number, number>;
  /** What it deletes. */
  readonly deletes: ClockRanges;
}

export type Withdrawals = ReadonlyMap<DeviceId, Withdrawal>;

/** Sets a decrypted entry aside. */
export function setAside(ticket: Ticket, ends: ReadonlyMap<number, number>, scope: ScopeState): void {
  const update = ticket.content && readUpdate(ticket.content.update);
  ticket.feed.aside.push({ ticket, ends, deletes: update?.ok ? update.value.deletes : new Map() });
  scope.aside.add(ticket.feed);
}

/**
 * Takes up those that others' entries, which wait for them, name; in the order of their chains (SPEC F33). With
 * them goes every checkpoint of such a feed, because whoever has that has nothing from before it.
 */
export function takeNeeded({ aside, queued, shadow }: ScopeState): readonly Ticket[] {
  if (aside.size === 0) return [];
  const wanted = new Map<number, number>();
  for (const feed of queued)
    for (const { checked } of feed.queue)
      for (const [client, end] of checked?.needs ?? [])
        if (shadow.clock(client) < end) wanted.set(client, Math.max(wanted.get(client) ?? 0, end));
  return [...aside].flatMap((feed) => {
    const needed = feed.aside.splice(0, lastNeeded(feed, wanted) + 1).map(({ ticket }) => ticket);
    feed.neededFrom ??= needed[0]?.entry.seq ?? null;
    return needed;
  });
}

function lastNeeded({ aside, neededFrom }: Feed, wanted: ReadonlyMap<number, number>): number {
  let last = -1;
  for (const [client, end] of wanted)
    last = Math.max(
      last,
      aside.findIndex(({ ends }) => (ends.get(client) ?? 0) >= end),
    );
  if (last < 0 && neededFrom === null) return -1;
  const checkpoint = aside.findLastIndex(({ ticket }) => ticket.entry.kind === entryKind.checkpoint);
  return Math.max(last, checkpoint);
}

/** Whether what is chained of a feed would be dealt with otherwise under these withdrawals. */
export function isJudgedOtherwise(
  { device, scope, standing, aside, neededFrom }: Feed,
  withdrawn: Withdrawals,
): boolean {
  const isAside = (seq: number) => isWithdrawn(withdrawn, { device, scope, seq });
  return (
    isAside(standing) ||
    aside.some(({ ticket }) => !isAside(ticket.entry.seq)) ||
    (neededFrom !== null && !isAside(neededFrom))
  );
}

/** What of a scope is set aside, for whoever has to tell it from the rest. */
export interface AsideContent {
  /** For each client with units that are set aside, where its other units end. */
  readonly reached: ReadonlyMap<number, number>;
  /** What nothing else deletes than entries that are set aside. */
  readonly deletes: ClockRanges;
}

export function asideContent({ aside, feeds, shadow }: ScopeState): AsideContent {
  const reached = new Map<number, number>();
  const entries = [...aside].flatMap((feed) => feed.aside);
  for (const { ends } of entries) for (const client of ends.keys()) reached.set(client, shadow.clock(client));
  if (entries.length === 0) return { reached, deletes: new Map() };
  const made = uniteRanges([...feeds.values()].flatMap((feed) => feed.deletes));
  return { reached, deletes: subtractRanges(uniteRanges(entries.map(({ deletes }) => deletes)), made) };
}

/** How far a client comes with what is set aside. */
export function asideEnd({ aside }: ScopeState, client: number): number {
  let end = 0;
  for (const feed of aside) for (const { ends } of feed.aside) end = Math.max(end, ends.get(client) ?? 0);
  return end;
}
