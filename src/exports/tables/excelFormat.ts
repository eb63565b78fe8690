import writeExcelFile, { type Cell, type Row, type Sheet } from 'write-excel-file/universal';
import { plainCharacters } from '../plainCharacters.ts';
import type { ReportContext } from '../reportContext.ts';
import type { ReportFormat } from '../reportFormat.ts';
import { ledgerTable } from './ledgerTable.ts';
import { municipalityTable, participantTable } from './peopleTables.ts';
import { clusterTable, decisionTable, voteTable } from './plenaryTables.ts';
import { pointTable, priorityTable } from './pointTables.ts';
import type { ReportTable } from './reportTable.ts';

/** A workbook with a sheet for each thing people count or sort: points, priorities, people, municipalities, what came in. */
export const excelFormat: ReportFormat = {
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  hasPicture: false,
  async write(context) {
    const blob = await writeExcelFile(reportTables(context).map(sheetOf), typeface).toBlob();
    return new Uint8Array(await blob.arrayBuffer());
  },
};

/** The sheets, in their order; those with nothing in them are there too, so that a workbook always has the same. */
export function reportTables(context: ReportContext): readonly ReportTable[] {
  return [
    pointTable(context),
    priorityTable(context),
    clusterTable(context),
    voteTable(context),
    decisionTable(context),
    participantTable(context),
    municipalityTable(context),
    ledgerTable(context),
  ];
}

/** Without a name each program takes another one, and some of them one with serifs. */
const typeface = { fontFamily: 'Calibri', fontSize: 11 };

/** Excel refuses a file with a longer text in a cell; what is over goes on in rows below. */
const longestCell = 32_000;

/** In points: a line of the typeface, and the highest row that Excel has. */
const rowHeights = { line: 15, highest: 409 };

function sheetOf({ title, columns, rows }: ReportTable): Sheet<Blob> {
  const titles = columns.map((column) => column.title);
  const height = heightOf(titles, columns);
  const heading: Row = titles.map((value) => ({
    ...{ value, height },
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#e2eae9',
    alignVertical: 'top',
    wrap: true,
  }));
  return {
    sheet: title,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
    data: [heading, ...rows.flatMap((row) => rowsOf(row, columns))],
  };
}

function rowsOf(row: readonly (string | number)[], columns: ReportTable['columns']): Row[] {
  const parts = row.map((value) => (typeof value === 'string' ? partsOf(plainCharacters(value)) : [value]));
  const count = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: count }, (_, at) => {
    const values = parts.map((part) => part[at] ?? '');
    const height = heightOf(values, columns);
    return values.map((value) => cellOf(value, height));
  });
}

/** As high as the text of a row takes: LibreOffice lets wrapped text lie over the rows below. */
function heightOf(values: readonly (string | number)[], columns: ReportTable['columns']): number {
  const lines = values.map((value, at) => linesOf(`${value}`, columns[at]?.width ?? 1));
  return Math.min(rowHeights.highest, Math.max(...lines) * rowHeights.line);
}

/** Letters are a little narrower than the figures that widths are given in; where lines wrap, words leave some room. */
function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((sum, { length }) => sum + (length * 0.95 <= width ? 1 : Math.ceil((length * 1.05) / width)), 0);
}

/** Text stays text, also where it begins like a formula: its type says so. */
function cellOf(value: string | number, height: number): Cell {
  if (value === '') return null;
  return typeof value === 'number'
    ? { value, height, type: Number, alignVertical: 'top' }
    : { value, height, type: String, wrap: true, alignVertical: 'top' };
}

function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (let rest = text; rest !== '' || parts.length === 0; ) {
    const isHigh = /[\ud800-\udbff]/.test(rest.charAt(longestCell - 1));
    const length = isHigh ? longestCell - 1 : longestCell;
    parts.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return parts;
}
