import type { RawPost } from './rawPost.ts';
import { groupLabel, groupMark } from './spokenMarks.ts';

const longestHeading = 90;
const ruler = /^\s*(?:[-_=*~•#]\s*){3,}$/u;
const mostPosts = 500;

/** Pasted text as posts: one for each line that names a group, or for what stands between rulers; else a single one. */
export function splitPasted(text: string): readonly RawPost[] {
  const lines = text.split('\n');
  const isHeading = lines.map((line, index) => namesGroup(line) && (index === 0 || isApart(lines, index)));
  const isSplit = isHeading.filter(Boolean).length > 1 || lines.some((line) => ruler.test(line));
  const blocks: { subject: string; body: string[] }[] = [{ subject: '', body: [] }];
  for (const [index, line] of lines.entries()) {
    const mayBegin = isSplit && blocks.length < mostPosts;
    if (mayBegin && isHeading[index]) blocks.push({ subject: withoutHashes(line), body: [] });
    else if (mayBegin && ruler.test(line)) blocks.push({ subject: '', body: [] });
    else blocks.at(-1)?.body.push(line);
  }
  const filled = blocks.filter(({ subject, body }) => /[\p{L}\p{N}\p{S}]/u.test(subject + body.join('')));
  return filled.map(({ subject, body }, row) => toPost(row, subject, body));
}

/** A heading of Word or Markdown, a short line: "## Gruppe 2, Hamar". */
function namesGroup(line: string): boolean {
  const bare = withoutHashes(line);
  if (bare.length > longestHeading || /[?!]$/.test(bare) || /^[-•*]\s/.test(bare)) return false;
  const mark = groupMark.exec(bare) ?? groupLabel.exec(bare);
  return mark !== null && (mark.index < 30 || /tema|theme|del \d/iu.test(bare));
}

/** Stands after a blank line, or after nothing that goes on in it. */
function isApart(lines: readonly string[], index: number): boolean {
  const above = lines[index - 1] ?? '';
  return above.trim() === '' || !/[,–-]$/.test(above.trim());
}

function toPost(row: number, subject: string, body: readonly string[]): RawPost {
  const bodies = body.some((line) => line.trim() !== '')
    ? [{ heading: '', text: body.join('\n').replace(/^\n+|\n+$/g, '') }]
    : [];
  return {
    ...{ row, subject, bodies, others: [], section: '', group: '', venue: '', municipalities: '', theme: '' },
    ...{ question: '', priority: '', author: '' },
  };
}

function withoutHashes(line: string): string {
  return line.trim().replace(/^#{1,6}\s+|\s*#+$|^\*\*|\*\*$/g, '');
}
