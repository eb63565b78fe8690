import * as Y from 'yjs';
import { bin } from './bin.ts';
import { isSameUnit, type Struct, type UnitId, type Update } from './update/struct.ts';

/**
 * Whether a checkpoint says something else about units the document already has: other words, or
 * another place. Newcomers would see what the others do not, so such a checkpoint is a fork (SPEC F28).
 */
export function contradicts(doc: Y.Doc, update: Update): boolean {
  for (const [client, structs] of update.structs) {
    const known = doc.store.clients.get(client);
    if (known === undefined) continue;
    let index = 0;
    for (const struct of structs) {
      for (let item = known[index]; item && item.id.clock < struct.clock + struct.length; item = known[index]) {
        if (differs(struct, item)) return true;
        if (item.id.clock + item.length > struct.clock + struct.length) break;
        index += 1;
      }
    }
  }
  return false;
}

function differs(struct: Struct, item: Y.Item | Y.GC): boolean {
  // Yjs forgets where collected units were; nobody can see them any more.
  if (!(item instanceof Y.Item)) return false;
  const start = Math.max(struct.clock, item.id.clock);
  const end = Math.min(struct.clock + struct.length, item.id.clock + item.length);
  if (start >= end || struct.parent === bin) return false;
  if (!isSameUnit(originAt(struct, start), originAt({ ...item.id, origin: item.origin }, start))) return true;
  if (!isSameUnit(struct.rightOrigin, item.rightOrigin)) return true;
  if (item.deleted || struct.content.kind === 'deleted') return false;
  if (struct.parent !== null && !isSameParent(struct, item)) return true;
  return !isSameContent(struct, item, start, end);
}

function isSameParent({ parent, key }: Struct, { parent: type, parentSub }: Y.Item): boolean {
  if (!(type instanceof Y.AbstractType) || key !== parentSub) return false;
  if (typeof parent === 'string') return type._item === null && Y.findRootTypeKey(type) === parent;
  return type._item !== null && isSameUnit(parent, type._item.id);
}

function isSameContent({ clock, content }: Struct, item: Y.Item, start: number, end: number): boolean {
  switch (content.kind) {
    case 'text':
      return (
        item.content instanceof Y.ContentString &&
        isSameText(
          content.text.slice(start - clock, end - clock),
          item.content.str.slice(start - item.id.clock, end - item.id.clock),
        )
      );
    case 'values':
      return (
        item.content instanceof Y.ContentAny &&
        JSON.stringify(content.values.slice(start - clock, end - clock).map(([...bytes]) => bytes)) ===
          JSON.stringify(item.content.arr.slice(start - item.id.clock, end - item.id.clock).map(encodeValue))
      );
    case 'block':
      return content.ref === item.content.getRef();
    default:
      return false;
  }
}

function originAt({ client, clock, origin }: UnitId & { readonly origin: UnitId | null }, at: number): UnitId | null {
  return at === clock ? origin : { client, clock: at - 1 };
}

/** Halves of a surrogate pair that Yjs cut apart have become U+FFFD in one of the two. */
function isSameText(a: string, b: string): boolean {
  if (a === b) return true;
  return [...a.split('').keys()].every((at) => a[at] === b[at] || a[at] === '\uFFFD' || b[at] === '\uFFFD');
}

function encodeValue(value: unknown): number[] {
  const encoder = new Y.UpdateEncoderV1();
  encoder.writeAny(value);
  return [...encoder.toUint8Array()];
}
