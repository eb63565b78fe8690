/** Bytes of one plain value that find room in an entry of a feed with all that belongs to it (SPEC F20 of src/feed). */
const largestValue = 200_000;

/** What stands for a value that cannot be kept: something that is there and means nothing to any reader. */
export const nothingKnown: Readonly<Record<string, never>> = {};

/** A plain value as it is, with `nothingKnown` for all that Yjs or a feed would refuse, or for the whole when it is too large. */
export function copyPlain(value: unknown, levels: number): unknown {
  let room = largestValue;
  const copy = (part: unknown, left: number): unknown => {
    room -= sizeOf(part);
    if (left < 0 || room < 0) return nothingKnown;
    if (isBytes(part)) return part.slice();
    if (Array.isArray(part)) return part.map((item) => copy(item, left - 1));
    if (typeof part !== 'object' || part === null) return part;
    return Object.getPrototypeOf(part) === Object.prototype ? copyObject(part, left - 1) : nothingKnown;
  };
  const copyObject = (object: object, left: number) => {
    // Yjs takes an object with a field of this name for another kind of object.
    const entries = Object.entries(object).filter(([key]) => key !== 'constructor');
    room -= entries.reduce((sum, [key]) => sum + sizeOf(key), 0);
    return Object.fromEntries(entries.map(([key, part]) => [key, copy(part, left)]));
  };
  const copied = copy(value, levels);
  return room < 0 ? nothingKnown : copied;
}

/** At most how many bytes the value itself takes, without what is in it. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return 5 + 3 * value.length;
  return isBytes(value) ? 5 + value.length : 10;
}

/** Not what only has bytes for a prototype, as lib0 makes of the key `__proto__`. */
function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && value instanceof Uint8Array;
}
