import { entryKind } from './entry.ts';
import { deletedUnits } from './impliedDeletes.ts';
import type { EntryPlace } from './outcome.ts';
import type { Ticket } from './ticket.ts';
import type { CheckedUpdate } from './update/checkUpdate.ts';
import type { ClockRanges } from './update/clockRanges.ts';

/** What a reader remembers of an entry that has reached its scope's document. */
export interface AppliedEntry {
  readonly place: EntryPlace;
  /** What the author's clock showed, ms since 1970. */
  readonly time: number;
  readonly isCheckpoint: boolean;
  /** Units it brought (a letter, a value, a shared type each), and units it took away. */
  readonly added: number;
  readonly deleted: number;
  /** For each client, how far it had to be there before, and how far this entry brings it. */
  readonly needs: CheckedUpdate['needs'];
  readonly ends: CheckedUpdate['ends'];
  /** The only clients whose units it deletes; null for any. */
  readonly deletesOnlyOf: ReadonlySet<number> | null;
}

/** Remembers an entry; a checkpoint takes the place of all before it, as it does on disk. */
export function noteApplied(
  { feed, entry, place, content, checked }: Ticket,
  deletesOnlyOf: ReadonlySet<number> | null,
): void {
  if (!checked) return;
  const { update, needs, ends } = checked;
  const isCheckpoint = entry.kind === entryKind.checkpoint;
  const gone = countUnits(deletedUnits(update.structs));
  let added = -gone;
  for (const structs of update.structs.values()) for (const { length } of structs) added += length;
  const deleted = countUnits(update.deletes) + (isCheckpoint ? gone : 0);
  if (isCheckpoint && feed.forkedAt === null) feed.applied = [];
  feed.applied.push({ place, time: content?.time ?? 0, isCheckpoint, added, deleted, needs, ends, deletesOnlyOf });
}

function countUnits(ranges: ClockRanges): number {
  let units = 0;
  for (const list of ranges.values()) for (const { start, end } of list) units += end - start;
  return units;
}
