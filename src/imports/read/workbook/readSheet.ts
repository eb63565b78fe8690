import { importLimits } from '../importLimits.ts';
import { Unreadable } from '../unreadable.ts';
import { cellDate } from './cellDates.ts';
import { plainCell } from './readStrings.ts';
import { scanXml } from './scanXml.ts';

/** What the cells of a workbook's sheets refer to. */
export interface WorkbookBook {
  readonly strings: readonly string[];
  /** By the number of a cell's style. */
  readonly dateStyles: readonly boolean[];
  readonly isFrom1904: boolean;
}

interface Cell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  inline: string;
}

/** The rows of a sheet that have words, each as wide as its last cell. Throws Unreadable for a sheet beyond the limits. */
export function readSheet(part: Uint8Array, book: WorkbookBook): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell: Cell | null = null;
  let place: 'v' | 't' | null = null;
  let soundings = 0;
  scanXml(part, {
    open(name, { r = '', t = 'n', s = '0' }) {
      if (name === 'row') row = [];
      if (name === 'c') cell = { column: columnOf(r) ?? row.length, type: t, style: Number(s), value: '', inline: '' };
      if (name === 'rPh') soundings++;
      place = name === 'v' ? 'v' : name === 't' && soundings === 0 ? 't' : null;
    },
    text(piece) {
      if (!cell || !place) return;
      if (place === 'v') cell.value += piece;
      else cell.inline += piece;
      if (cell.value.length + cell.inline.length > importLimits.cell) throw new Unreadable('tooMuch');
    },
    close(name) {
      place = null;
      if (name === 'rPh') soundings--;
      if (name === 'c' && cell) {
        putCell(row, cell.column, wordsOf(cell, book));
        cell = null;
      }
      if (name !== 'row' || !row.some((words) => words.trim() !== '')) return;
      if (rows.push(row) > importLimits.rows) throw new Unreadable('tooMuch');
    },
  });
  return rows;
}

/** A cell far to the right makes no row of a million empty ones: it is refused. */
function putCell(row: string[], column: number, words: string): void {
  if (words === '') return;
  if (column >= importLimits.columns) throw new Unreadable('tooMuch');
  while (row.length < column) row.push('');
  row[column] = words;
}

function wordsOf({ type, style, value, inline }: Cell, { strings, dateStyles, isFrom1904 }: WorkbookBook): string {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'inlineStr':
      return plainCell(inline);
    case 'str':
      return plainCell(value);
    // A formula that came to nothing says nothing.
    case 'e':
      return '';
    case 'n':
      return dateStyles[style] && value !== '' ? cellDate(value, isFrom1904) : value;
    default:
      return value;
  }
}

/** "B7" is the second, counted 1; null where a writer left it out, as it may. */
function columnOf(place: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0];
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
