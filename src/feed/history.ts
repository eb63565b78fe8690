import type { AppliedEntry } from './appliedEntry.ts';

/** The entries of one feed that are not told yet. */
interface Untold {
  readonly entries: readonly AppliedEntry[];
  at: number;
}

/**
 * Applied entries, given for each feed in order, as people would tell them: by the authors' clocks, but
 * none before what it builds on, so that a wrong clock moves only what must follow it.
 */
export function inOrderOfTelling(feeds: Iterable<readonly AppliedEntry[]>): readonly AppliedEntry[] {
  const untold: Untold[] = [...feeds].map((entries) => ({ entries, at: 0 }));
  const reached = new Map<number, number>();
  const told: AppliedEntry[] = [];
  for (let next = takeNext(untold, reached); next !== null; next = takeNext(untold, reached)) {
    told.push(next);
    for (const [client, end] of next.ends) reached.set(client, Math.max(reached.get(client) ?? 0, end));
  }
  return told;
}

/** Checkpoints may lean on each other; then the earliest of those left goes first. */
function takeNext(untold: readonly Untold[], reached: ReadonlyMap<number, number>): AppliedEntry | null {
  let [next, isNextReady]: [Untold | null, boolean] = [null, false];
  for (const feed of untold) {
    const entry = feed.entries[feed.at];
    if (entry === undefined) continue;
    const isReady = isBuiltOn(entry, reached);
    const best = next?.entries[next.at];
    if (best === undefined || isReady > isNextReady || (isReady === isNextReady && isEarlier(entry, best))) {
      [next, isNextReady] = [feed, isReady];
    }
  }
  const entry = next?.entries[next.at] ?? null;
  if (next) next.at += 1;
  return entry;
}

function isBuiltOn({ needs }: AppliedEntry, reached: ReadonlyMap<number, number>): boolean {
  for (const [client, end] of needs) if ((reached.get(client) ?? 0) < end) return false;
  return true;
}

function isEarlier(a: AppliedEntry, b: AppliedEntry): boolean {
  return a.time < b.time || (a.time === b.time && a.place.device < b.place.device);
}

/** Where the moments begin that can be built anew: what came before the last checkpoint is only in it as a whole. */
export function firstMoment(told: readonly AppliedEntry[]): number {
  return Math.max(
    0,
    told.findLastIndex(({ isCheckpoint }) => isCheckpoint),
  );
}
