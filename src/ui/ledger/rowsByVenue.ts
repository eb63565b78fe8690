import type { LedgerRow } from '../../domain/ledger.ts';
import type { Plan, Venue } from '../../domain/plan.ts';

/** Rows that stand together, as the ledger has them in order; null is no venue. */
export function rowsByVenue(
  rows: readonly LedgerRow[],
  plan: Plan,
): readonly { readonly venue: Venue | null; readonly rows: readonly LedgerRow[] }[] {
  return [...plan.venues, null]
    .map((venue) => ({ venue, rows: rows.filter((row) => row.venue === (venue?.id ?? null)) }))
    .filter((part) => part.rows.length > 0);
}
