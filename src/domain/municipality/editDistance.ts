export interface EditDistance {
  /** To the whole name. */
  readonly whole: number;
  /** To the nearest beginning of the name: what a half-typed word is compared with. */
  readonly beginning: number;
}

/**
 * Typing errors between a query and a name: a letter too many, missing, wrong, or two neighbours swapped, each counted
 * once (optimal string alignment). A distance above `limit` is given as `limit + 1`.
 */
export function editDistance(query: string, name: string, limit: number): EditDistance {
  const tooFar = limit + 1;
  if (query.length - name.length > limit) return { whole: tooFar, beginning: tooFar };
  let beforeLast: number[] = [];
  let last = Array.from({ length: name.length + 1 }, (_, column) => column);
  for (let row = 1; row <= query.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= name.length; column++) {
      const same = query[row - 1] === name[column - 1];
      let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      const swapped = row > 1 && query[row - 1] === name[column - 2] && query[row - 2] === name[column - 1];
      if (swapped) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return { whole: tooFar, beginning: tooFar };
    beforeLast = last;
    last = current;
  }
  return {
    whole: Math.min(at(last, name.length), tooFar),
    beginning: Math.min(...last, tooFar),
  };
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

/** Which letters a word has, as bits. Two letters may share a bit, so that words only ever look more alike. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 32);
  return bits;
}

/** Each letter of the query that the name lacks is at least one typing error: a quick no for most names. */
export function lacksMoreThan(limit: number, queryBits: number, nameBits: number): boolean {
  let lacking = queryBits & ~nameBits;
  let count = 0;
  while (lacking !== 0 && count <= limit) {
    lacking &= lacking - 1;
    count++;
  }
  return count > limit;
}
