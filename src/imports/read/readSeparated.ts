import Papa from 'papaparse';
import { importLimits } from './importLimits.ts';

const separators = [';', ',', '\t'] as const;
type Separator = (typeof separators)[number];

/** Rows that are looked at to tell the separator. */
const sample = 40;
/** Of the rows, those that must be as wide as most are. */
const mostAlike = 0.7;

/**
 * The rows of a text whose cells stand between separators; null when it is no table. `isSure` takes any as one, if only of one
 * column, for a file that says that it is a table.
 */
export function readSeparated(text: string, { isSure }: { readonly isSure: boolean }): string[][] | null {
  const told = /^sep=([;,\t|])\n/.exec(text);
  if (told?.[1]) return parse(text.slice(told[0].length), told[1]);
  const separator = separatorOf(text, isSure);
  return separator === null && !isSure ? null : parse(text, separator ?? ';');
}

/** The one that gives the most rows of the same width, more than one cell wide. */
function separatorOf(text: string, isSure: boolean): Separator | null {
  const start = text.slice(0, importLimits.cell);
  const weighed = separators.map((separator) => ({ separator, ...likeness(parse(start, separator, sample)) }));
  const fit = weighed.filter(({ width, share, rows }) => width > 1 && (isSure || (rows > 1 && share >= mostAlike)));
  const [best] = fit.sort((a, b) => b.share - a.share || b.width - a.width);
  return best && (isSure || isMeant(start, best)) ? best.separator : null;
}

/** Sentences have commas too, with a space after them; a table has none there, or a tab, which nobody types in a sentence. */
function isMeant(
  text: string,
  { separator, width }: { readonly separator: Separator; readonly width: number },
): boolean {
  if (separator === '\t') return true;
  const head = text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1);
  return width > 2 && !head.includes(`${separator} `);
}

function likeness(rows: readonly (readonly string[])[]) {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [[width, alike] = [0, 0]] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return { width, share: rows.length === 0 ? 0 : alike / rows.length, rows: rows.length };
}

function parse(text: string, delimiter: string, preview = importLimits.rows + 2): string[][] {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', skipEmptyLines: 'greedy', preview }).data;
}
