import type { Proposal, Reason } from './importDraft.ts';

/** A list with some of its items changed; the same list when none was. */
export function changed<Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  const next = items.map(change);
  return next.some((item, index) => item !== items[index]) ? next : items;
}

const chosen: Reason = { kind: 'chosen', words: '' };

/** What a person has said is certain. */
export function choose<Value>(value: Value): Proposal<Value> {
  return { value, confidence: 'certain', reason: chosen };
}

/** The first id of a kind that nothing has yet: "venue3". */
export function freeId(prefix: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  let number = ids.size + 1;
  while (ids.has(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}
