import * as Y from 'yjs';
import type { SeededRandom } from './seededRandom.ts';

/** Names that mean something somewhere in a document, and some that do not. */
const keys = [
  ...['title', 'date', 'organiser', 'name', 'venue', 'order', 'deletedAt', 'introduction', 'instructions', 'minutes'],
  ...['theme', 'text', 'seats', 'affiliation', 'role', 'question', 'parent', 'addressee', 'kind', 'id', 'with'],
  ...['handedIn', 'handedInAt', 'takenBackAt', 'chair', 'scribe', 'topicKeeper', '__proto__', 'constructor', ''],
];
/** Few ids, so that things point at each other. */
const ids = ['a', 'b', 'c', 'd', 'a/1', '__proto__', ''];
const strings = ['a0', 'a1', 'a!', 'skipped', 'together', 'municipality', 'organisation', 'NO:0301', 'x'.repeat(3_000)];
const numbers = [0, -0, 1, 2.5, 3, 4, -1, 1e300, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 1_800_000_000_000];

/** Any value or type that a document can hold. */
export function strangeValue(random: SeededRandom, depth = 0): unknown {
  const inner = () => (depth < 3 ? strangeValue(random, depth + 1) : null);
  const makers: (() => unknown)[] = [
    ...[() => random.pick(ids), () => random.pick(ids), () => random.pick(strings), () => random.pick(numbers)],
    ...[() => null, () => undefined, () => true, () => false, () => new Uint8Array([1, 2]), () => 10n ** 15n],
    () => [inner(), inner()].filter(isPlain),
    () =>
      Object.fromEntries([0, 1, 2].map((): [string, unknown] => [random.pick(keys) ?? '', inner()]).filter(isStorable)),
    () => strangeMap(random, depth),
    () => new Y.Text(random.pick(strings)),
    () => strangeArray(inner()),
    () => new Y.XmlText('<b>words</b>'),
    () => new Y.XmlElement('p'),
    () => new Y.XmlFragment(),
    () => new Y.Doc(),
  ];
  return random.pick(makers)?.();
}

/** Fills a root with entries of any kind, or with the content of another kind of root. */
export function fillStrangely(random: SeededRandom, doc: Y.Doc, root: string): void {
  const kind = random.next();
  if (kind < 0.1) doc.getArray(root).push([random.pick(strings), strangeArray(random.pick(ids))]);
  else if (kind < 0.2) doc.getText(root).insert(0, 'words');
  else if (kind < 0.25) doc.getXmlFragment(root).push([new Y.XmlText('words')]);
  else {
    const map = doc.getMap(root);
    for (let entries = random.int(6); entries > 0; entries--) {
      const key =
        random.pick(random.chance(0.6) ? ids : random.chance(0.5) ? keys : ['a/1', 'a/2', 'b/3', 'c/9']) ?? '';
      map.set(key, random.chance(0.7) ? strangeMap(random, 0) : strangeValue(random));
    }
  }
}

/** A record with fields from everywhere, holding anything. */
function strangeMap(random: SeededRandom, depth: number): Y.Map<unknown> {
  const map = new Y.Map<unknown>();
  for (let fields = random.int(12); fields > 0; fields--)
    map.set(random.pick(keys) ?? '', depth < 3 ? strangeValue(random, depth + 1) : null);
  return map;
}

/** Arrays take neither nothing nor very long numbers. */
function strangeArray(value: unknown): Y.Array<unknown> {
  const array = new Y.Array<unknown>();
  array.push([value === undefined || typeof value === 'bigint' ? null : value]);
  return array;
}

/** Yjs takes an object with a field `constructor` for another kind of object. */
function isStorable([key, value]: [string, unknown]): boolean {
  return key !== 'constructor' && isPlain(value);
}

/** Types of Yjs cannot stand inside plain values. */
function isPlain(value: unknown): boolean {
  return !(value instanceof Y.AbstractType) && !(value instanceof Y.Doc);
}
