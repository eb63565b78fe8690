import type { ScopeState } from './scopeState.ts';
import type { ClockRanges } from './update/clockRanges.ts';
import type { Witness } from './witness.ts';

/**
 * Proofs that what is deleted was there to be seen; null when there is none for some of it. `shown`
 * is the clock up to which a client needs no further proof.
 */
export function chooseWitnesses(
  { witnesses }: ScopeState,
  deletes: ClockRanges,
  shown: (client: number) => number,
): readonly Witness[] | null {
  const chosen = new Set<Witness>();
  for (const [client, ranges] of deletes) {
    const end = ranges.at(-1)?.end ?? 0;
    if (end <= shown(client)) continue;
    const proof = witnesses.get(client);
    if (proof === undefined || proof.clock < end) return null;
    chosen.add(proof.witness);
  }
  return [...chosen];
}
