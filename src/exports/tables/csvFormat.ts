import { unparse } from 'papaparse';
import { plainCharacters } from '../plainCharacters.ts';
import { type ReportFormat, textFile } from '../reportFormat.ts';
import { pointTable } from './pointTables.ts';
import type { ReportTable } from './reportTable.ts';

/** Every point in a row of its own, as a Nordic Excel opens it by itself: semicolons, CRLF and a byte order mark. */
export const csvFormat: ReportFormat = {
  extension: 'csv',
  mediaType: 'text/csv',
  hasPicture: false,
  write: (context) => textFile(`\ufeff${toCsv(pointTable(context))}\r\n`),
};

/** What a spreadsheet would take for a formula gets an apostrophe before it; so do the same letters in full width. */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A table as text with semicolons between values, and no byte order mark. */
export function toCsv({ columns, rows }: Pick<ReportTable, 'columns' | 'rows'>): string {
  const plain = (value: string | number) => (typeof value === 'string' ? plainCharacters(value) : value);
  return unparse(
    { fields: columns.map(({ title }) => title), data: rows.map((row) => row.map(plain)) },
    { delimiter: ';', newline: '\r\n', escapeFormulae: formula },
  );
}
