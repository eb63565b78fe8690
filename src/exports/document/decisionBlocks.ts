import type { ReportContext } from '../reportContext.ts';
import type { ReportSpeech } from '../reportSpeech.ts';
import type { Block } from './block.ts';

/** What was agreed, who does it, and by when. */
export function decisionBlocks({ report, words, formats }: ReportContext, speech: ReportSpeech): Block[] {
  const { decisions } = report;
  if (decisions.length === 0) return [];
  const { columns } = words;
  const hasWho = decisions.some(({ who }) => who !== '');
  return [
    { kind: 'heading', level: 2, runs: [{ text: words.decisions }] },
    {
      kind: 'table',
      name: words.decisions,
      columns: [
        { title: columns.decision, share: 5, isName: true },
        ...(hasWho ? [{ title: columns.who, share: 2 }] : []),
        { title: columns.addressee, share: 1.5 },
        { title: columns.by, share: 1.5 },
      ],
      rows: decisions.map(({ text, who, by, addressee }) => [
        [[{ text: text || '–', language: speech.languageOf(text) }]],
        ...(hasWho ? [[[{ text: who }]]] : []),
        [[{ text: addressee?.name ?? '' }]],
        [[{ text: formats.day(by) }]],
      ]),
    },
  ];
}
