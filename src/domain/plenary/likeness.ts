import type { ClusterId, PointId } from '../ids.ts';
import { type ComparedPoint, stemsOf, type Vector, vectorsOf } from './likeVectors.ts';

/** Points that look alike, for a person to look at: nothing is gathered by itself. */
export interface Suggestion {
  /** In the order they were given in. */
  readonly points: readonly PointId[];
  /** The cluster they look like; null for one that is to be made. */
  readonly into: ClusterId | null;
  /** The words they share, as somebody wrote them, the most telling first: why they stand here. */
  readonly because: readonly string[];
}

/** How alike (0 to 1) points must be on average. Higher: fewer suggestions, more of them right. */
const alike = 0.11;
const mostReasons = 4;
/** Of the words for one thing. */
const mostWords = 3;

/**
 * Looks for points that say the same, on this device and with nothing but the words of the points themselves. Each point
 * becomes the words in it that carry meaning, spelled as Norwegian and Swedish have in common, without endings
 * (`stemOf`) and without small words; compounds give their parts too, and a word gives the thing it is one of several words for
 * (`thingNamedBy`, a list by hand). A word that stands in nearly all points says little, a rare one much (tf-idf), and one
 * that the question (`about`) says itself next to nothing. Two points are as alike as the angle between them is small (cosine). A point
 * joins a cluster or other points when it is alike enough to them on average. It does not understand: words that are in no
 * list are not found to mean the same, and "more time" is like "less time". How often it is right, and how much it finds, is
 * measured in tests/unit/domain/plenary/likeness.test.ts, also on points that nothing here was chosen by.
 */
export function suggestAlike(points: readonly ComparedPoint[], about = ''): readonly Suggestion[] {
  const vectors = vectorsOf(points, about);
  const gathered = new Map<ClusterId, Vector[]>();
  const loose: Vector[] = [];
  for (const vector of vectors) {
    const { cluster } = vector.point;
    if (cluster === null) loose.push(vector);
    else gathered.set(cluster, [...(gathered.get(cluster) ?? []), vector]);
  }
  const bundles = [...gathered].map(([cluster, members]) => ({ cluster, inside: bundle(members) }));
  const joining = new Map<ClusterId, Vector[]>();
  const left = loose.filter((vector) => {
    const [best] = bundles
      .map(({ cluster, inside }) => ({ cluster, likeness: meanLikeness(bundle([vector]), inside) }))
      .sort((a, b) => b.likeness - a.likeness);
    if (!best || best.likeness < alike) return true;
    joining.set(best.cluster, [...(joining.get(best.cluster) ?? []), vector]);
    return false;
  });
  const joins = [...joining].map(([into, members]) =>
    suggestionOf(members, into, [...members, ...(gathered.get(into) ?? [])]),
  );
  return [...joins, ...groupsAmong(left).map((members) => suggestionOf(members, null, members))];
}

/** Points that go together, and the sum of what they say. */
interface Bundle {
  readonly members: readonly Vector[];
  readonly sum: ReadonlyMap<string, number>;
}

/** Average linkage: the two likest groups become one, until none are alike enough. */
function groupsAmong(vectors: readonly Vector[]): readonly (readonly Vector[])[] {
  const bundleOf = new Map<Vector, Bundle>(vectors.map((vector) => [vector, bundle([vector])]));
  const unlike = new Map<Bundle, Set<Bundle>>();
  const pairs = pairsAmong(vectors).sort((a, b) => b.likeness - a.likeness);
  for (const { a, b } of pairs) {
    const [one, other] = [bundleOf.get(a), bundleOf.get(b)];
    if (!one || !other || one === other || unlike.get(one)?.has(other)) continue;
    if (meanLikeness(one, other) < alike) {
      unlike.set(one, (unlike.get(one) ?? new Set()).add(other));
      continue;
    }
    const both = bundle([...one.members, ...other.members]);
    for (const vector of both.members) bundleOf.set(vector, both);
  }
  const places = new Map(vectors.map((vector, index) => [vector, index]));
  const inOrder = (a: Vector, b: Vector) => (places.get(a) ?? 0) - (places.get(b) ?? 0);
  return [...new Set(bundleOf.values())]
    .map(({ members }) => [...members].sort(inOrder))
    .filter((members) => members.length > 1)
    .sort((a, b) => b.length - a.length);
}

function bundle(members: readonly Vector[]): Bundle {
  const sum = new Map<string, number>();
  for (const { weights } of members)
    for (const [feature, weight] of weights) sum.set(feature, (sum.get(feature) ?? 0) + weight);
  return { members, sum };
}

/** Only points that share a word are compared: of six hundred points, most share none. */
function pairsAmong(vectors: readonly Vector[]): { a: Vector; b: Vector; likeness: number }[] {
  const sums = new Map<Vector, Map<Vector, number>>();
  const holders = new Map<string, [Vector, number][]>();
  for (const vector of vectors) {
    const own = new Map<Vector, number>();
    for (const [feature, weight] of vector.weights) {
      const others = holders.get(feature) ?? [];
      for (const [other, otherWeight] of others) own.set(other, (own.get(other) ?? 0) + weight * otherWeight);
      others.push([vector, weight]);
      holders.set(feature, others);
    }
    sums.set(vector, own);
  }
  return [...sums].flatMap(([a, own]) =>
    [...own].filter(([, likeness]) => likeness >= alike).map(([b, likeness]) => ({ a, b, likeness })),
  );
}

/** Of each member of the one with each of the other: the product of sums is the sum of products. */
function meanLikeness(one: Bundle, other: Bundle): number {
  const [short, long] = one.sum.size < other.sum.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [feature, weight] of short.sum) sum += weight * (long.sum.get(feature) ?? 0);
  return sum / (one.members.length * other.members.length);
}

function suggestionOf(members: readonly Vector[], into: ClusterId | null, explained: readonly Vector[]): Suggestion {
  const sums = new Map<string, { weight: number; words: string[] }>();
  for (const { weights, written } of explained)
    for (const [feature, word] of written) {
      const sum = sums.get(feature) ?? { weight: 0, words: [] };
      sums.set(feature, { weight: sum.weight + (weights.get(feature) ?? 0), words: [...sum.words, word] });
    }
  const told = new Set<string>();
  const because: string[] = [];
  for (const [, { words }] of [...sums].filter(([, sum]) => sum.words.length > 1).sort(byWeight)) {
    const fresh = [...stemsOf(words.join(' '))].filter(([stem]) => !told.has(stem));
    if (because.length === mostReasons || fresh.length === 0) continue;
    for (const [stem] of fresh) told.add(stem);
    because.push(
      fresh
        .slice(0, mostWords)
        .map(([, word]) => word)
        .join(' / '),
    );
  }
  return { points: members.map(({ point }) => point.id), into, because };
}

function byWeight([, a]: [string, { weight: number }], [, b]: [string, { weight: number }]): number {
  return b.weight - a.weight;
}
