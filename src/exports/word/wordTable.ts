import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { TableBlock, TableColumn } from '../document/block.ts';
import { plainCharacters } from '../plainCharacters.ts';
import { wordRuns } from './wordBlocks.ts';
import { inks } from './wordStyles.ts';

/** Width between the margins of an A4 page, in twentieths of a point. */
const pageWidth = 9400;

/** A table whose headings are repeated on every page and whose rows stay whole. */
export function wordTable({ columns, rows }: TableBlock): Table {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.round((pageWidth * share) / shares));
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'dcdcd6' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const cell = (children: Paragraph[], at: number, fill?: string) =>
    new TableCell({
      children,
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 60, right: 80 },
      ...(fill && { shading: { fill } }),
    });
  const alignment = ({ isNumber }: TableColumn) => (isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT);
  const heading = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, at) =>
      cell(
        [
          new Paragraph({
            alignment: alignment(column),
            spacing: { after: 0 },
            children: [new TextRun({ text: plainCharacters(column.title), bold: true, color: inks.soft, size: 19 })],
          }),
        ],
        at,
        inks.tint,
      ),
    ),
  });
  return new Table({
    width: { size: pageWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
    rows: [
      heading,
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: !isTall(row),
            children: columns.map((column, at) =>
              cell(
                (row[at] ?? [[]]).map(
                  (runs) =>
                    new Paragraph({ alignment: alignment(column), spacing: { after: 0 }, children: wordRuns(runs) }),
                ),
                at,
              ),
            ),
          }),
      ),
    ],
  });
}

/** A row that may not fit on a page must be let go on to the next, or Word shows only its beginning. */
function isTall(row: TableBlock['rows'][number]): boolean {
  return row.flat(2).reduce((letters, { text }) => letters + text.length, 0) > 1_500;
}
