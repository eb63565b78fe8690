import { plainCharacters } from '../plainCharacters.ts';
import type { ReportContext } from '../reportContext.ts';
import { createSpeech } from '../reportSpeech.ts';

/** The priorities as an e-mail in plain text, as much of it as a mail program takes over from an address. */
export interface PriorityMail {
  /** A `mailto:` address with the subject and the words. */
  readonly address: string;
  /** All of the words, also those that had no room. */
  readonly whole: string;
  /** How many priorities the address has room for, of how many. */
  readonly told: number;
  readonly all: number;
}

/** Outlook on Windows takes over no more of an address. */
const longestAddress = 2_000;

export function priorityMail(context: ReportContext): PriorityMail {
  const { report, words, formats, messages } = context;
  const lines = mailLines(context);
  const title = report.title || messages.prepare.untitled;
  const subject = words.mailSubject(title);
  const part = createSpeech(context).part();
  const head = plainCharacters([title, words.seminarOn(formats.day(report.date)), part].filter(Boolean).join('. '));
  const addressOf = (shown: readonly MailLine[], end: string) => {
    const body = [head, ...shown.map(({ text }) => text), end].filter(Boolean).join('\n');
    // Mail programs want CRLF.
    return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  };
  const priorities = (shown: readonly MailLine[]) => shown.filter(({ isPriority }) => isPriority).length;
  const whole = [head, ...lines.map(({ text }) => text)].join('\n');
  let shown = lines;
  while (shown.length > 0 && addressOf(shown, shown === lines ? '' : words.mailCut).length > longestAddress)
    shown = shown.slice(0, -1);
  const last = shown.findLastIndex(({ isPriority }) => isPriority);
  // A heading with nothing under it says nothing.
  if (shown !== lines) shown = shown.slice(0, last + 1);
  return {
    address: addressOf(shown, shown.length === lines.length ? '' : words.mailCut),
    whole,
    told: priorities(shown),
    all: priorities(lines),
  };
}

interface MailLine {
  readonly text: string;
  readonly isPriority: boolean;
}

function mailLines(context: ReportContext): readonly MailLine[] {
  const { report, words } = context;
  const speech = createSpeech(context);
  const lines = [...report.themes.flatMap(({ questions }) => questions), ...report.removed].flatMap((question) => {
    const seated = question.answers
      .flatMap(({ group, points }) => points.map((point) => ({ group, point })))
      .filter(({ point }) => point.rank !== null)
      .sort((a, b) => (a.point.rank ?? 0) - (b.point.rank ?? 0));
    if (seated.length === 0) return [];
    return [
      { text: `\n${question.number} ${question.text || words.untitledQuestion}`.trimEnd(), isPriority: false },
      ...seated.map(({ group, point }) => ({
        text: `${point.rank}. ${point.text.replace(/\s*\n\s*/g, ' / ')} – ${speech.groupAndPlaces(group)}`,
        isPriority: true,
      })),
    ];
  });
  return lines.map(({ text, isPriority }) => ({ text: plainCharacters(text), isPriority }));
}
