import { spelledWords } from '../domain/municipality/foldName.ts';
import type { FoundQuestion } from './foundPlan.ts';
import { likeWords, shareIn, weightOf } from './likeWords.ts';
import { questionMark } from './spokenMarks.ts';
import type { WrittenLine } from './writtenLines.ts';

/** A line that says which question the lines after it answer. */
export interface QuestionLine {
  /** Index among the questions. */
  readonly question: number;
  readonly reason: 'questionNumber' | 'questionWords';
  /** Its number or words met the question's own; else the number alone did. */
  readonly isCertain: boolean;
  /** What of the line is the question; the rest is an answer. */
  readonly heading: string;
  readonly answer: string;
}

/** How much of a heading's words must be the question's, and the other way. */
const enoughOfHeading = 0.65;
const enoughOfQuestion = 0.45;
const longestHeading = 320;

/**
 * Finds the lines of a post that are questions: by their words, by a label ("Spørsmål 2"), or by number where the numbers of the
 * post are those of the questions and nothing else. A numbered list of points is none.
 */
export function questionLines(
  lines: readonly WrittenLine[],
  questions: readonly FoundQuestion[],
): ReadonlyMap<number, QuestionLine> {
  const found = new Map<number, QuestionLine>();
  lines.forEach((line, index) => {
    const labelled = byLabel(line, questions);
    const worded = labelled ?? byWords(line, questions);
    if (worded) found.set(index, worded);
  });
  addBareNumbers(lines, questions, found);
  if (found.size === 0) addSequence(lines, questions, found);
  return found;
}

/** "Spørsmål 1 (…?): " and what follows. */
function byLabel(line: WrittenLine, questions: readonly FoundQuestion[]): QuestionLine | null {
  const mark = questionMark.exec(line.text);
  if (!mark || mark.index > 0 || line.hasBullet) return null;
  const question = questions.findIndex(({ number }) => number === Number(mark[1]));
  if (question < 0) return null;
  const rest = line.text.slice(mark[0].length);
  const inside = /^\s*\([^()]*\)\s*[:.]?/u.exec(rest)?.[0] ?? wordsOfQuestion(rest, questions[question]);
  const heading = mark[0] + inside;
  return {
    question,
    reason: 'questionNumber',
    isCertain: true,
    heading,
    answer: line.text.slice(heading.length).trim(),
  };
}

function wordsOfQuestion(text: string, question: FoundQuestion | undefined): string {
  const end = headingEnd(text);
  const heading = text.slice(0, end);
  return question && likeness(heading, question) > 0 ? heading : '';
}

function byWords(line: WrittenLine, questions: readonly FoundQuestion[]): QuestionLine | null {
  if (line.hasBullet && line.number === null && !line.text.endsWith('?')) return null;
  const heading = line.text.slice(0, headingEnd(line.text));
  const isMarked = line.number !== null || /[?:]\s*$/u.test(heading);
  if (!isMarked || heading.length > longestHeading) return null;
  const scores = questions.map((question) => {
    const score = likeness(heading, question);
    return score > 0 && line.number === question.number ? score + 0.3 : score;
  });
  const best = Math.max(0, ...scores);
  if (best === 0) return null;
  const answer = line.text.slice(heading.length).trim();
  return { question: scores.indexOf(best), reason: 'questionWords', isCertain: true, heading, answer };
}

/** 0 when a heading does not say what the question says. */
function likeness(heading: string, { like, text }: FoundQuestion): number {
  const spelled = spelledWords(heading).join(' ');
  if (spelled !== '' && spelled === spelledWords(text).join(' ')) return 2;
  const words = likeWords(heading);
  if (weightOf(words) < 1) return 0;
  return Math.max(
    ...like.map((question) => {
      const [here, there] = [shareIn(words, question), shareIn(question, words)];
      return here >= enoughOfHeading && there >= enoughOfQuestion ? here + there : 0;
    }),
  );
}

/** To the end of the first question; a colon ends a heading too. */
function headingEnd(text: string): number {
  const question = text.search(/\?(?=\s|$|["”»)])/u);
  if (question >= 0) return question + 1 + (/^["”»)\s:?]*/u.exec(text.slice(question + 1))?.[0].trimEnd().length ?? 0);
  const colon = text.search(/:(?=\s|$)/u);
  return colon >= 0 && colon < 120 ? colon + 1 : text.length;
}

/** A number by itself, where it is the next question's. */
function addBareNumbers(
  lines: readonly WrittenLine[],
  questions: readonly FoundQuestion[],
  found: Map<number, QuestionLine>,
): void {
  lines.forEach(({ text, number }, index) => {
    if (found.has(index) || number === null || /[\p{L}\p{N}]/u.test(text)) return;
    const question = questions.findIndex((each) => each.number === number);
    const before = [...found].filter(([at]) => at < index).map(([, each]) => each.question);
    if (question < 0 || before.some((each) => each >= question)) return;
    found.set(index, { question, reason: 'questionNumber', isCertain: true, heading: `${number}.`, answer: '' });
  });
}

/** 1, 2 … each once and none beyond the questions: then they are the questions' numbers, and what follows is an answer. */
function addSequence(
  lines: readonly WrittenLine[],
  questions: readonly FoundQuestion[],
  found: Map<number, QuestionLine>,
): void {
  const numbered = lines.flatMap((line, index) => (line.number === null || line.indent > 1 ? [] : [{ line, index }]));
  const isSequence = numbered.every(({ line }, index) => line.number === index + 1);
  if (!isSequence || numbered.length < 2 || numbered.length > questions.length) return;
  // A list of one line each may be points; an answer is longer, or has lines under it.
  const hasAnswers = numbered.some(({ line, index }, at) => {
    const next = numbered[at + 1]?.index ?? lines.length;
    return next > index + 1 || line.text.length > 100;
  });
  if (!hasAnswers && numbered.length < questions.length) return;
  for (const { line, index } of numbered) {
    const question = questions.findIndex(({ number }) => number === line.number);
    if (question < 0) continue;
    const heading = line.text.length < 120 && closingHeading.test(line.text) ? line.text : '';
    found.set(index, {
      ...{ question, reason: 'questionNumber', isCertain: false, heading: heading || `${line.number}.` },
      answer: heading ? '' : line.text,
    });
  }
}

const closingHeading = /[?:]$/u;
