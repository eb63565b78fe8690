import type { ReportSubpoint } from '../../domain/report/report.ts';
import type { ReportWords } from '../../i18n/loadReportWords.ts';
import type { ReportSpeech } from '../reportSpeech.ts';
import type { Run } from './block.ts';

/** A point or a sub-point as it was written, in its own language, and whom it is for. */
export function pointWords(
  words: ReportWords,
  speech: ReportSpeech,
  { text, addressee }: ReportSubpoint,
): readonly Run[] {
  return [
    { text: text || '–', language: speech.languageOf(text) },
    ...(addressee ? [{ text: ` (${words.directedTo(addressee.name)})`, isSoft: true }] : []),
  ];
}
