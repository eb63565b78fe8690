import type { FoundTheme } from './foundPlan.ts';
import type { Proposal } from './importDraft.ts';
import { type LikeWords, likeWords } from './likeWords.ts';
import { questionLines } from './questionLines.ts';
import type { ReadPost } from './readPost.ts';
import { themeMark } from './spokenMarks.ts';

/** Lines from the top in which a post may say its theme, and how long such a line is at most. */
const linesOfHeading = 3;
const longestHeading = 80;

/**
 * [I7] The theme of each post, as an index: what the post says itself, unless its answers stand under another theme's questions; else whose
 * questions it repeats; else whose words it uses.
 */
export function chooseThemes(posts: readonly ReadPost[], themes: readonly FoundTheme[]): readonly Proposal<number>[] {
  const stated = posts.map((post) => stateTheme(post, themes));
  const profiles = themes.map((theme, index) =>
    profileOf(
      theme,
      posts.filter((_, at) => stated[at]?.value === index),
    ),
  );
  let before = 0;
  return posts.map((post, index) => {
    const proposal = stated[index] ?? byWords(post, profiles, before);
    before = proposal.value;
    return proposal;
  });
}

function stateTheme(post: ReadPost, themes: readonly FoundTheme[]): Proposal<number> | null {
  if (themes.length === 1) return { value: 0, confidence: 'certain', reason: { kind: 'onlyTheme', words: '' } };
  const said = saidTheme(post, themes);
  const answered = themes.map((theme) => answeredIn(post, theme));
  const most = Math.max(...answered.map(({ count }) => count));
  const other = answered.findIndex(({ count }) => count === most);
  const words = answered[other]?.words ?? '';
  if (said === null) {
    if (most === 0 || answered.filter(({ count }) => count === most).length > 1) return null;
    return { value: other, confidence: 'likely', reason: { kind: 'questionsOfTheme', words } };
  }
  const isAnsweredElsewhere =
    answered[said.value]?.count === 0 && most > 0 && (most > 1 || themes[other]?.questions.length === 1);
  if (isAnsweredElsewhere)
    return { value: other, confidence: 'likely', reason: { kind: 'otherTheme', words: said.reason.words } };
  return said;
}

function saidTheme({ raw, heading, section, parts }: ReadPost, themes: readonly FoundTheme[]): Proposal<number> | null {
  const titled = (text: string) => (text === '' ? -1 : themes.findIndex(({ title }) => title === text));
  const numbered = (number: number | null) =>
    number === null ? -1 : themes.findIndex((theme) => theme.number === number);
  const column = /^\d{1,2}$/.test(raw.theme) ? numbered(Number(raw.theme)) : titled(raw.theme);
  const byTitle = Math.max(column, titled(raw.section));
  if (byTitle >= 0)
    return { value: byTitle, confidence: 'certain', reason: { kind: 'section', words: raw.theme || raw.section } };
  const inHeading = Math.max(numbered(heading.theme), numbered(section.theme));
  const words = themeMark.exec(`${raw.subject}\n${raw.section}`)?.[0].trim() ?? '';
  if (inHeading >= 0) return { value: inHeading, confidence: 'certain', reason: { kind: 'themeNumber', words } };
  for (const { raw: line } of (parts[0]?.lines ?? []).slice(0, linesOfHeading)) {
    const mark = line.length < longestHeading ? themeMark.exec(line) : null;
    const index = mark ? numbered(Number(mark[1])) : -1;
    if (index >= 0)
      return { value: index, confidence: 'certain', reason: { kind: 'themeNumber', words: mark?.[0].trim() ?? '' } };
  }
  return null;
}

/** How many of a theme's questions a post repeats, and the first of them as it was written. */
function answeredIn(
  { parts, question }: ReadPost,
  { questions }: FoundTheme,
): { readonly count: number; readonly words: string } {
  const over = questions.filter(
    ({ text }) => text === question || parts.some(({ heading }) => heading !== '' && heading.endsWith(text)),
  );
  const lines = parts.flatMap(({ heading, lines: inside }) => (heading === '' ? inside : []));
  const repeated = [...questionLines(lines, questions).values()].filter(({ reason }) => reason === 'questionWords');
  const count = new Set([
    ...over.map(({ number }) => number),
    ...repeated.map((each) => questions[each.question]?.number),
  ]).size;
  return { count, words: repeated[0]?.heading ?? over[0]?.text ?? '' };
}

/** Words that a theme uses: its own, and those of posts that have said they are about it. */
function profileOf(
  { title, introduction, questions }: FoundTheme,
  posts: readonly ReadPost[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (words: LikeWords) => {
    for (const [word, weight] of words) if (weight === 1) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  add(likeWords(`${title} ${introduction} ${questions.map(({ text }) => text).join(' ')}`));
  for (const post of posts) add(wordsOf(post));
  return counts;
}

function wordsOf({ raw, parts }: ReadPost): LikeWords {
  return likeWords(
    [raw.subject, ...parts.flatMap(({ lines }) => lines.map(({ text }) => text))].join(' ').slice(0, 20_000),
  );
}

function byWords(post: ReadPost, profiles: readonly ReadonlyMap<string, number>[], before: number): Proposal<number> {
  const words = [...wordsOf(post)].filter(([, weight]) => weight === 1).map(([word]) => word);
  const scores = profiles.map((profile) => {
    const met = words.filter((word) => profile.has(word));
    // Words that every theme uses tell nothing of one.
    return met.reduce((sum, word) => sum + 1 / profiles.filter((other) => other.has(word)).length, 0);
  });
  const best = Math.max(0, ...scores);
  if (best === 0) return { value: before, confidence: 'guess', reason: { kind: 'firstTheme', words: '' } };
  return { value: scores.indexOf(best), confidence: 'guess', reason: { kind: 'questionsOfTheme', words: '' } };
}
