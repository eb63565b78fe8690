import type { ColumnRole } from './columnNames.data.ts';
import { columnRoles } from './columnRoles.ts';
import type { ImportTable } from './importTable.ts';
import { plainText } from './plainText.ts';
import type { RawPost } from './rawPost.ts';
import { splitPasted } from './splitPasted.ts';

const nobody = /^(?:anonym\p{L}*|anonymous|unknown|ukjent|okänd|guest|gjest|gäst)?$/iu;

/** [I1] The posts of a table: its rows that have words, by what their columns are. */
export function rawPosts(table: ImportTable): readonly RawPost[] {
  if (table.kind === 'text') {
    const text = table.rows.flat().map(plainText).join('\n\n');
    return splitPasted(text);
  }
  const roles = columnRoles(table);
  return table.rows
    .map((row, index) => rawPost(table, roles, row.map(plainText), index))
    .filter((post) => post.bodies.length + post.others.length > 0 || namesOf(post).some((text) => text !== ''));
}

function rawPost(table: ImportTable, roles: readonly ColumnRole[], cells: readonly string[], row: number): RawPost {
  const filled = cells.map((text, column) => ({
    text,
    role: roles[column] ?? 'other',
    heading: table.headings[column] ?? '',
  }));
  const withWords = filled.filter(({ text }) => /[\p{L}\p{N}\p{S}]/u.test(text));
  const cellOf = (role: ColumnRole) => withWords.find((cell) => cell.role === role)?.text.trim() ?? '';
  const author = cellOf('author');
  const bodies = withWords
    .filter(({ role }) => role === 'body' || role === 'answers')
    .map(({ text, role, heading }) => ({ text, heading: role === 'answers' ? heading.trim() : '' }));
  const others = withWords
    .filter(({ role }) => role === 'other' || role === 'attachment')
    .map(({ text, heading }) => (heading.trim() === '' ? text : `${heading.trim()}: ${text}`));
  return {
    row,
    section: cellOf('section'),
    subject: cellOf('subject'),
    group: cellOf('group'),
    venue: cellOf('venue'),
    municipalities: cellOf('municipalities'),
    theme: cellOf('theme'),
    question: cellOf('question'),
    priority: cellOf('priority'),
    author: nobody.test(author) ? '' : author,
    bodies,
    others,
  };
}

function namesOf({
  subject,
  group,
  municipalities,
  question,
  section,
  venue,
  theme,
  author,
  priority,
}: RawPost): readonly string[] {
  return [subject, group, municipalities, question, section, venue, theme, author, priority];
}
