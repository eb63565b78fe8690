import type { DeviceId } from '../domain/ids.ts';
import type { Feed } from './feed.ts';
import type { Identities } from './identities.ts';
import { createShadow, type Shadow } from './shadow.ts';
import type { Ticket } from './ticket.ts';
import { type Witness, witnessOf } from './witness.ts';

/** One scope of a seminar: its feeds, the document they make, and what proves how far each author is. */
export interface ScopeState {
  readonly shadow: Shadow;
  readonly feeds: Map<DeviceId, Feed>;
  /** Feeds with entries in their queue. */
  readonly queued: Set<Feed>;
  /** Feeds that have, or had, something set aside. */
  readonly aside: Set<Feed>;
  /** For each client the newest proof of how far it has come. */
  readonly witnesses: Map<number, { readonly clock: number; readonly witness: Witness }>;
}

export function createScopeState(): ScopeState {
  return { shadow: createShadow(), feeds: new Map(), queued: new Set(), aside: new Set(), witnesses: new Map() };
}

/** Keeps an applied entry's signed head, to be shown when its units are deleted here. */
export function keepWitness(scope: ScopeState, { entry, hash, checked }: Ticket): void {
  const witness = witnessOf(entry, hash);
  for (const [client, clock] of checked?.ends ?? []) {
    if (clock >= (scope.witnesses.get(client)?.clock ?? 0)) scope.witnesses.set(client, { clock, witness });
  }
}

/** The kept head that a witness may be a copy of: the newest of its author's session. */
export async function keptHead(
  scope: ScopeState,
  identities: Identities,
  { device, clocks: [first] }: Witness,
): Promise<Witness | undefined> {
  return first && scope.witnesses.get(await identities.clientOf(device, first.session))?.witness;
}
