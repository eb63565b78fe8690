import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** Something with a place among its likes: a fractional index, ties broken by id. */
export interface Ordered {
  readonly id: string;
  readonly order: string;
}

/** What it takes to stand at a place: the order to get, and those behind who must step back for it. */
export interface Place {
  readonly order: string;
  readonly stepBack: readonly Ordered[];
}

export function compareOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * The place between the items at `index - 1` and `index` of `sorted`, which is in order. Two devices may
 * have given neighbours the same index, and a foreign document may hold anything: those behind who leave
 * no room get new indexes, so the call never fails. Nearly always nobody has to step back.
 */
export function placeAt(sorted: readonly Ordered[], index: number): Place {
  const low = sorted.slice(0, index).findLast((item) => isKey(item.order))?.order ?? null;
  const behind = sorted.slice(index);
  const roomy = behind.findIndex((item) => isKey(item.order) && (low === null || item.order > low));
  const crowd = roomy === -1 ? behind : behind.slice(0, roomy);
  const high = behind[crowd.length]?.order ?? null;
  if (crowd.length === 0) return { order: generateKeyBetween(low, high), stepBack: [] };
  const [order = '', ...orders] = generateNKeysBetween(low, high, crowd.length + 1);
  return { order, stepBack: crowd.map((item, at) => ({ id: item.id, order: orders[at] ?? order })) };
}

function isKey(order: string): boolean {
  // The library checks the form of a key, but not that it is written with its letters and digits.
  if (!/^[A-Za-z][0-9A-Za-z]*$/.test(order)) return false;
  try {
    generateKeyBetween(order, null);
    return true;
  } catch {
    return false;
  }
}
