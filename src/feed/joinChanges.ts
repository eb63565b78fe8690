import { moveToBin } from './bin.ts';
import type { Bytes } from './bytes.ts';
import { clientIdOf } from './clientId.ts';
import type { SessionClock } from './entry.ts';
import { failure, type Result, success } from './result.ts';
import { type CheckedUpdate, checkUpdate } from './update/checkUpdate.ts';
import { uniteRanges } from './update/clockRanges.ts';
import { readUpdate } from './update/readUpdate.ts';
import { joinStructs } from './update/sliceStruct.ts';
import type { Struct, Update, UpdateProblem } from './update/struct.ts';
import { writeUpdate } from './update/writeUpdate.ts';

/** What one session changed: a Yjs update (v1) as the document's `update` event gives it. */
export interface SessionChange {
  readonly session: Bytes;
  readonly update: Uint8Array;
}

/** One update ready to be sealed, and how far its sessions have come. */
export interface SealableUpdate {
  readonly update: Bytes;
  readonly checked: CheckedUpdate;
  readonly clocks: readonly SessionClock[];
}

/**
 * Joins changes of one device's sessions into one update, in the order they happened. `reached` is the
 * clock a client's sealed changes end at.
 */
export async function joinChanges(
  device: Bytes,
  changes: readonly SessionChange[],
  reached: (client: number) => number,
): Promise<Result<SealableUpdate, UpdateProblem>> {
  const structs = new Map<number, Struct[]>();
  const clocks = new Map<number, SessionClock>();
  const updates: Update[] = [];
  for (const { session, update: bytes } of changes) {
    const client = await clientIdOf(device, session);
    const update = readUpdate(bytes);
    if (!update.ok) return update;
    updates.push(update.value);
    let clock = clocks.get(client)?.clock ?? reached(client);
    for (const [author, list] of update.value.structs) {
      if (author !== client) return failure('foreignClient');
      if (list[0]?.clock !== clock) return failure('clock');
      structs.set(client, [...(structs.get(client) ?? []), ...list.map(placeGone)]);
      clock = list.reduce((end, struct) => end + struct.length, clock);
    }
    clocks.set(client, { session, clock });
  }
  const joined = new Map([...structs].map(([client, list]) => [client, joinStructs(list)]));
  const bytes = writeUpdate(joined, uniteRanges(updates.map(({ deletes }) => deletes)));
  const update = readUpdate(bytes);
  if (!update.ok) return update;
  const checked = checkUpdate(update.value, new Map([...clocks].map(([client, { clock }]) => [client, clock])));
  return checked.ok ? success({ update: bytes, checked: checked.value, clocks: [...clocks.values()] }) : checked;
}

/** Yjs writes a GC struct for what was made and deleted in one transaction; entries have none. */
function placeGone(struct: Struct): Struct {
  return struct.content.kind === 'gone' ? moveToBin(struct) : struct;
}
