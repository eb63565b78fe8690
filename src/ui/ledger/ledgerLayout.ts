import type { LedgerColumn } from './ledgerColumns.ts';
import type { GridTemplate } from './rowPlace.ts';

/** In columns, with the seats beside the shape or under it, or as labelled blocks. */
export type LedgerLayout = 'wide' | 'close' | 'blocks';

/** Widths of columns in rem. */
const rem = { name: 8, plain: 3.5, seats: { wide: 8.75, close: 6 } } as const;
/** Narrower than this the ledger never stands in columns. */
const leastOfColumns = 40;

/** How wide the ledger must be, in rem, to stand close and wide. */
export function widthsOf(columns: readonly LedgerColumn[]): readonly [number, number] {
  const widthOf = (seats: number) =>
    columns.reduce<number>((sum, { question }) => sum + (question.seats > 0 ? seats : rem.plain), rem.name);
  return [Math.max(leastOfColumns, widthOf(rem.seats.close)), Math.max(leastOfColumns, widthOf(rem.seats.wide))];
}

/** The layout for so many of these widths that the ledger has. */
export function layoutOf(fits: number): LedgerLayout {
  return (['blocks', 'close', 'wide'] as const)[fits] ?? 'wide';
}

/** The columns all rows share. */
export function templateOf(columns: readonly LedgerColumn[], layout: LedgerLayout): GridTemplate {
  const seats = layout === 'wide' ? rem.seats.wide : rem.seats.close;
  const widths = columns.map(({ question }) =>
    question.seats > 0 ? `minmax(${seats}rem, 1.6fr)` : `minmax(${rem.plain}rem, 1fr)`,
  );
  return { '--ledger-columns': [`minmax(${rem.name}rem, 2fr)`, ...widths].join(' ') };
}
