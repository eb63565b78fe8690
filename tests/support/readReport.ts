import type { FormatName } from '../../src/exports/reportFormats.ts';
import { readCsv } from './readCsv.ts';
import { readExcel, readWord } from './readOffice.ts';

/** What somebody who opens a file of a report finds in it. */
export interface ReadReport {
  /** Every stretch of words that stands by itself. */
  readonly said: readonly string[];
  /** What is said to be a priority: its rank and the words beside it. */
  readonly priorities: readonly (readonly [rank: string, words: string])[];
}

/** Reads each format without the code and the libraries that wrote it. `columns` are the words for the columns. */
export const readers: Readonly<
  Record<FormatName, (bytes: Uint8Array, columns: { rank: string; point: string; priorities: string }) => ReadReport>
> = {
  word(bytes, { rank }) {
    const { paragraphs, tables, document } = readWord(bytes);
    const seated = tables.filter(([heading]) => heading?.[0] === rank).flatMap((rows) => rows.slice(1));
    return {
      said: [...paragraphs.map(({ text }) => text), ...alternatives(document)],
      priorities: seated.map(([place = '', words = '']) => [place, words]),
    };
  },
  excel(bytes, { rank, point, priorities }) {
    const sheets = readExcel(bytes);
    const [heading = [], ...rows] = sheets.get(priorities) ?? [];
    const [rankAt, pointAt] = [heading.indexOf(rank), heading.indexOf(point)];
    return {
      said: [...sheets.values()].flat(2),
      priorities: rows.map((row) => [row[rankAt] ?? '', row[pointAt] ?? '']),
    };
  },
  csv(bytes, { rank, point }) {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.startsWith('\ufeff')) throw new Error('Excel needs a byte order mark.');
    const rows = readCsv(text, ';');
    const seated = rows.filter((row) => row[rank] !== '');
    return {
      said: rows.flatMap((row) => [...Object.keys(row), ...Object.values(row)]).map(withoutApostrophe),
      priorities: seated.map((row) => [row[rank] ?? '', withoutApostrophe(row[point] ?? '')]),
    };
  },
  markdown(bytes, { rank }) {
    const lines = decoded(bytes).split('\n');
    const start = (line: string) => line.startsWith(`| ${rank} |`);
    const seated = lines.flatMap((line, at) => {
      if (!start(line)) return [];
      const rest = lines.slice(at + 2);
      const end = rest.findIndex((each) => !each.startsWith('|'));
      return end === -1 ? rest : rest.slice(0, end);
    });
    return {
      said: [unmarked(lines.join('\n'))],
      priorities: seated.map((line) => {
        const [, place = '', words = ''] = line.split(/(?<!\\)\|/);
        return [unmarked(place).trim(), unmarked(words).trim()];
      }),
    };
  },
  json(bytes) {
    const said: string[] = [];
    const priorities: [string, string][] = [];
    JSON.parse(decoded(bytes), (_, value: unknown) => {
      if (typeof value === 'string') said.push(value);
      if (typeof value === 'object' && value !== null && 'rank' in value && 'text' in value && value.rank !== null)
        priorities.push([String(value.rank), String(value.text)]);
      return value;
    });
    return { said, priorities };
  },
  decidim(bytes, { rank }) {
    const text = decoded(bytes);
    if (!text.startsWith('title/')) throw new Error('Decidim takes a byte order mark for a part of the first heading.');
    const rows = readCsv(text, ';').map((row) => Object.values(row).map(withoutApostrophe));
    return {
      said: rows.flat(),
      priorities: rows.flatMap(([, body = '']) => {
        const [, place] = new RegExp(`^${rank} (\\d)\\. `, 'm').exec(body) ?? [];
        return place ? [[place, body] as const] : [];
      }),
    };
  },
};

/** How a format says words that hold new lines or signs of its own, after its reader. */
export function toldBy(format: FormatName, words: string): string {
  return format === 'markdown'
    ? words
        .split('\n')
        .map((line) => line.trim())
        .join(' ')
    : words;
}

function alternatives(document: ReturnType<typeof readWord>['document']): readonly string[] {
  const found: string[] = [];
  const visit = (element: typeof document) => {
    if (element.name === 'wp:docPr') found.push(element.attributes.descr ?? '');
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  };
  visit(document);
  return found;
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** A spreadsheet shows the cell without it, and takes the rest for text. */
function withoutApostrophe(value: string): string {
  return value.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, '');
}

/** As a reader of Markdown shows it, on one line. */
function unmarked(text: string): string {
  const lines = text
    .replaceAll('<br>', ' ')
    .split('\n')
    .map((line) => line.trim());
  return lines
    .join(' ')
    .replaceAll('**', '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
