import { type FoundQuestion, foundQuestion } from './foundPlan.ts';
import { likeWords, shareIn } from './likeWords.ts';
import type { ReadPost } from './readPost.ts';
import { questionMark } from './spokenMarks.ts';
import type { WrittenLine } from './writtenLines.ts';

interface Candidate {
  readonly number: number | null;
  readonly text: string;
  /** A label, a column or a heading of the post: nobody writes those over a point. */
  readonly isSure: boolean;
  readonly post: number;
}

const alike = 0.7;
const longestQuestion = 300;
const mostQuestions = 40;

/** The questions that posts repeat over their answers, where nobody has told them: each once, in their order. */
export function findQuestions(posts: readonly ReadPost[]): readonly FoundQuestion[] {
  const candidates = posts.flatMap(candidatesIn);
  const found: { number: number | null; text: string; isSure: boolean; posts: Set<number> }[] = [];
  for (const { number, text, isSure, post } of candidates) {
    const same = found.find((each) => isSame(each, { number, text }));
    if (same) {
      same.posts.add(post);
      same.isSure ||= isSure;
      same.number ??= number;
      if (same.text === '') same.text = text;
    } else if (found.length < mostQuestions) found.push({ number, text, isSure, posts: new Set([post]) });
  }
  const isFew = posts.length <= 2;
  const trusted = found.filter((each) => each.isSure || each.posts.size > 1 || isFew);
  const ordered = trusted.some(({ number }) => number === null)
    ? trusted
    : [...trusted].sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  return ordered.map(({ text, number }, index) =>
    foundQuestion(number ?? index + 1, text || String(number ?? index + 1)),
  );
}

function candidatesIn(post: ReadPost, index: number): readonly Candidate[] {
  const over = [post.question, ...post.parts.map(({ heading }) => heading)].filter((text) => text !== '');
  const written = post.parts.flatMap(({ heading, lines }) => (heading === '' ? lines.flatMap(candidateIn) : []));
  return [...over.map((text) => ({ ...splitNumber(text), isSure: true })), ...written].map((each) => ({
    ...each,
    post: index,
  }));
}

function candidateIn(
  line: WrittenLine,
  index: number,
  lines: readonly WrittenLine[],
): readonly Omit<Candidate, 'post'>[] {
  if (line.hasBullet) return [];
  const labelled = questionMark.exec(line.text);
  const isLabelled = labelled?.index === 0;
  const end = line.text.indexOf('?');
  const isAsked = end > 8 && end < longestQuestion && (line.number !== null || end === line.text.length - 1);
  const hasAnswer =
    end < line.text.length - 1 || (lines[index + 1] !== undefined && !lines[index + 1]?.text.endsWith('?'));
  if (isLabelled)
    return [{ ...splitNumber(end > 0 ? line.text.slice(0, end + 1) : headingIn(line.text)), isSure: true }];
  return isAsked && hasAnswer ? [{ number: line.number, text: line.text.slice(0, end + 1), isSure: false }] : [];
}

/** A label ends with its colon; what stands after it may be an answer, so it is no question without a question mark. */
function headingIn(text: string): string {
  return questionMark.exec(text)?.[0] ?? '';
}

function splitNumber(text: string): Pick<Candidate, 'number' | 'text'> {
  const labelled = questionMark.exec(text);
  if (labelled && labelled.index < 25) {
    const rest = text.slice(labelled.index + labelled[0].length).replace(/^[\s:.–-]+/u, '');
    return {
      number: Number(labelled[1]),
      text: rest === '' ? labelled[0].replace(/[:.)\s]+$/u, '') : rest.replace(/^\((.*)\)$/u, '$1'),
    };
  }
  const [whole = '', number] = /^(\d{1,2})[.):]\s*/u.exec(text) ?? [];
  return { number: number === undefined ? null : Number(number), text: text.slice(whole.length) };
}

function isSame(a: Pick<Candidate, 'number' | 'text'>, b: Pick<Candidate, 'number' | 'text'>): boolean {
  if (a.text === b.text) return true;
  if (a.number !== null && b.number !== null && a.number !== b.number) return false;
  const isBare = (text: string) => text === '' || questionMark.exec(text)?.[0].length === text.length;
  if (a.number !== null && a.number === b.number && (isBare(a.text) || isBare(b.text))) return true;
  const [one, other] = [likeWords(a.text), likeWords(b.text)];
  return shareIn(one, other) >= alike && shareIn(other, one) >= alike;
}
