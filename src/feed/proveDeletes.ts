import type { ClockRange, ClockRanges } from './update/clockRanges.ts';
import { type Witness, witnessSize } from './witness.ts';

/** What one entry takes of deletions, beside its structs. */
const mostRanges = 5_000;
const mostClients = 64;
const mostWitnessBytes = 32 * 1024;

/** The proof that a client had come to a clock; `notNeeded`, or `missing`. */
export type ProofOf = (client: number, clock: number) => Witness | 'notNeeded' | 'missing';

/** Deletions for one entry with their proofs (SPEC F18), and those that need another entry. */
export interface ProvenDeletes {
  readonly deletes: ClockRanges;
  readonly witnesses: readonly Witness[];
  readonly left: ClockRanges;
}

/** Takes as many deletions as one entry holds. What cannot be proven is left out altogether. */
export function proveDeletes(wanted: ClockRanges, proofOf: ProofOf): ProvenDeletes {
  const deletes = new Map<number, readonly ClockRange[]>();
  const left = new Map<number, readonly ClockRange[]>();
  const witnesses = new Set<Witness>();
  let room = mostRanges;
  let bytes = 0;
  for (const [client, ranges] of wanted) {
    const taken = ranges.slice(0, room);
    const proof = proofOf(client, taken.at(-1)?.end ?? 0);
    if (proof === 'missing') continue;
    const size = proof === 'notNeeded' || witnesses.has(proof) ? 0 : witnessSize(proof);
    if (taken.length === 0 || deletes.size >= mostClients || bytes + size > mostWitnessBytes) {
      left.set(client, ranges);
      continue;
    }
    if (proof !== 'notNeeded') witnesses.add(proof);
    bytes += size;
    room -= taken.length;
    deletes.set(client, taken);
    if (taken.length < ranges.length) left.set(client, ranges.slice(taken.length));
  }
  return { deletes, witnesses: [...witnesses], left };
}
