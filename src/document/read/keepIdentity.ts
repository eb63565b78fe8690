/**
 * Returns `previous` where `next` says the same, so that what did not change keeps its identity and
 * screens redraw only what did. Looks through plain objects, arrays and maps; freezes what is new.
 */
export function keepIdentity<T>(previous: T | undefined, next: T): T {
  if (previous === undefined || Object.is(previous, next)) return freeze(next);
  if (Array.isArray(previous) && Array.isArray(next)) return keepList(previous, next) as T;
  if (previous instanceof Map && next instanceof Map) return keepMap(previous, next) as T;
  if (isRecord(previous) && isRecord(next)) return keepRecord(previous, next) as T;
  return freeze(next);
}

function keepList(previous: readonly unknown[], next: unknown[]): readonly unknown[] {
  const byId = new Map(previous.map((item, index) => [idOf(item) ?? index, item]));
  let same = previous.length === next.length;
  for (let index = 0; index < next.length; index++) {
    const kept = keepIdentity(byId.get(idOf(next[index]) ?? index), next[index]);
    if (kept !== next[index]) next[index] = kept;
    same &&= kept === previous[index];
  }
  return same ? previous : Object.freeze(next);
}

function keepMap(previous: ReadonlyMap<unknown, unknown>, next: Map<unknown, unknown>): ReadonlyMap<unknown, unknown> {
  const keysBefore = previous.keys();
  let same = previous.size === next.size;
  for (const [key, value] of next) {
    const kept = keepIdentity(previous.get(key), value);
    if (kept !== value) next.set(key, kept);
    same &&= kept === previous.get(key) && Object.is(keysBefore.next().value, key);
  }
  return same ? previous : next;
}

function keepRecord(previous: Record<string, unknown>, next: Record<string, unknown>): Record<string, unknown> {
  const fields = Object.keys(next);
  let same = fields.length === Object.keys(previous).length;
  for (const field of fields) {
    const kept = keepIdentity(previous[field], next[field]);
    if (kept !== next[field]) next[field] = kept;
    same &&= kept === previous[field] && Object.hasOwn(previous, field);
  }
  return same ? previous : Object.freeze(next);
}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map) {
    for (const item of value.values()) freeze(item);
    return value;
  }
  if (Array.isArray(value)) for (const item of value) freeze(item);
  else for (const field in value) freeze(value[field]);
  return Object.freeze(value);
}

function idOf(item: unknown): unknown {
  return isRecord(item) ? item.id : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);
}
