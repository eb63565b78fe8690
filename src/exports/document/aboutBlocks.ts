import type { ReportContext } from '../reportContext.ts';
import type { ReportSpeech } from '../reportSpeech.ts';
import type { Block } from './block.ts';

/** The title, what kind of meeting it was, when, where and by whom, and what is left out. */
export function aboutBlocks({ report, words, formats, messages }: ReportContext, speech: ReportSpeech): Block[] {
  const venues = report.venues.map(({ name }) => name).filter(Boolean);
  const about = [
    words.seminarOn(formats.day(report.date)),
    report.organiser,
    formats.list(venues),
    report.contact && words.contact(report.contact),
  ];
  const part = speech.part();
  return [
    { kind: 'heading', level: 1, runs: [{ text: report.title || messages.prepare.untitled }] },
    { kind: 'paragraph', look: 'soft', runs: [{ text: `${about.filter(Boolean).map(endless).join('. ')}.` }] },
    ...(part === '' ? [] : [{ kind: 'paragraph', runs: [{ text: part, isStrong: true }] } as const]),
  ];
}

/** Without the full stop that follows. */
function endless(sentence: string): string {
  return sentence.trim().replace(/\.$/, '');
}
