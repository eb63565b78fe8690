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

function sheetOf({ title, columns, rows }: ReportTable): Sheet<Blob> {
  const heading: Row = columns.map(({ title: value }) => ({
    value,
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
    data: [heading, ...rows.flatMap(rowsOf)],
  };
}

function rowsOf(row: readonly (string | number)[]): Row[] {
  const parts = row.map((value) => (typeof value === 'string' ? partsOf(plainCharacters(value)) : [value]));
  const height = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) => parts.map((part) => cellOf(part[at] ?? '')));
}

/** Text stays text, also where it begins like a formula: its type says so. */
function cellOf(value: string | number): Cell {
  if (value === '') return null;
  return typeof value === 'number'
    ? { value, type: Number, alignVertical: 'top' }
    : { value, type: String, wrap: true, alignVertical: 'top' };
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
