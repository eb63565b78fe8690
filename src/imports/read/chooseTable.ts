import type { ImportTable } from '../importTable.ts';
import { type NamedRows, tableOf } from './tableOf.ts';
import { Unreadable } from './unreadable.ts';

/** What Padlet calls the table of posts, in the languages it is used in here. */
const postsName = /^(posts?|innlegg|inlägg|indlæg|opslag)(?![a-zæøåäö])/i;

export interface ChosenTable {
  readonly table: ImportTable;
  /** Names of the tables with words that were not taken: what is in them is something else. */
  readonly notRead: readonly string[];
}

/** Of several sheets or files the posts: by name, else those with the most words; and all that have the same headings. */
export function chooseTable(name: string, candidates: readonly NamedRows[]): ChosenTable {
  const tables = candidates.flatMap((candidate) => {
    const table = tableWithWords(candidate);
    return table ? [{ name: candidate.name, table, size: lettersOf(table) }] : [];
  });
  const named = tables.filter((each) => postsName.test(each.name));
  const [chosen] = [...(named.length > 0 ? named : tables)].sort((a, b) => b.size - a.size);
  if (!chosen) throw new Unreadable('empty');
  const isAlike = ({ table }: { readonly table: ImportTable }) =>
    table.headings.join('\n') === chosen.table.headings.join('\n') && table.headings.some((heading) => heading !== '');
  const alike = tables.filter((each) => each === chosen || isAlike(each));
  // A title that stood over the table says more than the name of a file.
  const title = chosen.table.name === chosen.name ? name : chosen.table.name;
  return {
    table: { ...chosen.table, name: title, rows: alike.flatMap(({ table }) => table.rows) },
    notRead: tables.filter((each) => !alike.includes(each)).map((each) => each.name),
  };
}

function tableWithWords(rows: NamedRows): ImportTable | null {
  try {
    return tableOf(rows);
  } catch (error) {
    if (error instanceof Unreadable && error.problem === 'empty') return null;
    throw error;
  }
}

function lettersOf({ rows }: ImportTable): number {
  return rows.reduce((sum, row) => row.reduce((letters, cell) => letters + cell.length, sum), 0);
}
