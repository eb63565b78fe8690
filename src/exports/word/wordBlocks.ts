import { BorderStyle, HeadingLevel, ImageRun, LineRuleType, Paragraph, ShadingType, type Table, TextRun } from 'docx';
import type { Block, Run } from '../document/block.ts';
import { plainCharacters } from '../plainCharacters.ts';
import type { MapPicture } from '../reportContext.ts';
import { bulletList, inks, wordLanguage } from './wordStyles.ts';
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
      return paragraphsOf(block);
    case 'list':
      return block.items.flatMap(({ runs, items }) => [
        new Paragraph({ numbering: bullets(0), spacing: { after: 40 }, children: wordRuns(runs) }),
        ...items.map(
          (item) => new Paragraph({ numbering: bullets(1), spacing: { after: 40 }, children: wordRuns(item) }),
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
      // Word joins tables that nothing stands between.
      return [wordTable(block), new Paragraph({ spacing: { after: 0, line: 120, lineRule: LineRuleType.EXACT } })];
    case 'map':
      return mapOf(block, picture, language);
  }
}

/** The numbering that `wordStyles` gives the document. */
const bullets = (level: number) => ({ reference: bulletList, level });

function paragraphsOf({ runs, look }: Extract<Block, { kind: 'paragraph' }>): Paragraph[] {
  if (look === 'note') return noteOf(runs);
  if (look === 'label')
    return [new Paragraph({ spacing: { before: 200 }, keepNext: true, children: wordRuns(runs, true) })];
  const shown = look === 'soft' ? runs.map((run) => ({ ...run, isSoft: true })) : runs;
  return [new Paragraph({ children: wordRuns(shown) })];
}

/** A box with a paragraph for each line, so that a long one may go on on the next page. */
function noteOf(runs: readonly Run[]): Paragraph[] {
  const lines: Run[][] = [[]];
  for (const run of runs)
    run.text.split('\n').forEach((text, at) => {
      if (at > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    });
  const edge = { style: BorderStyle.SINGLE, size: 4, space: 4, color: inks.note };
  const border = { top: edge, bottom: edge, left: edge, right: edge };
  return lines.map(
    (line, at) =>
      new Paragraph({
        shading: { type: ShadingType.CLEAR, fill: inks.note },
        border,
        indent: { left: 113, right: 113 },
        spacing: { before: at === 0 ? 80 : 0, after: at === lines.length - 1 ? 160 : 40 },
        keepLines: true,
        children: wordRuns(line),
      }),
  );
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

function mapOf(
  { alternative, key }: Extract<Block, { kind: 'map' }>,
  picture: MapPicture | null,
  language: string,
): Paragraph[] {
  const soft = (text: string) => [new TextRun({ text, color: inks.soft, size: 19, language: { value: language } })];
  if (!picture) return [new Paragraph({ children: soft(alternative) })];
  const { width, height, png } = picture;
  return [
    new Paragraph({
      spacing: { before: 80, after: 60 },
      keepNext: true,
      children: [
        new ImageRun({
          type: 'png',
          data: png,
          transformation: { width, height },
          altText: { name: 'map', title: '', description: alternative },
        }),
      ],
    }),
    new Paragraph({ spacing: { after: 160 }, children: soft(key) }),
  ];
}
