import type { GroupId } from '../../../domain/ids.ts';
import { sheetLikeness } from '../../../domain/sheetLikeness.ts';

/** The points of a sheet that is here already. */
export interface KnownSheet {
  readonly group: GroupId;
  readonly points: readonly string[];
}

/** The sheet that looks most like the one that is being entered, if any looks like the same. */
export function findAlike(entered: readonly string[], known: readonly KnownSheet[]): GroupId | null {
  let best: { readonly group: GroupId; readonly share: number } | null = null;
  for (const { group, points } of known) {
    const { share, isSame } = sheetLikeness(entered, points);
    if (isSame && share > (best?.share ?? 0)) best = { group, share };
  }
  return best?.group ?? null;
}
