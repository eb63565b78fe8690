import { limits } from '../limits.ts';
import { failure, type Result, success } from '../result.ts';
import { createJumpCounter } from './jumps.ts';
import { type Struct, typeRef, type UnitId, type Update, type UpdateProblem, UpdateRefused } from './struct.ts';

/** What an update that keeps the rules adds, and what must be there before it can be applied. */
export interface CheckedUpdate {
  readonly update: Update;
  /** For each of the author's clients, where its structs begin and end. */
  readonly starts: ReadonlyMap<number, number>;
  readonly ends: ReadonlyMap<number, number>;
  /** For each other client, the clock it must have reached. */
  readonly needs: ReadonlyMap<number, number>;
  /** The shared types it makes. */
  readonly types: readonly UnitId[];
}

/**
 * The structural check (SPEC F21 to F25): only `own` clients, no gaps, nothing that leans on itself
 * or on a later unit, no deep nesting. `own` gives the clock each client ends at, as the header says,
 * and `mostJumps` how many structs may jump.
 */
export function checkUpdate(
  update: Update,
  own: ReadonlyMap<number, number>,
  mostJumps: number,
): Result<CheckedUpdate, UpdateProblem> {
  const starts = new Map<number, number>();
  const needs = new Map<number, number>();
  const types: UnitId[] = [];
  const roots = new Set<string>();
  const depths = createDepths();
  const jumps = createJumpCounter();
  let jumped = 0;
  const need = ({ client, clock }: UnitId) => needs.set(client, Math.max(needs.get(client) ?? 0, clock + 1));

  function checkReference(struct: Struct, id: UnitId): void {
    const end = own.get(id.client);
    if (id.client === struct.client ? id.clock >= struct.clock : end !== undefined && id.clock >= end) {
      throw new UpdateRefused('reference');
    }
    if (id.clock >= limits.clock) throw new UpdateRefused('reference');
    if (end === undefined) need(id);
  }

  function checkStruct(struct: Struct): void {
    const { origin, rightOrigin, parent, content } = struct;
    if (content.kind === 'gone') throw new UpdateRefused('forbiddenContent');
    if (origin) checkReference(struct, origin);
    if (rightOrigin) checkReference(struct, rightOrigin);
    if (typeof parent === 'string') roots.add(parent);
    else if (parent) checkReference(struct, parent);
    if (roots.size > limits.roots) throw new UpdateRefused('forbiddenContent');
    if (jumps.add(struct)) jumped += 1;
    if (jumped > mostJumps) throw new UpdateRefused('tooManyJumps');
    if (depths.add(struct) > limits.nesting) throw new UpdateRefused('nesting');
    if (content.kind === 'block' && content.ref === typeRef) types.push({ client: struct.client, clock: struct.clock });
  }

  try {
    for (const [client, structs] of update.structs) {
      const last = structs.at(-1);
      const end = own.get(client);
      if (end === undefined) throw new UpdateRefused('foreignClient');
      if (!last || last.clock + last.length !== end) throw new UpdateRefused('clock');
      starts.set(client, structs[0]?.clock ?? 0);
      for (const struct of structs) checkStruct(struct);
    }
    for (const [client, ranges] of update.deletes) {
      const end = ranges.at(-1)?.end ?? 0;
      const ownEnd = own.get(client);
      if (ownEnd === undefined) need({ client, clock: end - 1 });
      else if (end > ownEnd) throw new UpdateRefused('reference');
    }
    if (needs.size > limits.clients) throw new UpdateRefused('tooManyReferences');
  } catch (error) {
    if (error instanceof UpdateRefused) return failure(error.problem);
    throw error;
  }
  return success({ update, starts, ends: own, needs, types });
}

/** How deep each struct of one update lies in types of the same update. */
function createDepths() {
  const byClient = new Map<number, { readonly ends: number[]; readonly depths: number[] }>();

  function depthOf({ client, clock }: UnitId): number {
    const list = byClient.get(client);
    if (list === undefined) return 0;
    let low = 0;
    let high = list.ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((list.ends[middle] ?? 0) > clock) high = middle;
      else low = middle + 1;
    }
    return list.depths[low] ?? 0;
  }

  return {
    add(struct: Struct): number {
      const { origin, rightOrigin, parent } = struct;
      const neighbour = origin ?? rightOrigin;
      const depth = neighbour ? depthOf(neighbour) : parent && typeof parent !== 'string' ? depthOf(parent) + 1 : 0;
      const list = byClient.get(struct.client) ?? { ends: [], depths: [] };
      list.ends.push(struct.clock + struct.length);
      list.depths.push(depth);
      byClient.set(struct.client, list);
      return depth;
    },
  };
}
