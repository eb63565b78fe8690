import type { ClusterId, PointId } from '../ids.ts';
import { spelledWords } from '../municipality/foldName.ts';
import { isFillWord } from './fillWords.ts';
import { foldForSearch } from './foldForSearch.ts';

/** Points that look alike, for a person to look at: nothing is gathered by itself. */
export interface Suggestion {
  readonly points: readonly PointId[];
  /** The cluster they look like; null for one that is to be made. */
  readonly into: ClusterId | null;
  /** The words they share, as somebody wrote them, the most telling first: why they stand here. */
  readonly because: readonly string[];
}

/** A point, and the cluster it stands in, if any. */
export interface ComparedPoint {
  readonly id: PointId;
  readonly words: string;
  readonly cluster: ClusterId | null;
}

/** How alike (0 to 1) two points must be. Higher: fewer suggestions, more of them right. */
const alike = 0.13;
/** Words of this many letters are compared by their parts too: "kulturskolelærer" has much of "kulturskole". */
const longWord = 7;
const partLength = 5;
const partWeight = 0.3;
/** What every such seminar is about tells points less apart than other words do. */
const topicWeight = 0.4;
const mostReasons = 4;

/**
 * Looks for points that say the same, on this device and with nothing but the words of the points themselves. Each point
 * becomes the words in it that carry meaning, spelled as Norwegian and Swedish have in common (`foldForSearch`), without
 * endings and without small words; long words give their parts too, which finds compounds. A word that stands in
 * nearly all points says little, a rare one much (tf-idf). Two points are as alike as the angle between them is
 * small (cosine). A point joins a cluster or other points when it is alike enough to them on average. It does not
 * understand: other words for the same thing are not found, and "more time" is like "less time". How often it is
 * right is measured in tests/unit/domain/plenary/likeness.test.ts.
 */
export function suggestAlike(points: readonly ComparedPoint[]): readonly Suggestion[] {
  const vectors = vectorsOf(points);
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

interface Vector {
  readonly point: ComparedPoint;
  /** Feature → weight; the whole has length 1. */
  readonly weights: ReadonlyMap<string, number>;
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
  return [...new Set(bundleOf.values())]
    .map(({ members }) => members)
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

function vectorsOf(points: readonly ComparedPoint[]): readonly Vector[] {
  const counted = points.map((point) => ({ point, features: featuresOf(point.words) }));
  const holders = new Map<string, number>();
  for (const { features } of counted)
    for (const feature of features.keys()) holders.set(feature, (holders.get(feature) ?? 0) + 1);
  return counted.map(({ point, features }) => {
    const weights = new Map<string, number>();
    for (const [feature, weight] of features)
      weights.set(feature, weight * Math.log(1 + points.length / (holders.get(feature) ?? 1)));
    const length = Math.hypot(...weights.values()) || 1;
    for (const [feature, weight] of weights) weights.set(feature, weight / length);
    return { point, weights };
  });
}

function featuresOf(words: string): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  for (const stem of new Set(spelledWords(words).map(stemOf))) {
    if (stem === '') continue;
    const weight = topicStems.has(stem) ? topicWeight : 1;
    features.set(stem, weight);
    if (stem.length < longWord) continue;
    for (let at = 0; at + partLength <= stem.length; at++) {
      const part = `+${stem.slice(at, at + partLength)}`;
      features.set(part, Math.max(features.get(part) ?? 0, partWeight * weight));
    }
  }
  return features;
}

/** Folded and without its ending; '' for a word that says nothing by itself. In folded words every a is an e. */
function stemOf(word: string): string {
  const folded = foldForSearch(word).trim();
  if (isFillWord(folded)) return '';
  return folded.length > 4 ? folded.replace(/(?<=...)(ernes?|enes?|ers?|ens?|ets?|es?|s|t)$/, '') : folded;
}

const topicStems = new Set(['kulturskole', 'skole', 'barnehage', 'kommune', 'lærer'].map(stemOf));

function suggestionOf(members: readonly Vector[], into: ClusterId | null, explained: readonly Vector[]): Suggestion {
  const written = new Map<string, string>();
  for (const { point } of explained)
    for (const word of spelledWords(point.words)) if (!written.has(stemOf(word))) written.set(stemOf(word), word);
  const sums = new Map<string, { weight: number; holders: number }>();
  for (const { weights } of explained)
    for (const [feature, weight] of weights) {
      if (feature.startsWith('+')) continue;
      const sum = sums.get(feature) ?? { weight: 0, holders: 0 };
      sums.set(feature, { weight: sum.weight + weight, holders: sum.holders + 1 });
    }
  const shared = [...sums].filter(([, { holders }]) => holders > 1).sort(([, a], [, b]) => b.weight - a.weight);
  const because = shared.slice(0, mostReasons).map(([feature]) => written.get(feature) ?? feature);
  return { points: members.map(({ point }) => point.id), into, because };
}
