/**
 * "1 innspill", "2 innspill": the form for a whole number. All four languages have two forms, one for
 * exactly one and one for the rest, so the general rules of `Intl.PluralRules` are not needed.
 */
export function plural(count: number, one: string, other: string): string {
  return `${count} ${count === 1 ? one : other}`;
}
