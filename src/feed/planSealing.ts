import { asideContent, asideEnd } from './asideEntries.ts';
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
  /** Deletions of the update that the scope has carried out, for the next comparison. */
  readonly carriedOut: ClockRanges;
}

interface SealingOptions {
  readonly sessions: ReadonlyMap<number, Bytes>;
  /** The device's own. */
  readonly feed: Feed | undefined;
  readonly scope: ScopeState;
  /** Its document may hold what is set aside: what nothing else deletes is no deletion of this device (SPEC F34). */
  readonly mayHoldAside: boolean;
  /** What the last plan for this scope said of deletions. */
  readonly carriedOut: ClockRanges | undefined;
}

/** Compares an update with what a device's feed and its scope hold already (SPEC F31). */
export function planSealing(
  update: Update,
  { sessions, feed, scope, mayHoldAside, carriedOut: known }: SealingOptions,
): Result<SealingPlan, 'gap'> {
  const { shadow } = scope;
  const reached = new Map([...sessions.keys()].map((client) => [client, feed?.clients.get(client)?.clock ?? 0]));
  const structs = newStructs(update, reached, (client) => Math.max(shadow.clock(client), asideEnd(scope, client)));
  if (!structs.ok) return failure('gap');
  const packs = packStructs(structs.value);
  const ends = new Map(reached);
  for (const { client, clock, length } of structs.value) ends.set(client, clock + length);
  const endOf = (client: number) => ends.get(client) ?? shadow.clock(client);
  const { wanted, carriedOut } = newDeletes(update.deletes, shadow.doc, endOf, known);
  const own = mayHoldAside ? subtractRanges(wanted, asideContent(scope).deletes) : wanted;
  const deletes = packs.reduce((left, pack) => subtractRanges(left, deletedUnits(pack)), own);
  return success({ packs, deletes, carriedOut });
}
