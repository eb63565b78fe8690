/** How many of the points of one sheet stand on another too, 0 to 1, and whether that makes them one sheet. */
export interface SheetLikeness {
  readonly share: number;
  readonly isSame: boolean;
}

/** Pairs of letters that two points must share, 0 to 1 (Dice), to be one point written off twice. */
const sameWords = 0.75;
/** So much of the shorter sheet must stand on the other. */
const sameShare = 0.75;
/** Fewer letters than this that stand on both say nothing: two groups may both write "Korps". */
const tellingLetters = 12;

/**
 * Compares the points of two sheets, in any order, with what typing a sheet again changes: capitals, marks,
 * slips of the hand, a point left out. To notice a sheet that is entered twice; a person decides.
 */
export function sheetLikeness(a: readonly string[], b: readonly string[]): SheetLikeness {
  const [shorter, longer] = [a, b].map(foldAll).sort((one, other) => one.length - other.length);
  if (!shorter || !longer || shorter.length === 0) return { share: 0, isSame: false };
  const free = new Set(longer);
  let letters = 0;
  let met = 0;
  for (const words of shorter) {
    const match = nearest(words, free);
    if (match === null) continue;
    free.delete(match);
    met += 1;
    letters += words.letters.length;
  }
  const share = met / shorter.length;
  return { share, isSame: share >= sameShare && letters >= tellingLetters };
}

interface Words {
  readonly letters: string;
  readonly pairs: ReadonlyMap<string, number>;
}

function nearest(words: Words, among: ReadonlySet<Words>): Words | null {
  let best: Words | null = null;
  let most = 0;
  for (const other of among) {
    const shared = sharedPairs(words, other);
    if (shared >= sameWords && shared > most) [best, most] = [other, shared];
  }
  return best;
}

/** Points of nothing but marks are left out. */
function foldAll(points: readonly string[]): readonly Words[] {
  return points
    .map((point) =>
      point
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ''),
    )
    .filter((letters) => letters !== '')
    .map((letters) => ({ letters, pairs: pairsIn(letters) }));
}

function pairsIn(letters: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  const add = (pair: string) => pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  // With its edges, so that a single letter has pairs too.
  const edged = `^${letters}$`;
  for (let at = 0; at < edged.length - 1; at++) add(edged.slice(at, at + 2));
  return pairs;
}

function sharedPairs(a: Words, b: Words): number {
  let shared = 0;
  for (const [pair, count] of a.pairs) shared += Math.min(count, b.pairs.get(pair) ?? 0);
  return (2 * shared) / (a.letters.length + b.letters.length + 2);
}
