import { moveToBin } from './bin.ts';
import { allDeletes } from './impliedDeletes.ts';
import { type ClockRange, type ClockRanges, cutRange, uniteRanges } from './update/clockRanges.ts';
import { joinStructs, sliceStruct } from './update/sliceStruct.ts';
import type { Struct, Update } from './update/struct.ts';

/**
 * One update that holds what a feed's updates hold, without the words that are gone (SPEC F28). Takes
 * the feed's own updates from its last checkpoint on, and `forgettable`: what others have deleted of
 * it that need not be kept, and `collected`: units whose whole surrounding is gone. Null when the updates
 * leave a gap.
 */
export function buildCheckpoint(
  updates: readonly Update[],
  forgettable: ClockRanges,
  collected: ClockRanges,
): Pick<Update, 'structs' | 'deletes'> | null {
  const structs = collectStructs(updates);
  if (structs === null) return null;
  const ownDeletes = uniteRanges(updates.map(allDeletes));
  const gone = uniteRanges([ownDeletes, forgettable]);
  const written = new Map<number, Struct[]>();
  for (const [client, list] of structs) {
    written.set(
      client,
      joinStructs(list.flatMap((struct) => forget(struct, gone.get(client) ?? [], collected.get(client) ?? []))),
    );
  }
  // Own units that are gone say so themselves.
  const deletes = new Map([...ownDeletes].filter(([client]) => !structs.has(client)));
  return { structs: written, deletes };
}

/** All structs by client, from clock 0 on; null when one is missing. */
function collectStructs(updates: readonly Update[]): Map<number, Struct[]> | null {
  const structs = new Map<number, Struct[]>();
  for (const update of updates) {
    for (const [client, list] of update.structs) {
      const all = structs.get(client) ?? [];
      for (const struct of list) {
        const last = all.at(-1);
        if (struct.clock !== (last ? last.clock + last.length : 0)) return null;
        all.push(struct);
      }
      structs.set(client, all);
    }
  }
  return structs;
}

function forget(struct: Struct, gone: readonly ClockRange[], collected: readonly ClockRange[]): Struct[] {
  const range = { start: struct.clock, end: struct.clock + struct.length };
  return cutRange(range, gone).flatMap((piece) => {
    const part = sliceStruct(struct, piece.start, piece.end);
    if (!piece.isInside) return [part];
    return cutRange(piece, collected).map(({ start, end, isInside }) => {
      const lost: Struct = { ...sliceStruct(part, start, end), content: { kind: 'deleted' } };
      return isInside ? moveToBin(lost) : lost;
    });
  });
}
