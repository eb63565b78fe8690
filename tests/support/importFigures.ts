import { spelledWords } from '../../src/domain/municipality/foldName.ts';
import type { ContentGroup, ContentPoint } from '../../src/domain/seminarContent.ts';
import { contentOfDraft } from '../../src/imports/contentOfDraft.ts';
import type { DraftPost, ImportDraft } from '../../src/imports/importDraft.ts';

/** What is true of a post, as somebody found who read it. */
export interface PostTruth {
  readonly row: number;
  /** Counted from 1. */
  readonly theme: number;
  /** The same for posts of one group, and for no others. */
  readonly group: string;
  readonly venue: string | null;
  /** Ids, of those that took part. */
  readonly municipalities: readonly string[];
  /** Question and rank, both counted from 1. */
  readonly ranks: readonly (readonly [number, number])[];
  /** Each question's answer as it stands in the post, '' for none; or how many points each question has. */
  readonly split: { readonly answers: readonly string[] } | { readonly points: readonly number[] };
}

/** Shares from 0 to 1. */
export interface ImportFigures {
  readonly municipalityRecall: number;
  readonly municipalityPrecision: number;
  readonly themes: number;
  readonly groups: number;
  readonly splits: number;
  readonly priorities: number;
  /** Priorities proposed that nobody wrote. */
  readonly falsePriorities: number;
  /** What was wrong, by row. */
  readonly wrong: readonly string[];
}

export function importFigures(draft: ImportDraft, truths: readonly PostTruth[]): ImportFigures {
  const wrong: string[] = [];
  const found = { told: 0, met: 0, proposed: 0, themes: 0, groups: 0, splits: 0, ranks: 0, ranksMet: 0, falseRanks: 0 };
  for (const truth of truths) {
    const post = draft.posts.find(({ row, kind }) => row === truth.row && kind.value === 'answers');
    const check = (what: string, isRight: boolean) => {
      if (!isRight) wrong.push(`row ${truth.row}: ${what}`);
      return isRight ? 1 : 0;
    };
    const ids = post ? municipalitiesOf(post) : new Set<string>();
    const met = truth.municipalities.filter((id) => ids.has(id)).length;
    check(`municipalities ${[...ids].join(' ')}`, met === truth.municipalities.length && ids.size === met);
    found.told += truth.municipalities.length;
    found.met += met;
    found.proposed += ids.size;
    found.themes += check(`theme ${post?.theme.value}`, post?.theme.value === draft.themes[truth.theme - 1]?.id);
    found.groups += check(`group ${post?.group.value}`, post !== undefined && isGroupRight(draft, post, truth, truths));
    found.splits += check('split', post !== undefined && isSplitRight(draft, post, truth));
    const ranks = post ? ranksOf(draft, post, truth.theme) : [];
    const wanted = truth.ranks.map(([question, rank]) => `${question}/${rank}`);
    found.ranks += wanted.length;
    found.ranksMet += wanted.filter((rank) => ranks.includes(rank)).length;
    found.falseRanks += ranks.filter((rank) => !wanted.includes(rank)).length;
    check(
      `priorities ${ranks.join(' ')}`,
      ranks.length === wanted.length && wanted.every((rank) => ranks.includes(rank)),
    );
  }
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    municipalityRecall: share(found.met, found.told),
    municipalityPrecision: share(found.met, found.proposed),
    themes: share(found.themes, truths.length),
    groups: share(found.groups, truths.length),
    splits: share(found.splits, truths.length),
    priorities: share(found.ranksMet, found.ranks),
    falsePriorities: found.falseRanks,
    wrong,
  };
}

function municipalitiesOf(post: DraftPost): ReadonlySet<string> {
  const standing = post.members.filter(({ isLeftOut }) => !isLeftOut);
  return new Set(standing.flatMap(({ affiliation: { value } }) => (value?.kind === 'municipality' ? [value.id] : [])));
}

/** With the posts of its own group and no others, at its venue. */
function isGroupRight(draft: ImportDraft, post: DraftPost, truth: PostTruth, truths: readonly PostTruth[]): boolean {
  const together = truths.every((other) => {
    const its = draft.posts.find(({ row }) => row === other.row);
    return (its?.group.value === post.group.value) === (other.group === truth.group);
  });
  const group = draft.groups.find(({ id }) => id === post.group.value);
  const venue = draft.venues.find(({ id }) => id === group?.venue.value)?.name ?? null;
  return together && venue === truth.venue;
}

function isSplitRight(draft: ImportDraft, post: DraftPost, { theme, split }: PostTruth): boolean {
  const questions = draft.themes[theme - 1]?.questions ?? [];
  const alone = contentOfDraft({ ...draft, posts: [post] }).groups[0];
  const pointsOf = (question: number) => pointsUnder(alone, questions[question]?.id ?? '');
  const isElsewhere = (alone?.answers ?? []).some(({ question }) => !questions.some(({ id }) => id === question));
  if (isElsewhere) return false;
  if ('points' in split) return questions.every((_, index) => pointsOf(index).length === (split.points[index] ?? 0));
  return split.answers.every((answer, index) => {
    const [own, there] = [pointsOf(index).flatMap(wordsOf), spelledWords(answer)].map(withoutMarks);
    return isMostlyIn(own ?? [], there ?? [], 0.98) && isMostlyIn(there ?? [], own ?? [], 0.93);
  });
}

/** Numbers and letters of lists, and marks of priority, are no words of a point. */
function withoutMarks(words: readonly string[]): readonly string[] {
  return words.filter((word) => word.length > 1 && word !== 'pri' && !/^\d$/.test(word));
}

function isMostlyIn(words: readonly string[], others: readonly string[], share: number): boolean {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  const met = words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return met.length >= share * words.length;
}

function ranksOf(draft: ImportDraft, post: DraftPost, theme: number): readonly string[] {
  const questions = draft.themes[theme - 1]?.questions ?? [];
  return post.lines.flatMap(({ use: { value }, rank }) => {
    const question = value.kind === 'point' ? questions.findIndex(({ id }) => id === value.question) : -1;
    return rank === null ? [] : [`${question + 1}/${rank.value}`];
  });
}

function pointsUnder(group: ContentGroup | undefined, question: string): readonly ContentPoint[] {
  return group?.answers.find((answer) => answer.question === question)?.points ?? [];
}

function wordsOf({ text, subpoints }: ContentPoint): readonly string[] {
  return [text, ...subpoints.map((each) => each.text)].flatMap(spelledWords);
}
