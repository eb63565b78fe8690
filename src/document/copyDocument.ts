import * as Y from 'yjs';
import { copyPlain, nothingKnown } from './copyPlain.ts';

/** A key of a root map and what stands there. */
export type RootEntry = readonly [key: string, value: unknown];

/** Names of roots, keys, and levels of types and values inside each other that a feed takes (SPEC F24, F25 of src/feed). */
const longestRoot = 64;
const longestKey = 512;
const deepest = 60;

/**
 * [D20] Makes what the root maps of a document hold anew in an empty one, as one change of its client: records and texts,
 * hidden ones too, and plain values as they are. What no feed takes gives way to a value that means nothing; no
 * content makes it throw.
 * `change` may give an entry another key or value on the way.
 */
export function copyDocument(
  from: Y.Doc,
  to: Y.Doc,
  change: (root: string, entry: RootEntry) => RootEntry = (_, entry) => entry,
): void {
  to.transact(() => {
    for (const name of [...from.share.keys()]) {
      const root = name.length <= longestRoot ? rootMap(from, name) : null;
      if (!root) continue;
      const entries = [...root.entries()].map((entry) => change(name, entry));
      copyEntries(entries, to.getMap(name), 1);
    }
  });
}

/** Null for a root that is no map; what a document has read without asking for it may still become one. */
function rootMap(doc: Y.Doc, name: string): Y.Map<unknown> | null {
  const root = doc.share.get(name);
  if (root instanceof Y.Map) return root;
  return root?.constructor === Y.AbstractType ? doc.getMap(name) : null;
}

function copyEntries(entries: Iterable<RootEntry>, to: Y.Map<unknown>, depth: number): void {
  for (const [key, value] of entries) {
    if (key.length <= longestKey) to.set(key, copyValue(value, depth));
  }
}

function copyValue(value: unknown, depth: number): unknown {
  if (depth > deepest) return nothingKnown;
  if (value instanceof Y.Text) return new Y.Text(value.toString().toWellFormed());
  if (value instanceof Y.Map) {
    const map = new Y.Map<unknown>();
    copyEntries(value.entries(), map, depth + 1);
    return map;
  }
  if (value instanceof Y.Array) {
    const array = new Y.Array<unknown>();
    array.push(value.toArray().map((item) => (isForMapsOnly(item) ? nothingKnown : copyValue(item, depth + 1))));
    return array;
  }
  return copyPlain(value, deepest - depth);
}

/** Yjs reads these in a list, but does not write them there. */
function isForMapsOnly(item: unknown): boolean {
  return item === undefined || typeof item === 'bigint';
}
