import type { GroupId } from '../../domain/ids.ts';
import type { LedgerRow } from '../../domain/ledger.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Messages } from '../../i18n/messages.ts';

/** The groups' names; those that several have are told apart by their venue. */
export function rowTitles(rows: readonly LedgerRow[], plan: Plan, t: Messages): ReadonlyMap<GroupId, string> {
  const venues = new Map(plan.venues.map(({ id, name }) => [id, name]));
  const counts = new Map<string, number>();
  for (const { name } of rows) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    rows.map(({ group, name, venue }) => {
      const isOnly = name !== '' && counts.get(name) === 1;
      const place = isOnly || venue === null ? '' : (venues.get(venue) ?? '');
      const known = name || t.board.unnamedGroup;
      return [group, place ? `${known} (${place})` : known];
    }),
  );
}
