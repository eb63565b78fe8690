import { isSameGroupName } from '../domain/groupNumber.ts';
import { spelledWords } from '../domain/municipality/foldName.ts';
import { sheetLikeness } from '../domain/sheetLikeness.ts';
import type { Proposal } from './importDraft.ts';

/** What is known of a post when its group is looked for. */
export interface GroupingPost {
  readonly name: string;
  readonly venue: string;
  readonly proposal: Omit<Proposal<null>, 'value'>;
  readonly theme: number;
  readonly questions: ReadonlySet<number>;
  /** Sure ids of municipalities. */
  readonly municipalities: ReadonlySet<string>;
  readonly points: readonly string[];
  /** A column or a heading over several posts says which group wrote it. */
  readonly isSure: boolean;
}

export interface JoinedPost {
  /** The first post of the same group; its own place when it is the first. */
  readonly group: Proposal<number>;
  readonly duplicateOf: Proposal<number> | null;
}

/** Posts that are compared word for word: what a board of a national seminar has, many times over. */
const mostCompared = 400;

/**
 * [I11] Finds posts of the same group, and posts that stand twice. Two groups may both be "Gruppe 3": one that answers the same question of
 * the same theme again, with other people, is another.
 */
export function joinGroups(posts: readonly GroupingPost[]): readonly JoinedPost[] {
  const joined: JoinedPost[] = [];
  const words = posts.map(({ points }) => new Set(points.flatMap(spelledWords)));
  posts.forEach((post, index) => {
    const before = posts.slice(Math.max(0, index - mostCompared), index);
    const offset = index - before.length;
    const twin = before.findIndex(
      (other, at) => sharesWords(words[offset + at], words[index]) && sheetLikeness(other.points, post.points).isSame,
    );
    const duplicateOf = twin < 0 ? null : offset + twin;
    const same = posts
      .slice(0, index)
      .findIndex((other, at) => joined[at]?.group.value === at && isSameGroup(other, post));
    const joins = duplicateOf !== null && mayBeOne(posts[duplicateOf], post);
    const first = same >= 0 ? same : joins ? (joined[duplicateOf]?.group.value ?? index) : index;
    const isFirst = first === index;
    const name = posts[first]?.name ?? '';
    joined.push({
      group: isFirst
        ? { value: index, ...post.proposal }
        : {
            value: first,
            confidence: post.isSure ? 'certain' : 'likely',
            reason: { kind: same >= 0 ? 'sameGroup' : 'sameWords', words: name },
          },
      duplicateOf:
        duplicateOf === null
          ? null
          : { value: duplicateOf, confidence: 'likely', reason: { kind: 'sameWords', words: '' } },
    });
  });
  return joined;
}

/** Half of the words of the shorter one: below that, comparing letter by letter is for nothing. */
function sharesWords(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  if (!a || !b) return false;
  const [shorter, longer] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of shorter) if (longer.has(word)) shared += 1;
  return shared * 2 >= shorter.size;
}

function isSameGroup(a: GroupingPost, b: GroupingPost): boolean {
  if (a.venue !== '' && b.venue !== '' && !isSameGroupName(a.venue, b.venue)) return false;
  if (isNamedByPlaces(a) && isNamedByPlaces(b))
    return a.municipalities.size > 1 && isSameSet(a.municipalities, b.municipalities);
  if (!isSameGroupName(a.name, b.name)) return false;
  if (a.isSure && b.isSure) return true;
  const answersAgain = a.theme === b.theme && [...b.questions].some((question) => a.questions.has(question));
  const isApart =
    a.municipalities.size > 0 &&
    b.municipalities.size > 0 &&
    ![...b.municipalities].some((id) => a.municipalities.has(id));
  if (isApart) return false;
  const isBothNowhere = a.venue === '' && b.venue === '';
  return !answersAgain || (!isBothNowhere && a.venue !== '' && b.venue !== '');
}

/** The same words do not make one group of two that have each their own name. */
function mayBeOne(a: GroupingPost | undefined, b: GroupingPost): boolean {
  return !a || isNamedByPlaces(a) || isNamedByPlaces(b) || isSameGroupName(a.name, b.name);
}

/** By nothing, or by where its people come from, in any order. */
function isNamedByPlaces({ name, proposal }: GroupingPost): boolean {
  return name === '' || proposal.reason.kind === 'placesAsName';
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each));
}
