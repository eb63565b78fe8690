import type { ThemeId, VenueId } from './ids.ts';
import type { LedgerRow } from './ledger.ts';
import type { LedgerTheme } from './ledgerCell.ts';

/** The numbers that matter, for one line, and whose they are. */
export interface LedgerSummary {
  readonly groups: number;
  readonly handedIn: number;
  readonly notHandedIn: readonly LedgerRow[];
  /** Handed in, but not all of it is known to be here. */
  readonly notReceived: readonly LedgerRow[];
  /** They have points for seats that are free, or have handed in none at all. */
  readonly prioritiesMissing: readonly LedgerRow[];
}

/** Sums up rows, those of a venue or all, for one theme or, with null, for all that ask something. */
export function summariseLedger(rows: readonly LedgerRow[], theme: ThemeId | null): LedgerSummary {
  const notHandedIn = rows.filter((row) => !isHandedIn(row, theme));
  const handedIn = rows.filter((row) => isHandedIn(row, theme));
  return {
    groups: rows.length,
    handedIn: handedIn.length,
    notHandedIn,
    notReceived: handedIn.filter((row) => themesOf(row, theme).some(({ state }) => state !== 'received')),
    prioritiesMissing: rows.filter((row) => lacksPriorities(row, theme)),
  };
}

/** What to show: the groups of a venue (`none`: of those without one), and only those that lack something. */
export interface LedgerFilter {
  readonly venue: VenueId | 'all' | 'none';
  readonly theme: ThemeId | null;
  readonly onlyMissing: boolean;
}

export function filterLedger(rows: readonly LedgerRow[], filter: LedgerFilter): readonly LedgerRow[] {
  const venue = filter.venue === 'none' ? null : filter.venue;
  return rows.filter(
    (row) => (venue === 'all' || row.venue === venue) && (!filter.onlyMissing || isMissing(row, filter.theme)),
  );
}

/** Whether a facilitator still waits for something of a group: a hand-in, what was handed in, or priorities. */
export function isMissing(row: LedgerRow, theme: ThemeId | null): boolean {
  return themesOf(row, theme).some(({ state }) => state !== 'received') || lacksPriorities(row, theme);
}

function isHandedIn(row: LedgerRow, theme: ThemeId | null): boolean {
  const themes = themesOf(row, theme);
  return themes.length > 0 && themes.every(({ state }) => state === 'handedIn' || state === 'received');
}

function lacksPriorities(row: LedgerRow, theme: ThemeId | null): boolean {
  return row.cells.some((cell) => (theme === null || cell.theme === theme) && (cell.priorities?.missing ?? 0) > 0);
}

function themesOf(row: LedgerRow, theme: ThemeId | null): readonly LedgerTheme[] {
  return row.themes.filter((each) => theme === null || each.theme === theme);
}
