import type { SeatCount } from '../domain/plan.ts';
import { type FoundTheme, foundQuestion } from './foundPlan.ts';
import type { RawPost } from './rawPost.ts';
import { readHeading } from './readHeading.ts';
import { answerWords, groupMark, questionMark, takeMark, trimSeparators } from './spokenMarks.ts';
import { unwrapLines } from './unwrapLines.ts';
import { type WrittenLine, writtenLines } from './writtenLines.ts';

const organiserHeading =
  /oppg[aå]v|uppgift|instru[kc]|(?<!\p{L})tasks?(?!\p{L})|innl[ei]i?[dn]|inledning|introdu|spørsmål(?!\s*\d)|spurnader|frågor|frågeställningar|questions(?!\s*\d)|velkom|välkom|welcome|informa[st]j?on/iu;
const howToAnswer =
  /^(?:hvordan|korleis|hur|how)\s+(?:(?:skal|ska|do|should|to)\s+)?(?:svar|answer|we\s+answer|you\s+answer)|^(?:slik|så|sånn|this is how)\s+(?:svar|answer|you answer|gjør|gjer|gör)/iu;
const command =
  /^(?:trykk|klikk|velg|vel|opprett|les|diskuter|drøft|noter|prioriter|tryck|klicka|välj|skriv|läs|diskutera|anteckna|press|click|choose|write|discuss|read|add|create|pick|lag|husk|remember|kom ihåg)(?!\p{L})/iu;
const askForPriorities =
  /priorit\p{L}*[^.?!\n]{0,40}(?:\d\s*[-–]\s*3|tre|three|\b3\b|viktigste|viktigaste|most important|punkt|innspill|innspel|inspel)|(?:1\s*[-–]\s*3|tre viktigste|tre viktigaste|three most|1-3 punkt)/iu;
const closing = /\?[\s"”»')]*$/u;

/** Whether a post is the organiser's: it asks and tells how to answer, and answers nothing. */
export function isInstructions({ subject, group, municipalities, bodies }: RawPost): boolean {
  const lines = bodies.flatMap(({ text }) => text.split('\n')).map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  if (group !== '' || municipalities !== '' || bodies.some(({ heading }) => heading !== '')) return false;
  const questions = filled.filter((line) => closing.test(line) && !howToAnswer.test(line)).length;
  const commands = filled.filter((line) => command.test(line.replace(/^[-•*]\s*/, ''))).length;
  const others = filled.filter((line) => !closing.test(line) && !command.test(line)).length;
  const score =
    (organiserHeading.test(subject) ? 2 : 0) +
    (filled.some((line) => howToAnswer.test(line)) ? 2 : 0) +
    Math.min(3, commands) +
    (questions > 1 ? 1 : 0) +
    (questions > 0 && others === 0 ? 2 : 0) -
    (groupMark.test(subject) ? 2 : 0);
  return score >= 3 && (questions > 0 || commands > 1);
}

/** The theme that an organiser's post describes; `number` when its heading gives none. Every word of it stands in the theme. */
export function readInstructions(post: RawPost, number: number, width: number, isSectionTheme: boolean): FoundTheme {
  const heading = readHeading(post.subject);
  const text = post.bodies.map((body) => body.text).join('\n\n');
  const lines = writtenLines(unwrapLines(text, width));
  const asks = questionTest(lines);
  const introduction: string[] = [];
  const instructions: string[] = [];
  const questions: string[] = [];
  let into = introduction;
  let isOpen = false;
  for (const line of lines) {
    const labelled = questionMark.exec(line.text);
    if (asks(line) && into !== instructions) {
      const isLabel = labelled?.index === 0 && labelled[0].length < line.text.length;
      questions.push(isLabel ? line.text.slice(labelled[0].length).trim() : line.text);
      isOpen = true;
    } else if (isOpen && !line.isAfterBlank && into !== instructions && !tellsHow(line.text)) {
      questions.push(`${questions.pop() ?? ''} ${line.text}`);
    } else {
      isOpen = false;
      if (howToAnswer.test(line.text) || (questions.length > 0 && tellsHow(line.text))) into = instructions;
      into.push(line.raw.trim());
    }
  }
  // Cells of columns that are not the organiser's to fill in are kept all the same.
  const cells = [post.question, post.theme, post.venue, post.priority, ...post.others, post.author];
  instructions.push(...cells.filter((cell) => cell !== ''));
  const seatsOf = seatsAsked(instructions.join(' '), questions.length);
  const subject = trimSeparators(takeMark(post.subject, answerWords).rest);
  const isNamedBySection = isSectionTheme && post.section !== '' && heading.theme === null;
  if (isNamedBySection && subject !== '') introduction.unshift(subject);
  const title = isNamedBySection ? post.section : subject || post.section;
  if (!isSectionTheme && post.section !== '' && title !== post.section) introduction.unshift(post.section);
  return {
    number: heading.theme ?? readHeading(post.section).theme ?? number,
    title,
    introduction: introduction.join('\n'),
    instructions: instructions.join('\n'),
    questions: questions.map((words, index) => foundQuestion(index + 1, words.trim(), seatsOf(index + 1))),
  };
}

/** "Velg en skriver", "Hvordan svarer vi?" */
function tellsHow(text: string): boolean {
  return howToAnswer.test(text) || command.test(text);
}

/** Numbered lines that ask; where none is numbered, all that ask; where nothing asks, what is numbered. */
function questionTest(lines: readonly WrittenLine[]): (line: WrittenLine) => boolean {
  const isNumbered = ({ number, text }: WrittenLine) => number !== null || questionMark.exec(text)?.index === 0;
  const before = lines.slice(
    0,
    Math.max(
      0,
      lines.findIndex(({ text }) => howToAnswer.test(text)),
    ) || lines.length,
  );
  if (before.some((line) => isNumbered(line) && line.text.includes('?')))
    return (line) => isNumbered(line) && line.text.includes('?');
  if (before.some(isNumbered)) return isNumbered;
  return ({ text }) => closing.test(text);
}

/** "I spørsmål 2 … prioriterer 1–3 punkter" is about the second; without a number it is about all. */
function seatsAsked(instructions: string, count: number): (question: number) => SeatCount {
  const asked = askForPriorities.exec(instructions);
  if (!asked) return () => 0;
  const end = asked.index + asked[0].length;
  const after = instructions.slice(end, end + 60).split(/[.\n]/u)[0] ?? '';
  const before = instructions.slice(Math.max(0, asked.index - 400), end) + after;
  const numbers = [...before.matchAll(new RegExp(questionMark.source, 'giu'))].map((match) => Number(match[1]));
  const named = numbers.filter((number) => number <= count);
  return (question) => (named.length === 0 || named.includes(question) ? 3 : 0);
}
