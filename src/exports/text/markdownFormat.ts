import type { Block, Cell, ListItem, Run } from '../document/block.ts';
import { reportBlocks } from '../document/reportBlocks.ts';
import { plainCharacters } from '../plainCharacters.ts';
import { type ReportFormat, textFile } from '../reportFormat.ts';

/** The document as CommonMark with tables: to be pasted, kept beside other texts, or read as it is. */
export const markdownFormat: ReportFormat = {
  extension: 'md',
  mediaType: 'text/markdown',
  hasPicture: false,
  write: (context) => textFile(`${reportBlocks(context).map(markdownOf).join('\n\n')}\n`),
};

function markdownOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inline(block.runs, ' ')}`;
    case 'paragraph':
      return block.look === 'note' ? `> ${inline(block.runs, '  \n> ')}` : inline(block.runs, '  \n');
    case 'list':
      return block.items.map(itemOf).join('\n');
    case 'seats':
      return block.seats.map(({ rank, runs }) => `${rank}. ${inline(runs, '  \n   ')}`).join('\n');
    case 'table':
      return [
        rowOf(block.columns.map(({ title }) => escaped(title))),
        rowOf(block.columns.map(({ isNumber }) => (isNumber ? '--:' : '---'))),
        ...block.rows.map((row) => rowOf(row.map(cellOf))),
      ].join('\n');
    case 'map':
      return `*${escaped(block.alternative)}*`;
  }
}

function itemOf({ runs, items }: ListItem): string {
  return [`- ${inline(runs, '  \n  ')}`, ...items.map((item) => `  - ${inline(item, '  \n    ')}`)].join('\n');
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cellOf(cell: Cell): string {
  return cell.map((runs) => inline(runs, '<br>')).join('<br>');
}

function inline(runs: readonly Run[], newLine: string): string {
  return runs
    .map(({ text, isStrong }) => {
      const said = escaped(text).replaceAll('\n', newLine);
      const inside = said.trim();
      return isStrong && inside !== '' ? said.replace(inside, () => `**${inside}**`) : said;
    })
    .join('');
}

/** Signs that mean something to a reader of Markdown, anywhere, or where a line begins. */
function escaped(text: string): string {
  return plainCharacters(text)
    .replace(/[\\`*_[\]<>&|~]/g, '\\$&')
    .replace(/^([ \t]*)([#+\-=])/gm, '$1\\$2')
    .replace(/^([ \t]*\d+)([.)])(?=\s|$)/gm, '$1\\$2');
}
