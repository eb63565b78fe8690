/** A place in the ledger: a row, and 0 for its name or a question's column from 1. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a place, as in any grid; null for other keys. `last` is the last place there is. */
export function moveInGrid(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { row, column }: GridPlace,
  last: GridPlace,
): GridPlace | null {
  const moves: Readonly<Record<string, GridPlace>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? last.row : row, column: last.column },
    PageUp: { row: row - 10, column },
    PageDown: { row: row + 10, column },
  };
  const target = moves[key];
  if (!target) return null;
  return { row: within(target.row, last.row), column: within(target.column, last.column) };
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
