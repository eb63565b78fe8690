import { errorNames } from './errorNames.ts';

/** Whether what a person wrote is on the disk of this device. Said only when it is known. */
export type SaveState =
  /** Everything is on disk; `at` is when the last of it got there (ms), null when nothing was written yet. */
  | { readonly kind: 'saved'; readonly at: number | null }
  /** Something is on its way to the disk. */
  | { readonly kind: 'saving' }
  /** The last attempt failed. What was written is in memory only, and is tried again. */
  | { readonly kind: 'failed'; readonly reason: SaveFailure };

export type SaveFailure = 'full' | 'newerApp' | 'unknown';

/** Chrome reports a full disk only by the transaction's abort, so what lies behind the error counts too. */
export function saveFailureOf(error: unknown): SaveFailure {
  const names = errorNames(error);
  if (names.includes('QuotaExceededError')) return 'full';
  if (names.includes('DatabaseClosedError') || names.includes('VersionError')) return 'newerApp';
  return 'unknown';
}
