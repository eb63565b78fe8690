import type { Rank } from '../domain/group.ts';
import { asksForPriorities, findPriority, isPriorityHeading, splitAtPriorities, toRank } from './findPriority.ts';
import type { FoundQuestion } from './foundPlan.ts';
import type { Confidence, LineUse, Reason } from './importDraft.ts';
import { likeWords, shareIn, weightOf } from './likeWords.ts';
import { participantLines } from './participantLines.ts';
import type { PlaceReader } from './placeReader.ts';
import { type QuestionLine, questionLines } from './questionLines.ts';
import { readHeading } from './readHeading.ts';
import type { ReadParticipant } from './readParticipants.ts';
import type { ReadPost } from './readPost.ts';
import type { WrittenLine } from './writtenLines.ts';

/** A line with its use; `question` is an index. */
export interface PlacedLine {
  readonly text: string;
  readonly mark: string;
  readonly isMarkFirst: boolean;
  readonly use: LineUse['kind'];
  readonly question: number;
  readonly confidence: Confidence;
  readonly reason: Reason;
  readonly rank: { readonly rank: Rank; readonly words: string; readonly confidence: Confidence } | null;
}

export interface PlacedPost {
  readonly lines: readonly PlacedLine[];
  readonly participants: readonly ReadParticipant[];
}

type Placing = Pick<PlacedLine, 'question' | 'confidence' | 'reason'>;

const exampleWord =
  /^(?:eksempe?l(?:er|vis)?|døme|exempel|exempelvis|example|examples|f\.?\s?eks\.?|t\.?\s?ex\.?|e\.g\.?)\s*[:.]/iu;

/** [I8] Puts each line of a post where it belongs: under a question, among the participants, or as a heading. */
export function placeLines(post: ReadPost, questions: readonly FoundQuestion[], places: PlaceReader): PlacedPost {
  const lines: PlacedLine[] = headingLines(post);
  const participants: ReadParticipant[] = [];
  const over = questionOver(post, questions);
  const start = over ?? standsUnder(questions);
  if (post.isSubjectPoint) lines.push(...pointLines({ text: post.raw.subject }, start));
  for (const part of post.parts) {
    const column = part.heading === '' ? null : columnQuestion(part.heading, questions);
    const headings = column ? new Map<number, QuestionLine>() : questionLines(part.lines, questions);
    const end = Math.min(part.lines.length, ...headings.keys());
    const who = column ? { participants: [], lines: new Set<number>() } : participantLines(part.lines, end, places);
    participants.push(...who.participants);
    lines.push(
      ...placePart(part.lines, {
        headings,
        questions,
        members: who.lines,
        start: column ?? start,
        isUnderPoint: post.isSubjectPoint,
        isRanked: asksForPriorities(part.heading),
      }),
    );
  }
  const kept = [...post.raw.others, post.raw.author].filter((text) => text !== '');
  for (const text of kept.flatMap((each) => each.split('\n')))
    if (text.trim() !== '') lines.push(plain(text.trim(), 'note', 'notUnderstood'));
  return { lines: withColumnRank(lines, post.raw.priority), participants };
}

interface PartPlacing {
  readonly headings: ReadonlyMap<number, QuestionLine>;
  readonly questions: readonly FoundQuestion[];
  readonly members: ReadonlySet<number>;
  readonly start: Placing;
  readonly isUnderPoint: boolean;
  /** The column asks for what is most important, in order. */
  readonly isRanked: boolean;
}

function placePart(
  lines: readonly WrittenLine[],
  { headings, questions, members, start, isUnderPoint, isRanked }: PartPlacing,
): readonly PlacedLine[] {
  const placed: PlacedLine[] = [];
  let current = start;
  let above: WrittenLine | null = null;
  let isCounting = isRanked;
  let waiting = '';
  for (const [index, line] of lines.entries()) {
    const heading = headings.get(index);
    const next = lines[index + 1];
    if (members.has(index)) placed.push(plain(line.raw.trim(), 'members', 'participants'));
    else if (heading) {
      if (waiting !== '') placed.push(...pointLines({ text: waiting }, current));
      waiting = '';
      placed.push({ ...plain(heading.heading, 'heading', heading.reason), question: heading.question });
      const reason = { kind: 'underHeading' as const, words: heading.heading };
      current = { question: heading.question, confidence: heading.isCertain ? 'certain' : 'likely', reason };
      [above, isCounting] = [null, false];
      for (const part of splitAtPriorities(heading.answer)) placed.push(...pointLines({ text: part }, current));
    } else if (above === null && isOfQuestion(line, lines[index - 1], headings.get(index - 1), questions))
      placed.push({ ...plain(line.raw.trim(), 'heading', 'questionWords'), question: current.question });
    else if (isTitle(line, index)) placed.push(plain(line.raw.trim(), 'heading', 'title'));
    else if (isPriorityHeading(line.text) && next?.number === 1) {
      isCounting = true;
      placed.push(plain(line.raw.trim(), 'heading', 'priorityMark'));
    } else if (waiting === '' && next && findPriority(line.text)?.text === '') waiting = line.text;
    else {
      const text = waiting === '' ? line.text : `${waiting} ${line.text}`;
      const counted = isCounting && line.number !== null ? toRank(String(line.number)) : null;
      if (isUnderPoint || (waiting === '' && above !== null && isUnder(above, line)))
        placed.push({ ...plain(text, 'subpoint', 'subpointMark'), question: current.question });
      else {
        for (const part of splitAtPriorities(text)) placed.push(...pointLines({ text: part, counted }, current));
        above = line;
      }
      waiting = '';
    }
  }
  return waiting === '' ? placed : [...placed, ...pointLines({ text: waiting }, current)];
}

function pointLines(
  { text, counted = null }: { text: string; counted?: Rank | null },
  placing: Placing,
): readonly PlacedLine[] {
  const found = findPriority(text);
  const base = { use: 'point' as const, ...placing };
  if (counted) {
    const rank = { rank: counted, words: `${counted}.`, confidence: 'likely' as const };
    return [{ ...base, text, mark: '', isMarkFirst: false, rank }];
  }
  if (!found || found.text === '') return [{ ...base, text, mark: '', isMarkFirst: false, rank: null }];
  const rank = { rank: found.rank, words: found.mark || text, confidence: 'certain' as const };
  return [{ ...base, text: found.text, mark: found.mark, isMarkFirst: found.isFirst, rank }];
}

/** A question of several sentences is often repeated on several lines. */
function isOfQuestion(
  line: WrittenLine,
  before: WrittenLine | undefined,
  heading: QuestionLine | undefined,
  questions: readonly FoundQuestion[],
): boolean {
  const whole = heading && questions[heading.question]?.like.at(-1);
  if (!whole || !before || line.hasBullet || line.isAfterBlank) return false;
  const words = likeWords(line.text);
  return weightOf(words) >= 2 && shareIn(words, whole) >= 0.85;
}

/** A line that stands further in, an example, or a bullet after a line that ends with a colon. */
function isUnder(above: WrittenLine, line: WrittenLine): boolean {
  if (line.indent > above.indent + 1) return true;
  if (exampleWord.test(line.text)) return true;
  return above.text.endsWith(':') && line.hasBullet && !above.hasBullet && line.indent >= above.indent;
}

/** Near the top, and nothing but theme, group and "gruppebesvarelse". */
function isTitle(line: WrittenLine, index: number): boolean {
  if (index > 3 || line.hasBullet || line.text.length > 80) return false;
  const { theme, namesGroup, rest } = readHeading(line.raw.trim());
  return (
    (theme !== null || namesGroup) && (rest === '' || (namesGroup && rest.length < 30)) && !/[?]$/u.test(line.text)
  );
}

function headingLines({ raw, isSubjectPoint }: ReadPost): PlacedLine[] {
  const texts = [raw.section, raw.theme, raw.question, raw.group, raw.venue, isSubjectPoint ? '' : raw.subject].filter(
    (text) => text !== '',
  );
  const over = texts.map((text) => plain(text.replace(/\s+/g, ' '), 'heading', 'title'));
  const who = raw.municipalities.split('\n').filter((text) => text.trim() !== '');
  return [...over, ...who.map((text) => plain(text.trim(), 'members', 'participants'))];
}

/** The question that stands over the whole post. */
function questionOver({ question, heading, raw }: ReadPost, questions: readonly FoundQuestion[]): Placing | null {
  if (question === '' && heading.question === null) return null;
  const number = heading.question ?? (/^\d{1,2}$/.test(raw.question) ? Number(raw.question) : null);
  const byText = questions.findIndex(({ text }) => text !== '' && question.endsWith(text));
  const index = byText >= 0 ? byText : questions.findIndex((each) => each.number === number);
  if (index >= 0)
    return {
      question: index,
      confidence: 'certain',
      reason: { kind: 'questionNumber', words: question || raw.subject },
    };
  return question === '' ? null : columnQuestion(question, questions);
}

function columnQuestion(heading: string, questions: readonly FoundQuestion[]): Placing | null {
  const index = questions.findIndex(({ text }) => text !== '' && heading.endsWith(text));
  if (index >= 0) return { question: index, confidence: 'certain', reason: { kind: 'questionColumn', words: heading } };
  const [found] = questionLines(
    [{ text: heading, raw: heading, indent: 0, hasBullet: false, number: null, isAfterBlank: false }],
    questions,
  ).values();
  return found
    ? { question: found.question, confidence: 'likely', reason: { kind: 'questionWords', words: heading } }
    : null;
}

function standsUnder(questions: readonly FoundQuestion[]): Placing {
  return questions.length === 1
    ? { question: 0, confidence: 'certain', reason: { kind: 'onlyQuestion', words: '' } }
    : { question: 0, confidence: 'guess', reason: { kind: 'firstQuestion', words: '' } };
}

function plain(text: string, use: PlacedLine['use'], reason: Reason['kind']): PlacedLine {
  return {
    ...{ text, use, mark: '', isMarkFirst: false, question: 0, rank: null },
    confidence: use === 'note' ? 'guess' : 'likely',
    reason: { kind: reason, words: '' },
  };
}

/** A column of its own for the priority: of the post's first point. */
function withColumnRank(lines: readonly PlacedLine[], column: string): readonly PlacedLine[] {
  if (column === '') return lines;
  const rank = toRank(column) ?? findPriority(column)?.rank ?? null;
  const first = lines.findIndex(({ use }) => use === 'point');
  if (rank === null || first < 0) return [...lines, plain(column, 'note', 'notUnderstood')];
  return lines.map((line, index) =>
    index === first ? { ...line, rank: { rank, words: column, confidence: 'certain' } } : line,
  );
}
