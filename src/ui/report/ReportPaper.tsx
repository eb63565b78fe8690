import { useMemo } from 'react';
import { reportBlocks } from '../../exports/document/reportBlocks.ts';
import type { ReportContext } from '../../exports/reportContext.ts';
import { ReportBlock } from './ReportBlock.tsx';
import { usePageHeaders } from './usePageHeaders.ts';

/** The document: always dark ink on white paper, on the screen as in print. */
export function ReportPaper({ context }: { context: ReportContext }) {
  const blocks = useMemo(() => reportBlocks(context), [context]);
  const { report, words, messages } = context;
  usePageHeaders(report.title || messages.prepare.untitled, words);
  return (
    <article className="report-paper" aria-label={words.document}>
      {blocks.map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place in the document.
        <ReportBlock key={place} block={block} register={context.register} />
      ))}
    </article>
  );
}
