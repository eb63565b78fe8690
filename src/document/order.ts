import { generateKeyBetween } from 'fractional-indexing';

/** Something with a place among its likes: a fractional index, ties broken by id. */
export interface Ordered {
  readonly id: string;
  readonly order: string;
}

export function compareOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * A fractional index that sorts after the item at `index - 1` and before the item at `index`.
 * `sorted` is in order. Two devices may have given two items the same index, and a foreign document
 * may hold anything: then the nearest items that leave room are used, so the call never fails.
 */
export function orderAt(sorted: readonly Ordered[], index: number): string {
  const before = sorted.slice(0, index).map((item) => item.order);
  const after = sorted.slice(index).map((item) => item.order);
  const low = before.findLast(isKey) ?? null;
  const high = after.find((key) => isKey(key) && (low === null || key > low)) ?? null;
  return generateKeyBetween(low, high);
}

function isKey(order: string): boolean {
  try {
    generateKeyBetween(order, null);
    return true;
  } catch {
    return false;
  }
}
