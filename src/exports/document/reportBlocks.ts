import type { ReportContext } from '../reportContext.ts';
import { createSpeech } from '../reportSpeech.ts';
import { aboutBlocks } from './aboutBlocks.ts';
import type { Block } from './block.ts';
import { decisionBlocks } from './decisionBlocks.ts';
import { summaryBlocks } from './gatheringBlocks.ts';
import { noteBlocks } from './noteBlocks.ts';
import { heardOnBlocks, participationBlocks } from './participationBlocks.ts';
import { questionBlocks } from './questionBlocks.ts';

/** The whole report as one document, from its title to the last municipality. */
export function reportBlocks(context: ReportContext): readonly Block[] {
  const { report, words } = context;
  const speech = createSpeech(context);
  const themes = report.themes.flatMap((theme): Block[] => [
    { kind: 'heading', level: 2, runs: [{ text: words.theme(theme.number, theme.title) }] },
    ...theme.questions.flatMap((question) => questionBlocks(context, speech, question)),
  ]);
  const removed = report.removed.flatMap((question) => questionBlocks(context, speech, question));
  return [
    ...aboutBlocks(context, speech),
    ...summaryBlocks(context, speech),
    ...decisionBlocks(context, speech),
    ...participationBlocks(context),
    ...themes,
    ...(removed.length > 0 ? removedHeading(context) : []),
    ...removed,
    ...noteBlocks(context, speech),
    ...heardOnBlocks(context),
    { kind: 'paragraph', look: 'soft', runs: [{ text: words.madeAt(context.formats.date(context.madeAt)) }] },
  ];
}

function removedHeading({ words }: ReportContext): Block[] {
  return [
    { kind: 'heading', level: 2, runs: [{ text: words.removed }] },
    { kind: 'paragraph', look: 'soft', runs: [{ text: words.removedHint }] },
  ];
}
