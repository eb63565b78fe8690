import type { DeviceId } from '../domain/ids.ts';
import { buildCheckpoint } from './buildCheckpoint.ts';
import type { Bytes } from './bytes.ts';
import { collectedRanges } from './collectedRanges.ts';
import type { SessionClock } from './entry.ts';
import type { Feed } from './feed.ts';
import { forgettableDeletes } from './forgettableDeletes.ts';
import { limits } from './limits.ts';
import { readOwnUpdates } from './ownEntries.ts';
import { failure, type Result, success } from './result.ts';
import type { ScopeState } from './scopeState.ts';
import { sealableUpdate } from './sealableUpdate.ts';
import type { ClockRanges } from './update/clockRanges.ts';
import type { UpdateProblem } from './update/struct.ts';
import { type Witness, witnessSize } from './witness.ts';

/** What a checkpoint is made from, beside what the reader knows. */
interface CheckpointSource {
  /** All own entries of the scope, as stored. */
  readonly ownEntries: readonly Uint8Array[];
  readonly contentKey: CryptoKey;
  readonly confirmed: ReadonlySet<DeviceId>;
}

interface CheckpointContent {
  readonly clocks: readonly SessionClock[];
  readonly witnesses: readonly Witness[];
  readonly update: Bytes;
}

/** Bytes of an entry that are left for proofs when its update and its clocks are as large as they may be. */
const mostWitnessBytes = limits.entry - limits.update - 32 * 1024;

/** A feed as one update (SPEC F28), or why it has none that every other device would accept. */
export async function checkpointOf(
  state: ScopeState,
  feed: Feed | undefined,
  { ownEntries, contentKey, confirmed }: CheckpointSource,
): Promise<Result<CheckpointContent, UpdateProblem | 'incomplete' | 'unseen'>> {
  const updates = feed && (await readOwnUpdates(feed, ownEntries, contentKey));
  if (!feed || !updates) return failure('incomplete');
  const forgettable = forgettableDeletes(state, feed, updates, confirmed);
  const checkpoint = buildCheckpoint(updates, forgettable, collectedRanges(state.shadow.doc, feed.clients.keys()));
  if (checkpoint === null) return failure('incomplete');
  const clocks = new Map([...feed.clients].filter(([, { clock }]) => clock > 0));
  const update = sealableUpdate(checkpoint.structs, checkpoint.deletes, clocks, true);
  if (!update.ok) return update;
  const witnesses = witnessesFor(state, checkpoint.deletes);
  if (witnesses === null) return failure('unseen');
  const size = witnesses.reduce((sum, witness) => sum + witnessSize(witness), 0);
  if (witnesses.length > limits.witnesses || size > mostWitnessBytes) return failure('tooManyReferences');
  return success({ clocks: [...clocks.values()], witnesses, update: update.value });
}

/** Proofs that all that is deleted was there to be seen; null when there is none for some of it. */
function witnessesFor({ witnesses }: ScopeState, deletes: ClockRanges): readonly Witness[] | null {
  const chosen = new Set<Witness>();
  for (const [client, ranges] of deletes) {
    const proof = witnesses.get(client);
    if (proof === undefined || proof.clock < (ranges.at(-1)?.end ?? 0)) return null;
    chosen.add(proof.witness);
  }
  return [...chosen];
}
