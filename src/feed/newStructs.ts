import { moveToBin } from './bin.ts';
import { failure, type Result, success } from './result.ts';
import { joinStructs, sliceStruct } from './update/sliceStruct.ts';
import type { Struct, UnitId, Update } from './update/struct.ts';

/**
 * The structs of this device's clients that its feed does not hold yet, each after all it names, so
 * that they may be sealed piece by piece. `reached` tells for each own client where its sealed units end,
 * `clock` the same for all others. What names units nobody has shown this device's reader is left
 * out, with all that leans on it. `gap`: the update begins after what is sealed.
 */
export function newStructs(
  update: Update,
  reached: ReadonlyMap<number, number>,
  clock: (client: number) => number,
): Result<readonly Struct[], 'gap'> {
  const fresh: Struct[][] = [];
  for (const [client, end] of reached) {
    const list = structsFrom(update.structs.get(client) ?? [], end);
    if (list === null) return failure('gap');
    fresh.push(joinStructs(list));
  }
  return success(inOrderOfNeed(fresh, reached, clock));
}

/** Null when units between `start` and the last struct are missing. */
function structsFrom(structs: readonly Struct[], start: number): Struct[] | null {
  const fresh: Struct[] = [];
  let next = start;
  for (const struct of structs) {
    const end = struct.clock + struct.length;
    if (end <= next) continue;
    if (struct.clock > next) return null;
    fresh.push(placeGone(sliceStruct(struct, next, end)));
    next = end;
  }
  return fresh;
}

/** Yjs writes a GC struct for what was made and deleted in one transaction; entries have none. */
function placeGone(struct: Struct): Struct {
  return struct.content.kind === 'gone' ? moveToBin(struct) : struct;
}

function inOrderOfNeed(
  fresh: readonly (readonly Struct[])[],
  reached: ReadonlyMap<number, number>,
  clock: (client: number) => number,
): Struct[] {
  const ends = new Map(reached);
  const isThere = (id: UnitId | string | null) =>
    id === null || typeof id === 'string' || id.clock < (ends.get(id.client) ?? clock(id.client));
  const ordered: Struct[] = [];
  let waiting = fresh;
  for (let isMoving = true; isMoving; ) {
    const before = ordered.length;
    waiting = waiting.map((list) => {
      const stop = list.findIndex((struct) => {
        if (![struct.origin, struct.rightOrigin, struct.parent].every(isThere)) return true;
        ordered.push(struct);
        ends.set(struct.client, struct.clock + struct.length);
        return false;
      });
      return stop < 0 ? [] : list.slice(stop);
    });
    isMoving = ordered.length > before;
  }
  return ordered;
}
