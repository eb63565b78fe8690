/** Twice as long with each failure before, up to the longest; with jitter, so that many do not come at once. */
export function backOff(
  { first, longest }: { readonly first: number; readonly longest: number },
  failures: number,
  random: () => number,
): number {
  return Math.min(longest, first * 2 ** Math.min(failures, 30)) * (0.5 + random() / 2);
}
