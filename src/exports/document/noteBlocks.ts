import type { ReportContext } from '../reportContext.ts';
import type { ReportSpeech } from '../reportSpeech.ts';
import type { Block } from './block.ts';

/** What stands under no question, group by group; in a report of a part that is about questions, none of it. */
export function noteBlocks({ report, words }: ReportContext, speech: ReportSpeech): Block[] {
  const { kind } = report.choices.cut;
  const noted = report.groups.filter(({ note }) => note !== undefined);
  if (noted.length === 0 || (kind !== 'all' && kind !== 'venue')) return [];
  return [
    { kind: 'heading', level: 2, runs: [{ text: words.notes }] },
    { kind: 'paragraph', look: 'soft', runs: [{ text: words.notesHint }] },
    ...noted.flatMap((group): Block[] => [
      { kind: 'heading', level: 3, runs: [{ text: speech.group(group) }] },
      ...(group.note ?? '')
        .split('\n')
        .map((text): Block => ({ kind: 'paragraph', runs: [{ text, language: speech.languageOf(text) }] })),
    ]),
  ];
}
