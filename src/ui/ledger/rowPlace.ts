import type { CSSProperties } from 'react';

/** A place in a row's grid; it counts only where there is room for columns. */
export interface RowPlace extends CSSProperties {
  '--at': number;
  '--span'?: number;
}

/** The columns all rows share. */
export interface GridTemplate extends CSSProperties {
  '--ledger-columns': string;
}
