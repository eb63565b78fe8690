import { type ColumnRole, columnNames } from './columnNames.data.ts';
import { asksForPriorities } from './findPriority.ts';
import type { ImportTable } from './importTable.ts';

const roleOf: ReadonlyMap<string, ColumnRole> = new Map(
  rolesIn(columnNames).flatMap(([role, names]) => names.split('|').map((name): [string, ColumnRole] => [name, role])),
);
const asksSomething = /\?\s*$|^(?:spørsmål|spm|fråga|question|oppgave|uppgift|task)\.?\s*\d+|^\d{1,2}[.):]\s+\S/iu;
/** Longer words than a heading of a column has. */
const longHeading = 25;

/**
 * What each column is. `answers`: its heading is a question, as in a form, or its cells are long; `other`: its cells are told with their
 * heading. One column of any kind but `answers` and `other`; a second one of the same is told with its heading.
 */
export function columnRoles({ headings, rows }: ImportTable): readonly ColumnRole[] {
  const taken = new Set<ColumnRole>();
  const roles = headings.map((heading): ColumnRole => {
    const known = roleOf.get(foldHeading(heading));
    if (known === 'mechanical') return known;
    if (known && !taken.has(known)) {
      taken.add(known);
      return known;
    }
    if (known === undefined && groupIn(heading) && !taken.has('group')) return take(taken, 'group');
    if (known === undefined && (isQuestion(heading) || asksForPriorities(heading))) return 'answers';
    return participantsIn(heading) && !taken.has('municipalities') ? take(taken, 'municipalities') : 'other';
  });
  if (taken.has('body') || roles.includes('answers')) return roles;
  // A table with headings of its own: what is written longest is what people have written.
  const lengths = roles.map((role, column) => (role === 'other' ? lengthOf(rows, column) : -1));
  const longest = Math.max(...lengths, -1);
  const body = longest < 0 ? roles.indexOf('subject') : lengths.indexOf(longest);
  const title = roles.includes('subject') ? -1 : lengths.findIndex((length, column) => length > 0 && column !== body);
  return roles.map((role, column) => (column === body ? 'body' : column === title && column < body ? 'subject' : role));
}

function rolesIn(names: typeof columnNames): readonly [ColumnRole, string][] {
  const roles: [ColumnRole, string][] = [];
  for (const [role, list] of Object.entries(names)) if (isRole(role)) roles.push([role, list]);
  return roles;
}

function isRole(text: string): text is keyof typeof columnNames {
  return text in columnNames;
}

function take(taken: Set<ColumnRole>, role: ColumnRole): ColumnRole {
  taken.add(role);
  return role;
}

function foldHeading(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s:*.]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function isQuestion(heading: string): boolean {
  return asksSomething.test(heading.trim()) && !participantsIn(heading) && !groupIn(heading);
}

/** "Hvilke kommuner er med i gruppen?" */
function participantsIn(heading: string): boolean {
  return (
    /^(?:(?:hvilke|hvilken|kva for|kva|vilken|vilka|which|what)\s+)?(?:kommun|municipalit|deltak|deltag|participant)\p{L}*/iu.test(
      heading.trim(),
    ) && heading.length < 80
  );
}

function groupIn(heading: string): boolean {
  return (
    heading.length < 3 * longHeading &&
    /^(?:hvilken|kva|vilken|which|what)\s+(?:gruppe|grupp|group|bord|table)\b/iu.test(heading)
  );
}

function lengthOf(rows: ImportTable['rows'], column: number): number {
  return rows.reduce((sum, row) => sum + (row[column]?.length ?? 0), 0);
}
