/** Clocks from `start` up to but not including `end`. */
export interface ClockRange {
  readonly start: number;
  readonly end: number;
}

/** For each Yjs client id its ranges: in order, apart from each other, none empty. */
export type ClockRanges = ReadonlyMap<number, readonly ClockRange[]>;

/** All clocks that any of `many` holds. */
export function uniteRanges(many: Iterable<ClockRanges>): ClockRanges {
  const all = new Map<number, ClockRange[]>();
  for (const ranges of many) {
    for (const [client, added] of ranges) {
      const list = all.get(client) ?? [];
      for (const range of added) list.push(range);
      all.set(client, list);
    }
  }
  return new Map([...all].map(([client, list]) => [client, joinTouching(list)]));
}

/** The clocks of `ranges` that `taken` does not hold. */
export function subtractRanges(ranges: ClockRanges, taken: ClockRanges): ClockRanges {
  const left = new Map<number, ClockRange[]>();
  for (const [client, list] of ranges) {
    const holes = taken.get(client) ?? [];
    const rest = list.flatMap((range) =>
      cutRange(range, holes)
        .filter((piece) => !piece.isInside)
        .map(({ start, end }) => ({ start, end })),
    );
    if (rest.length > 0) left.set(client, rest);
  }
  return left;
}

export interface RangePiece extends ClockRange {
  /** Whether the piece lies inside the ranges it was cut at. */
  readonly isInside: boolean;
}

/** Cuts one range wherever it enters or leaves `at`. */
export function cutRange(range: ClockRange, at: readonly ClockRange[]): RangePiece[] {
  const pieces: RangePiece[] = [];
  let start = range.start;
  for (let index = firstEndingAfter(at, start); start < range.end; index++) {
    const next = at[index];
    if (next === undefined || next.start >= range.end) {
      pieces.push({ start, end: range.end, isInside: false });
      break;
    }
    if (next.start > start) pieces.push({ start, end: next.start, isInside: false });
    const end = Math.min(next.end, range.end);
    pieces.push({ start: Math.max(next.start, start), end, isInside: true });
    start = end;
  }
  return pieces;
}

function firstEndingAfter(ranges: readonly ClockRange[], clock: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.end ?? Number.POSITIVE_INFINITY) > clock) high = middle;
    else low = middle + 1;
  }
  return low;
}

function joinTouching(list: ClockRange[]): ClockRange[] {
  const joined: ClockRange[] = [];
  for (const range of list.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && range.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else joined.push(range);
  }
  return joined;
}
