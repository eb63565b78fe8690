import { unparse } from 'papaparse';
import { plainCharacters } from '../plainCharacters.ts';
import type { ReportContext } from '../reportContext.ts';
import { type ReportFormat, textFile } from '../reportFormat.ts';
import { pointTable } from './pointTables.ts';
import type { ReportTable } from './reportTable.ts';

/** Every point in a row of its own, as a Nordic Excel opens it by itself: semicolons, CRLF and a byte order mark. */
export const csvFormat: ReportFormat = {
  extension: 'csv',
  mediaType: 'text/csv',
  hasPicture: false,
  write: (context) => textFile(`\ufeff${toCsv(spoken(context))}\r\n`),
};

/** The table with questions as "Spørsmål 1.1": a Nordic Excel takes 1.1 for New Year's Day. */
function spoken(context: ReportContext): Pick<ReportTable, 'columns' | 'rows'> {
  const { columns, rows } = pointTable(context);
  const { columns: titles, asked } = context.words;
  const place = columns.findIndex(({ title }) => title === titles.questionNumber);
  const say = (value: string | number, at: number) => (at === place && value !== '' ? asked(`${value}`) : value);
  return { columns, rows: rows.map((row) => row.map(say)) };
}

/** What a spreadsheet would take for a formula gets an apostrophe before it; so do the same letters in full width, and days. */
const formula = /^(?:[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]|\d{1,4}([./-])\d{1,2}(\1\d{0,4})?$)/;

/** A table as text with semicolons between values, and no byte order mark. */
export function toCsv({ columns, rows }: Pick<ReportTable, 'columns' | 'rows'>): string {
  const plain = (value: string | number) => (typeof value === 'string' ? plainCharacters(value) : value);
  return unparse(
    { fields: columns.map(({ title }) => title), data: rows.map((row) => row.map(plain)) },
    { delimiter: ';', newline: '\r\n', escapeFormulae: formula },
  );
}
