import { HeadingLevel, ImageRun, Paragraph, ShadingType, type Table, TextRun } from 'docx';
import type { Block, Run } from '../document/block.ts';
import { plainCharacters } from '../plainCharacters.ts';
import type { MapPicture } from '../reportContext.ts';
import { inks, wordLanguage } from './wordStyles.ts';
import { wordTable } from './wordTable.ts';

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
} as const;

/** The blocks as paragraphs and tables. Without a picture the map is told in words only. */
export function wordBlocks(
  blocks: readonly Block[],
  picture: MapPicture | null,
  language: string,
): (Paragraph | Table)[] {
  return blocks.flatMap((block) => wordBlock(block, picture, language));
}

function wordBlock(block: Block, picture: MapPicture | null, language: string): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], children: wordRuns(block.runs) })];
    case 'paragraph':
      return [paragraphOf(block)];
    case 'list':
      return block.items.flatMap(({ runs, items }) => [
        new Paragraph({ bullet: { level: 0 }, spacing: { after: 40 }, children: wordRuns(runs) }),
        ...items.map(
          (item) => new Paragraph({ bullet: { level: 1 }, spacing: { after: 40 }, children: wordRuns(item) }),
        ),
      ]);
    case 'seats':
      return block.seats.map(
        ({ rank, runs }) =>
          new Paragraph({
            indent: { left: 425, hanging: 425 },
            children: [new TextRun({ text: `${rank}  `, bold: true, color: inks.lino }), ...wordRuns(runs, true)],
          }),
      );
    case 'table':
      return [wordTable(block), new Paragraph({ spacing: { after: 60 }, children: [] })];
    case 'map':
      return [mapOf(block.alternative, picture, language)];
  }
}

function paragraphOf({ runs, look }: Extract<Block, { kind: 'paragraph' }>): Paragraph {
  if (look === 'note')
    return new Paragraph({
      shading: { type: ShadingType.CLEAR, fill: inks.note },
      keepLines: true,
      children: wordRuns(runs),
    });
  return new Paragraph({ children: wordRuns(look === 'soft' ? runs.map((run) => ({ ...run, isSoft: true })) : runs) });
}

/** Words with their language; a new line stays one. */
export function wordRuns(runs: readonly Run[], isStrong = false): TextRun[] {
  return runs.flatMap((run) =>
    plainCharacters(run.text)
      .split('\n')
      .map(
        (text, line) =>
          new TextRun({
            text,
            ...(line > 0 && { break: 1 }),
            ...((isStrong || run.isStrong) && { bold: true }),
            ...(run.isSoft && { color: inks.soft }),
            ...(run.language && { language: { value: wordLanguage(run.language) } }),
          }),
      ),
  );
}

function mapOf(alternative: string, picture: MapPicture | null, language: string): Paragraph {
  if (!picture)
    return new Paragraph({
      children: [new TextRun({ text: alternative, color: inks.soft, language: { value: language } })],
    });
  const { width, height, png } = picture;
  return new Paragraph({
    spacing: { before: 80, after: 120 },
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width, height },
        altText: { name: 'map', title: '', description: alternative },
      }),
    ],
  });
}
