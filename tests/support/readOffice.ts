import { strFromU8, unzipSync } from 'fflate';
import { elementsOf, readXml, wordsOf, type XmlElement } from './readXml.ts';

/** Files of Word and Excel, read without the libraries that wrote them. */

export interface ReadWord {
  readonly document: XmlElement;
  /** Words of each paragraph, with its style and the languages of its words. */
  readonly paragraphs: readonly {
    readonly style: string;
    readonly text: string;
    readonly languages: readonly string[];
  }[];
  /** Tables as rows of cells; the first rows are marked as headings. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly files: readonly string[];
  /** Every part of it that is XML. */
  readonly parts: ReadonlyMap<string, XmlElement>;
}

export function readWord(bytes: Uint8Array): ReadWord {
  const files = unzipSync(bytes);
  const parts = Object.keys(files).filter((name) => /\.(xml|rels)$/.test(name));
  const xml = new Map(parts.map((name) => [name, readXml(strFromU8(files[name] ?? new Uint8Array()))]));
  const document = xml.get('word/document.xml');
  if (!document) throw new Error('There is no document inside.');
  return {
    document,
    paragraphs: elementsOf(document, 'w:p').map((paragraph) => ({
      style: elementsOf(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? '',
      text: runsOf(paragraph),
      languages: elementsOf(paragraph, 'w:lang').map(({ attributes }) => attributes['w:val'] ?? ''),
    })),
    tables: elementsOf(document, 'w:tbl').map((table) =>
      elementsOf(table, 'w:tr').map((row) =>
        elementsOf(row, 'w:tc').map((cell) => elementsOf(cell, 'w:p').map(runsOf).join('\n')),
      ),
    ),
    files: Object.keys(files),
    parts: xml,
  };
}

/** The sheets of a workbook by name, as rows of cells; a formula is refused. */
export function readExcel(bytes: Uint8Array): ReadonlyMap<string, readonly (readonly string[])[]> {
  const files = unzipSync(bytes);
  const part = (name: string) => {
    const file = files[name];
    if (!file) throw new Error(`${name} is missing.`);
    return readXml(strFromU8(file));
  };
  const shared = files['xl/sharedStrings.xml'] ? elementsOf(part('xl/sharedStrings.xml'), 'si').map(textOf) : [];
  const targets = new Map(
    elementsOf(part('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.Id,
      attributes.Target,
    ]),
  );
  const sheets = elementsOf(part('xl/workbook.xml'), 'sheet').map(({ attributes }): [string, string[][]] => {
    const sheet = part(`xl/${targets.get(attributes['r:id'])}`);
    if (elementsOf(sheet, 'f').length > 0) throw new Error('There is a formula.');
    const rows = elementsOf(sheet, 'row').map((row) => {
      const cells: string[] = [];
      for (const cell of elementsOf(row, 'c')) cells[columnOf(cell.attributes.r ?? 'A')] = cellText(cell, shared);
      return Array.from(cells, (value) => value ?? '');
    });
    return [attributes.name ?? '', rows];
  });
  return new Map(sheets);
}

/** The height of every row of a workbook, in points. */
export function rowHeights(bytes: Uint8Array): readonly number[] {
  const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  return sheets.flatMap(([, file]) =>
    elementsOf(readXml(strFromU8(file)), 'row').map(({ attributes }) => Number(attributes.ht)),
  );
}

function runsOf(paragraph: XmlElement): string {
  return paragraph.children
    .map((child): string => {
      if (typeof child === 'string') return '';
      if (child.name === 'w:t') return wordsOf(child);
      if (child.name === 'w:br') return '\n';
      if (child.name === 'w:tab') return '\t';
      return runsOf(child);
    })
    .join('');
}

function cellText(cell: XmlElement, shared: readonly string[]): string {
  if (cell.attributes.t === 'inlineStr') return textOf(cell);
  const value = elementsOf(cell, 'v').map(wordsOf).join('');
  return cell.attributes.t === 's' ? (shared[Number(value)] ?? '') : value;
}

function textOf(element: XmlElement): string {
  return elementsOf(element, 't').map(wordsOf).join('');
}

/** "B7" is the second. */
function columnOf(place: string): number {
  return [...place.replace(/\d+/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
