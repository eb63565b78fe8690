import type { DeviceId } from '../domain/ids.ts';
import type { HistoryEntry } from '../feed/feedEngine.ts';

/** A stretch of a scope's history that people would tell as one. */
export interface Moment {
  /** The first entry's hash: it stays the same while the moment grows. */
  readonly id: string;
  /** In the order of telling; the last one's state is how things were after the moment. */
  readonly entries: readonly HistoryEntry[];
  readonly first: HistoryEntry;
  readonly last: HistoryEntry;
  /** The state before the moment is that after this entry; null when there was nothing before. */
  readonly before: HistoryEntry | null;
  /** In the order in which they began to write. */
  readonly authors: readonly Author[];
}

/** Who wrote, as far as a history tells: devices, not people. */
export interface Author {
  readonly kind: 'thisDevice' | 'facilitator' | 'otherDevice';
  /** Its number among those of its kind, from 1; null when it is the only one of its kind. */
  readonly number: number | null;
}

/** How close (ms of the authors' clocks) entries stand to be one moment. */
interface Closeness {
  /** The longest pause of one device. */
  readonly pause: number;
  /** The longest pause between two devices that write at the same time. */
  readonly together: number;
  /** The longest a moment lasts. */
  readonly length: number;
}

const asPeopleTell: Closeness = { pause: 3 * 60_000, together: 30_000, length: 15 * 60_000 };
/** The devices apart, and hardly more than one pause of writing in each. */
const inSmallSteps: Closeness = { pause: 1_500, together: -1, length: 10_000 };

/** An entry that takes away more units than this begins a moment, so that what stood before it can be seen. */
const largeDeletion = 500;

/** Gathers a whole history, oldest first, as `SeminarHistory.of` gives it. */
export function gatherMoments(told: readonly HistoryEntry[]): readonly Moment[] {
  return gather(told, told, asPeopleTell);
}

/** The same stretch of this history told more closely, device by device. */
export function stepsOf({ entries }: Moment, told: readonly HistoryEntry[]): readonly Moment[] {
  return gather(entries, told, inSmallSteps);
}

function gather(
  entries: readonly HistoryEntry[],
  told: readonly HistoryEntry[],
  closeness: Closeness,
): readonly Moment[] {
  const names = nameAuthors(told);
  const moments: [HistoryEntry, ...HistoryEntry[]][] = [];
  for (const entry of entries) {
    const moment = moments.at(-1);
    const last = moment?.at(-1);
    if (moment && last && goesOn(moment[0], last, entry, closeness)) moment.push(entry);
    else moments.push([entry]);
  }
  let index = entries[0] ? told.indexOf(entries[0]) : 0;
  return moments.map((all) => {
    const [first] = all;
    const before = told[index - 1] ?? null;
    index += all.length;
    const authors = [...new Set(all.map(({ place }) => place.device))].flatMap((device) => names.get(device) ?? []);
    return { id: first.place.hash, entries: all, first, last: all.at(-1) ?? first, before, authors };
  });
}

function goesOn(first: HistoryEntry, last: HistoryEntry, next: HistoryEntry, closeness: Closeness): boolean {
  if (last.isCheckpoint || next.isCheckpoint || last.canBeShown !== next.canBeShown) return false;
  if (next.deleted > largeDeletion) return false;
  const isSame = last.place.device === next.place.device;
  const pause = Math.abs(next.time - last.time);
  return (
    pause <= (isSame ? closeness.pause : closeness.together) && Math.abs(next.time - first.time) <= closeness.length
  );
}

/** Numbers follow the order in which devices began, so that they stay as they are while the history grows. */
function nameAuthors(told: readonly HistoryEntry[]): ReadonlyMap<DeviceId, Author> {
  const kinds = new Map(told.map((entry) => [entry.place.device, kindOf(entry)]));
  const names = new Map<DeviceId, Author>();
  const count = { thisDevice: 0, facilitator: 0, otherDevice: 0 };
  for (const [device, kind] of kinds) {
    const isOnly = [...kinds.values()].filter((each) => each === kind).length === 1;
    count[kind] += 1;
    names.set(device, { kind, number: isOnly ? null : count[kind] });
  }
  return names;
}

function kindOf({ isOwn, issuer }: HistoryEntry): Author['kind'] {
  if (isOwn) return 'thisDevice';
  return issuer === 'root' ? 'facilitator' : 'otherDevice';
}
