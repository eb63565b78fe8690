import type { ImportTable } from '../importTable.ts';
import { readSeparated } from './readSeparated.ts';
import { tableOf } from './tableOf.ts';
import { Unreadable } from './unreadable.ts';

/** A table, when the words are one, as from a text file of cells or copied out of a spreadsheet; else one text. */
export function readWords(text: string, name: string, { isTable }: { readonly isTable: boolean }): ImportTable {
  if (text.trim() === '') throw new Unreadable('empty');
  const rows = readSeparated(text, { isSure: isTable });
  if (rows) return tableOf({ name, rows });
  return { name, kind: 'text', headings: [], rows: [[text]] };
}
