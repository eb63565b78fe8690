import type * as Y from 'yjs';
import { contradicts } from './contradicts.ts';
import { entryKind, type SessionClock } from './entry.ts';
import type { Identities } from './identities.ts';
import type { Refusal } from './outcome.ts';
import { failure, type Result, success } from './result.ts';
import type { SeminarKeys } from './seminarKeys.ts';
import type { Ticket } from './ticket.ts';
import { type CheckedUpdate, checkUpdate } from './update/checkUpdate.ts';
import { mostJumps } from './update/jumps.ts';
import { readUpdate } from './update/readUpdate.ts';
import { areTrue, type FindKnown } from './witness.ts';

/** What a sound entry adds to its feed. */
export interface Examined {
  readonly checked: CheckedUpdate;
  readonly clients: ReadonlyMap<number, SessionClock>;
  readonly witnessed: ReadonlyMap<number, number>;
}

interface ExamineOptions {
  readonly keys: SeminarKeys;
  readonly identities: Identities;
  /** The scope's document as far as it is known. */
  readonly doc: Y.Doc;
  /** Heads of this scope that need not be verified. */
  readonly findKnown: FindKnown;
}

/**
 * Checks what an entry of a permitted author holds, against its feed and the rules (SPEC F17 to
 * F25). `conflict` means that the feed already has other units under the same clocks.
 */
export async function examine(
  { entry, feed, content }: Ticket,
  { keys, identities, doc, findKnown }: ExamineOptions,
): Promise<Result<Examined, Refusal | 'conflict'>> {
  if (!content) return failure('decryption');
  const known = { room: keys.room, scope: feed.scope, findKnown };
  if (!(await areTrue(content.witnesses, known))) return failure('witness');
  const update = readUpdate(content.update);
  if (!update.ok) return update;
  const clients = new Map<number, SessionClock>();
  for (const clock of entry.clocks) clients.set(await identities.clientOf(feed.publicKey, clock.session), clock);
  const isCheckpoint = entry.kind === entryKind.checkpoint;
  const ends = new Map([...clients].map(([client, { clock }]) => [client, clock]));
  const checked = checkUpdate(update.value, ends, mostJumps(isCheckpoint));
  if (!checked.ok) return checked;

  // Newcomers know nothing but the checkpoint of what was proven before it.
  const startsAnew = isCheckpoint && feed.forkedAt === null;
  const witnessed = new Map(startsAnew ? [] : feed.witnessed);
  for (const { device, clocks } of content.witnesses) {
    for (const { session, clock } of clocks) {
      const client = await identities.clientOf(device, session);
      witnessed.set(client, Math.max(witnessed.get(client) ?? 0, clock));
    }
  }
  for (const [client, ranges] of update.value.deletes) {
    const isOwn = clients.has(client) || feed.clients.has(client);
    if (!isOwn && (ranges.at(-1)?.end ?? 0) > (witnessed.get(client) ?? 0)) return failure('unwitnessed');
  }
  const problem = isCheckpoint
    ? checkpointProblem(checked.value, clients, feed.clients, feed.forkedAt !== null)
    : changeProblem(checked.value, feed.clients);
  if (problem !== null) return failure(problem);
  if (isCheckpoint && contradicts(doc, update.value)) return failure('conflict');
  return success({ checked: checked.value, clients, witnessed });
}

/** A change goes on exactly where its session stopped. */
function changeProblem(
  { starts, ends }: CheckedUpdate,
  known: ReadonlyMap<number, SessionClock>,
): 'clock' | 'conflict' | null {
  for (const [client, end] of ends) {
    const reached = known.get(client)?.clock ?? 0;
    const start = starts.get(client) ?? end;
    if (start < reached) return 'conflict';
    if (start > reached) return 'clock';
  }
  return null;
}

/** A checkpoint holds every session from its first unit on, and as far as it is known. */
function checkpointProblem(
  { starts, ends }: CheckedUpdate,
  clients: ReadonlyMap<number, SessionClock>,
  known: ReadonlyMap<number, SessionClock>,
  isForked: boolean,
): 'clock' | null {
  for (const [client, end] of ends) {
    if (end > 0 && starts.get(client) !== 0) return 'clock';
  }
  if (isForked) return null;
  for (const [client, { clock }] of known) {
    if (clock > (clients.get(client)?.clock ?? 0)) return 'clock';
  }
  return null;
}
