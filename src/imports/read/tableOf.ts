import type { ImportTable } from '../importTable.ts';
import { plainText } from './decodeText.ts';
import { importLimits } from './importLimits.ts';
import { Unreadable } from './unreadable.ts';

/** Rows of cells, with what they were called in the file. */
export interface NamedRows {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** A question of a form may be long, but nobody heads a column with a page. */
const longestHeading = 1_000;
const mostHeadingLines = 4;
const onlyNumber = /^[\d\s.,:/TZ+-]*\d[\d\s.,:/TZ+-]*(UTC)?$/;

/** Tells headings from rows. Throws Unreadable when there are no words, or more than an import takes. */
export function tableOf({ name, rows }: NamedRows): ImportTable {
  weigh(rows);
  const plain = rows
    .map((row) => trimRow(row.map((cell) => plainText(cell).trimEnd())))
    .filter((row) => row.length > 0);
  if (plain.length === 0) throw new Unreadable('empty');
  const { title, rest } = withoutTitle(plain);
  const [first = []] = rest;
  const width = Math.max(...rest.map((row) => row.length));
  const hasHeadings = isHeadings(first, width);
  const below = hasHeadings ? rest.slice(1) : rest;
  if (below.length === 0) throw new Unreadable('empty');
  const headings = Array.from({ length: width }, (_, column) => (hasHeadings ? (first[column] ?? '').trim() : ''));
  return { name: title || name, kind: 'table', headings, rows: below };
}

function weigh(rows: NamedRows['rows']): void {
  let letters = 0;
  if (rows.length > importLimits.rows) throw new Unreadable('tooMuch');
  for (const row of rows) {
    if (row.length > importLimits.columns) throw new Unreadable('tooMuch');
    for (const cell of row) {
      letters += cell.length;
      if (cell.length > importLimits.cell || letters > importLimits.text) throw new Unreadable('tooMuch');
    }
  }
}

function trimRow(row: readonly string[]): readonly string[] {
  return row.slice(0, row.findLastIndex((cell) => cell.trim() !== '') + 1);
}

/** Some put a title over the table: a first row with words in one cell only, over rows that have several. */
function withoutTitle(rows: readonly (readonly string[])[]) {
  const head = rows.findIndex((row) => row.filter((cell) => cell.trim() !== '').length > 1);
  const titles = rows.slice(0, Math.max(0, head)).map((row) => row.join('').trim());
  const isTitle = head > 0 && head <= 3 && rows.length > head + 1 && titles.every((title) => title.length < 200);
  return isTitle ? { title: titles.join(' '), rest: rows.slice(head) } : { title: '', rest: rows };
}

function isHeadings(row: readonly string[], width: number): boolean {
  const filled = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return (
    filled.length * 2 >= width &&
    new Set(filled).size === filled.length &&
    filled.every(
      (cell) => cell.length <= longestHeading && cell.split('\n').length <= mostHeadingLines && !onlyNumber.test(cell),
    )
  );
}
