import type { Formats } from '../../i18n/formats.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Author, Moment } from '../../session/gatherMoments.ts';
import type { HistoryEntry } from './historySubject.ts';

/** "10.42" or "10.42–10.47". */
export function timesOf({ first, last }: Moment, formats: Formats, t: Messages): string {
  const [from, to] = [formats.time(first.time), formats.time(last.time)];
  return from === to ? from : t.history.span(from, to);
}

/** "21. november 2026 kl. 10.42". */
export function whenOf({ time }: HistoryEntry, formats: Formats, t: Messages): string {
  return t.history.dayAndTime(formats.date(time), formats.time(time));
}

/** "av denne enheten og en prosessleder". */
export function byWhom(authors: readonly Author[], formats: Formats, t: Messages): string {
  return t.history.by(formats.list(authors.map(({ kind, number }) => nameOf(kind, t)(number))));
}

function nameOf(kind: Author['kind'], t: Messages): (number: number | null) => string {
  if (kind === 'thisDevice') return () => t.history.thisDevice;
  return kind === 'facilitator' ? t.history.facilitator : t.history.otherDevice;
}

/** "La til 2 innspill og leverte tema 1.": doings as one sentence. */
export function sentenceOf(doings: readonly string[], formats: Formats): string {
  const words = formats.list(doings);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
