import { strToU8, type Zippable, zipSync } from 'fflate';

/** Files as other programs write them, for the readers of imports. */

export type SheetRows = readonly (readonly (string | number | null)[])[];

export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(files))
    parts[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(parts, { mtime: new Date(2023, 1, 9) });
}

/** A workbook as Excel lays it out: shared strings, a style for dates (number 1), sheets by relation. */
export function workbookOf(sheets: Readonly<Record<string, SheetRows>>, options: { hidden?: string } = {}): Uint8Array {
  return zipOf(workbookParts(sheets, options));
}

export function workbookParts(
  sheets: Readonly<Record<string, SheetRows>>,
  { hidden }: { hidden?: string } = {},
): Record<string, string> {
  const strings: string[] = [];
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names
      .map((name, at) => {
        const state = name === hidden ? ' state="hidden"' : '';
        return `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
      })
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map(
        (_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/s${at + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="x" Type="${relations}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>`,
  };
  names.forEach((name, at) => {
    parts[`xl/worksheets/s${at + 1}.xml`] = sheetXml(sheets[name] ?? [], strings);
  });
  parts['xl/sharedStrings.xml'] = `<sst xmlns="${main}">${strings
    .map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`)
    .join('')}</sst>`;
  return parts;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Numbers are written as dates. */
function sheetXml(rows: SheetRows, strings: string[]): string {
  const cells = rows.map((row, number) => {
    const written = row.map((value, column) => {
      if (value === null) return '';
      const place = `${String.fromCharCode(65 + column)}${number + 1}`;
      if (typeof value === 'number') return `<c r="${place}" s="1"><v>${value}</v></c>`;
      return `<c r="${place}" t="s"><v>${strings.push(value) - 1}</v></c>`;
    });
    return `<row r="${number + 1}">${written.join('')}</row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${main}"><sheetData>${cells.join('')}</sheetData></worksheet>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Separated values with every cell quoted, as Padlet writes them. */
export function csvOf(rows: SheetRows, separator = ','): string {
  return rows
    .map((row) => row.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(separator))
    .join('\n');
}
