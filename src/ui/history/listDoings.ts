import type { ListChanges } from '../../domain/listChanges.ts';
import type { Messages } from '../../i18n/messages.ts';

/** "la til 2 innspill", "slettet 1 innspill": what was done to the items of a list. */
export function listDoings(changes: ListChanges<unknown>, count: (items: number) => string, t: Messages): string[] {
  const kinds = ['added', 'changed', 'moved', 'removed'] as const;
  return kinds.filter((kind) => changes[kind].length > 0).map((kind) => t.history[kind](count(changes[kind].length)));
}
