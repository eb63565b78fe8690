/**
 * The number to propose for the next group of a venue: one more than the highest that ends a name there.
 * Gaps are not filled, since a number that has been in use may still stand on somebody's sheet.
 */
export function nextGroupNumber(names: readonly string[]): number {
  return 1 + Math.max(0, ...names.map((name) => Number(/(\d{1,4})\s*$/.exec(name)?.[1] ?? 0)));
}

/** Whether people would take two names for the same group: capitals and spaces aside. */
export function isSameGroupName(a: string, b: string): boolean {
  return foldGroupName(a) !== '' && foldGroupName(a) === foldGroupName(b);
}

function foldGroupName(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, '');
}
