import { type Bytes, concatBytes } from './bytes.ts';
import { type ClockRange, type ClockRanges, uniteRanges } from './update/clockRanges.ts';
import type { Update } from './update/struct.ts';
import { writeDeletes } from './update/writeUpdate.ts';

/** All an update deletes: what it lists, and the units it brings as already deleted. */
export function allDeletes({ structs, deletes }: Pick<Update, 'structs' | 'deletes'>): ClockRanges {
  const gone = deletedUnits(structs);
  return gone.size === 0 ? deletes : uniteRanges([deletes, gone]);
}

/** All an update deletes, or what of it are units of these clients. */
export function madeDeletes(
  update: Pick<Update, 'structs' | 'deletes'>,
  onlyOf: ReadonlySet<number> | null,
): ClockRanges {
  const deletes = allDeletes(update);
  if (onlyOf === null || [...deletes.keys()].every((client) => onlyOf.has(client))) return deletes;
  return new Map([...deletes].filter(([client]) => onlyOf.has(client)));
}

/** The units among these structs that are brought as already deleted. */
export function deletedUnits(structs: Update['structs']): ClockRanges {
  const gone = new Map<number, ClockRange[]>();
  for (const [client, list] of structs) {
    const ranges = list.flatMap(({ clock, length, content }) =>
      content.kind === 'deleted' ? [{ start: clock, end: clock + length }] : [],
    );
    if (ranges.length > 0) gone.set(client, ranges);
  }
  return gone;
}

/**
 * The same update with these deletions listed, which are to be all it makes (`madeDeletes`). Yjs skips structs it has, so
 * a document that holds the text of a unit would otherwise keep it when a checkpoint brings the unit as deleted.
 */
export function listDeletes(bytes: Bytes, update: Update, deletes: ClockRanges): Bytes {
  return deletes === update.deletes ? bytes : concatBytes([bytes.subarray(0, update.deletesAt), writeDeletes(deletes)]);
}
