import { type ChosenTable, chooseTable } from './chooseTable.ts';
import { decodeText } from './decodeText.ts';
import { fileKind } from './fileKind.ts';
import { importLimits } from './importLimits.ts';
import { readSeparated } from './readSeparated.ts';
import type { NamedRows } from './tableOf.ts';
import { type UnpackBudget, unpackPart } from './unpackPart.ts';
import { type ImportProblem, Unreadable } from './unreadable.ts';
import { readWorkbook } from './workbook/readWorkbook.ts';
import { type ZipPart, zipDirectory } from './zipDirectory.ts';

/** Whether a part is a table, by its name; what an Apple computer adds for itself is not. */
const tableName = /^(?!(?:.*\/)?(?:__MACOSX\/|\._)).*\.(?:csv|tsv|xlsx|zip)$/i;

/** What else a zip may be, by a part that only such a file has. */
const others: readonly (readonly [RegExp, ImportProblem])[] = [
  [/^word\/document\.xml$/i, 'document'],
  [/^ppt\/presentation\.xml$/i, 'document'],
  [/^Index\/Document\.iwa$|^Index\.zip$/, 'otherSheet'],
  [/^xl\/workbook\.bin$/i, 'otherSheet'],
  [/^content\.xml$/, 'otherSheet'],
];

/** The table in a workbook, or in a zip that holds one. */
export function readArchive(bytes: Uint8Array, name: string): ChosenTable {
  return chooseTable(name, tablesIn(bytes, { left: importLimits.unpacked }, 1));
}

function tablesIn(zip: Uint8Array, budget: UnpackBudget, depth: number): readonly NamedRows[] {
  const parts = zipDirectory(zip);
  if (parts.some((part) => /^xl\/workbook\.xml$/i.test(part.name))) return readWorkbook(zip, parts, budget);
  const other = others.find(([mark]) => parts.some((part) => mark.test(part.name)));
  if (other) throw new Unreadable(other[1]);
  const wanted = parts.filter((part) => tableName.test(part.name));
  if (wanted.length === 0) throw new Unreadable('noTable');
  if (wanted.length > importLimits.sheets) throw new Unreadable('tooMuch');
  return wanted.flatMap((part) => partTables(unpackPart(zip, part, budget), part, budget, depth));
}

function partTables(bytes: Uint8Array, part: ZipPart, budget: UnpackBudget, depth: number): readonly NamedRows[] {
  const name = part.name.slice(part.name.lastIndexOf('/') + 1);
  const kind = fileKind(bytes);
  if (kind === 'zip') {
    if (depth >= importLimits.depth) throw new Unreadable('tooMuch');
    const inside = tablesIn(bytes, budget, depth + 1);
    // A workbook with one sheet is known by its own name, as in "Posts.xlsx".
    return inside.length === 1 ? inside.map(({ rows }) => ({ name, rows })) : inside;
  }
  if (kind !== 'text') return [];
  const rows = readSeparated(decodeText(bytes), { isSure: true });
  return rows ? [{ name, rows }] : [];
}
