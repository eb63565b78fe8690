import type { MunicipalityRegister } from '../../domain/municipality/createRegister.ts';
import type { Block, Run } from '../../exports/document/block.ts';
import { DotMap } from '../parts/DotMap.tsx';
import { ReportTableBlock } from './ReportTableBlock.tsx';

/** A part of the document as HTML; words in another language say so. */
export function ReportBlock({ block, register }: { block: Block; register: MunicipalityRegister }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading>
          <Runs runs={block.runs} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p data-look={block.look}>
          <Runs runs={block.runs} />
        </p>
      );
    case 'list':
      return (
        <ul className="report-list">
          {block.items.map(({ runs, items }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place in the list.
            <li key={place}>
              <Runs runs={runs} />
              {items.length > 0 && (
                <ul>
                  {items.map((item, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place in the list.
                    <li key={at}>
                      <Runs runs={item} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      );
    case 'seats':
      return (
        <ol className="report-seats">
          {block.seats.map(({ rank, runs }) => (
            <li key={rank} value={rank}>
              <span className="report-seat" aria-hidden="true">
                {rank}
              </span>
              <strong>
                <Runs runs={runs} />
              </strong>
            </li>
          ))}
        </ol>
      );
    case 'table':
      return <ReportTableBlock table={block} />;
    case 'map':
      return (
        <div className="report-map">
          <DotMap register={register} heard={block.heard} missing={block.missing} />
        </div>
      );
  }
}

export function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ text, language, isStrong, isSoft }, place) => {
    const Word = isStrong ? 'strong' : 'span';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a run is its place in the text.
      <Word key={place} lang={language} className={isSoft ? 'lb-soft' : undefined}>
        {text}
      </Word>
    );
  });
}
