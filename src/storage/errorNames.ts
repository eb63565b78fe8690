/** The names of an error and of what lies behind it, outermost first. */
export function errorNames(error: unknown): string[] {
  const names: string[] = [];
  let current: unknown = error;
  while (current instanceof Error && names.length < 5) {
    names.push(current.name);
    current = 'inner' in current ? current.inner : current.cause;
  }
  return names;
}
