import * as v from 'valibot';
import { type DeviceId, type GroupId, toId } from '../../domain/ids.ts';
import { type ReadySummary, readySubjects } from '../../domain/readyCheck.ts';

/** What another device told of its check, and whose it was. */
export interface KeptCheck extends ReadySummary {
  readonly device: DeviceId;
  readonly group: GroupId | null;
  readonly isFacilitator: boolean;
}

const summary = { fine: v.number(), look: v.array(v.picklist(readySubjects)), at: v.number() };
const ownCheck = v.object(summary);
const checksOfOthers = v.array(
  v.object({
    ...summary,
    device: v.pipe(v.string(), v.transform(toId<DeviceId>)),
    group: v.nullable(v.pipe(v.string(), v.transform(toId<GroupId>))),
    isFacilitator: v.boolean(),
  }),
);

/** A room has no more devices; those that were checked last are kept. */
const mostDevices = 300;
/** Of a device that was last checked longer ago (ms) nothing is said. */
const forgotten = 30 * 24 * 3_600_000;

/** This device's last check as a memo has it; null for none, or for what is none. */
export function readOwnCheck(memo: string | null): ReadySummary | null {
  const read = v.safeParse(ownCheck, parse(memo));
  return read.success ? read.output : null;
}

/** What others told of theirs, as a memo has it. */
export function readChecksOfOthers(memo: string | null): readonly KeptCheck[] {
  const read = v.safeParse(checksOfOthers, parse(memo));
  return read.success ? read.output : [];
}

/** The checks to keep when these were heard too: the last of each device. The same list when there is nothing new. */
export function keepChecks(kept: readonly KeptCheck[], heard: readonly KeptCheck[], now: number): readonly KeptCheck[] {
  const last = new Map(kept.map((check) => [check.device, check]));
  let isNew = false;
  for (const check of heard) {
    const before = last.get(check.device);
    if (before && isSame(before, check)) continue;
    last.set(check.device, check);
    isNew = true;
  }
  if (!isNew) return kept;
  return [...last.values()]
    .filter(({ at }) => now - at < forgotten)
    .sort((a, b) => b.at - a.at)
    .slice(0, mostDevices);
}

/** Times of one check differ a little from word to word. A device that has left its table is still that table's. */
function isSame(before: KeptCheck, heard: KeptCheck): boolean {
  const isSameCheck = before.look.join() === heard.look.join() && Math.abs(before.at - heard.at) < 3 * 60_000;
  return isSameCheck && (heard.group === null || before.group === heard.group);
}

function parse(memo: string | null): unknown {
  try {
    return memo === null ? null : JSON.parse(memo);
  } catch {
    return null;
  }
}
