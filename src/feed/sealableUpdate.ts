import type { Bytes } from './bytes.ts';
import type { SessionClock } from './entry.ts';
import { limits } from './limits.ts';
import type { StructPack } from './packStructs.ts';
import { failure, type Result, success } from './result.ts';
import { checkUpdate } from './update/checkUpdate.ts';
import type { ClockRanges } from './update/clockRanges.ts';
import { mostJumps } from './update/jumps.ts';
import { readUpdate } from './update/readUpdate.ts';
import type { UpdateProblem } from './update/struct.ts';
import { writeUpdate } from './update/writeUpdate.ts';

/**
 * Writes an update and puts it to the test every other device will put it to (SPEC F20 to F25), so
 * that nothing is ever sealed that would be refused. `clocks` are those of the entry's header.
 */
export function sealableUpdate(
  structs: StructPack,
  deletes: ClockRanges,
  clocks: ReadonlyMap<number, SessionClock>,
  isCheckpoint: boolean,
): Result<Bytes, UpdateProblem> {
  if (clocks.size > limits.sessions) return failure('tooManyReferences');
  const bytes = writeUpdate(structs, deletes);
  const update = readUpdate(bytes);
  if (!update.ok) return update;
  const ends = new Map([...clocks].map(([client, { clock }]) => [client, clock]));
  const checked = checkUpdate(update.value, ends, mostJumps(isCheckpoint));
  return checked.ok ? success(bytes) : checked;
}
