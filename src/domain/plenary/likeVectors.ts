import type { ClusterId, PointId } from '../ids.ts';
import { spelledWords } from '../municipality/foldName.ts';
import { stemOf } from './stemOf.ts';
import { isKnownStem, thingNamedBy } from './thingNamedBy.ts';

/** A point, and the cluster it stands in, if any. */
export interface ComparedPoint {
  readonly id: PointId;
  readonly words: string;
  readonly cluster: ClusterId | null;
}

/** What a point is compared by. */
export interface Vector {
  readonly point: ComparedPoint;
  /** Feature → weight; the whole has length 1. */
  readonly weights: ReadonlyMap<string, number>;
  /** Feature → the word it comes from, as it was written. */
  readonly written: ReadonlyMap<string, string>;
}

/** What is a part of a compound tells less than a word by itself. */
const partWeight = 0.6;
const shortestPart = 4;
/** What every such seminar is about tells points less apart than other words do. */
const topicWeight = 0.3;
/** Nor does what the question says itself: every answer may say it again. */
const askedWeight = 0.15;
/** What weighs less tells nobody why. */
const weakestReason = 0.35;

/** What each point is compared by, weighed against all of them; `about` is the question they answer. */
export function vectorsOf(points: readonly ComparedPoint[], about: string): readonly Vector[] {
  const told = points.map(({ words }) => stemsOf(words));
  const standing = new Set(told.flatMap((stems) => [...stems.keys()]));
  const asked = new Set(stemsOf(about).keys());
  const featured = points.map((point, index) => ({
    point,
    features: featuresOf(told[index] ?? new Map(), standing, asked),
  }));
  const holders = new Map<string, number>();
  for (const { features } of featured)
    for (const feature of features.keys()) holders.set(feature, (holders.get(feature) ?? 0) + 1);
  return featured.map(({ point, features }) => {
    const weights = new Map<string, number>();
    for (const [feature, { weight }] of features)
      weights.set(feature, weight * Math.log(1 + points.length / (holders.get(feature) ?? 1)));
    const length = Math.hypot(...weights.values()) || 1;
    for (const [feature, weight] of weights) weights.set(feature, weight / length);
    const telling = [...features].filter(([, { weight }]) => weight >= weakestReason);
    return { point, weights, written: new Map(telling.map(([feature, { word }]) => [feature, word])) };
  });
}

/** Each stem with the first word that has it. */
export function stemsOf(text: string): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  for (const word of spelledWords(text)) {
    const stem = stemOf(word);
    if (stem !== '' && !stems.has(stem)) stems.set(stem, word);
  }
  return stems;
}

type Features = ReadonlyMap<string, { readonly weight: number; readonly word: string }>;

/** What a point is compared by: its words, the parts of its compounds, and the things they are words for. */
function featuresOf(
  stems: ReadonlyMap<string, string>,
  standing: ReadonlySet<string>,
  asked: ReadonlySet<string>,
): Features {
  const features = new Map<string, { weight: number; word: string }>();
  const telling = (stem: string) => (asked.has(stem) ? askedWeight : topicStems.has(stem) ? topicWeight : 1);
  for (const [stem, word] of stems) {
    const add = (feature: string, weight: number) => {
      if (weight > (features.get(feature)?.weight ?? 0)) features.set(feature, { weight, word });
    };
    add(stem, telling(stem));
    const parts = partsOf(stem, standing);
    for (const part of parts) add(part, partWeight * telling(stem) * telling(part));
    for (const each of [stem, ...parts]) {
      const thing = thingNamedBy(each);
      if (thing) add(`=${thing}`, topicThings.has(thing) ? topicWeight : telling(each));
    }
  }
  return features;
}

/** A compound's first and last part, where they stand by themselves in somebody's point or in the list of things. */
function partsOf(stem: string, standing: ReadonlySet<string>): readonly string[] {
  if (isKnownStem(stem)) return [];
  const isWord = (part: string) => part.length >= shortestPart && (standing.has(part) || isKnownStem(part));
  const cuts = Array.from({ length: Math.max(0, stem.length - 5) }, (_, at) => at + 3);
  const last = cuts.map((at) => stem.slice(at)).find(isWord);
  const first = cuts
    .reverse()
    .flatMap((at) => [stem.slice(0, at), stem.slice(0, at).replace(/[se]$/, '')])
    .find(isWord);
  return [first, last].filter((part) => part !== undefined);
}

const topicStems = new Set(
  ['kulturskole', 'skole', 'barnehage', 'kommune', 'lærer', 'elev', 'kultur', 'samarbeid', 'jobbe'].map(stemOf),
);
const topicThings = new Set(['kommune', 'lærer', 'barnehage', 'elev', 'felles', 'samarbeid']);
