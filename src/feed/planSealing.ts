import type { Bytes } from './bytes.ts';
import type { Feed } from './feed.ts';
import { deletedUnits } from './impliedDeletes.ts';
import { newDeletes } from './newDeletes.ts';
import { newStructs } from './newStructs.ts';
import { packStructs, type StructPack } from './packStructs.ts';
import { failure, type Result, success } from './result.ts';
import type { ScopeState } from './scopeState.ts';
import { type ClockRanges, subtractRanges } from './update/clockRanges.ts';
import type { Update } from './update/struct.ts';

/** What of a document's state a device has yet to seal. */
export interface SealingPlan {
  /** One for each entry, in order. */
  readonly packs: readonly StructPack[];
  /** To be listed behind the last of them. */
  readonly deletes: ClockRanges;
}

/** Compares an update with what a device's feed and its scope hold already (SPEC F30). */
export function planSealing(
  update: Update,
  sessions: ReadonlyMap<number, Bytes>,
  feed: Feed | undefined,
  { shadow }: ScopeState,
): Result<SealingPlan, 'gap'> {
  const reached = new Map([...sessions.keys()].map((client) => [client, feed?.clients.get(client)?.clock ?? 0]));
  const structs = newStructs(update, reached, shadow.clock);
  if (!structs.ok) return failure('gap');
  const packs = packStructs(structs.value);
  const ends = new Map(reached);
  for (const { client, clock, length } of structs.value) ends.set(client, clock + length);
  const wanted = newDeletes(update.deletes, shadow.doc, (client) => ends.get(client) ?? shadow.clock(client));
  const deletes = packs.reduce((left, pack) => subtractRanges(left, deletedUnits(pack)), wanted);
  return success({ packs, deletes });
}
