import { importLimits } from '../importLimits.ts';
import { type UnpackBudget, unpackPart } from '../unpackPart.ts';
import { Unreadable } from '../unreadable.ts';
import type { ZipPart } from '../zipDirectory.ts';
import { dateStyles } from './cellDates.ts';
import { readSheet } from './readSheet.ts';
import { readStrings } from './readStrings.ts';
import { scanXml } from './scanXml.ts';

/** A sheet that its reader may see, as rows of cells. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** The sheets of an Excel workbook (ECMA-376) whose parts are in a zip, in their order. */
export function readWorkbook(zip: Uint8Array, parts: readonly ZipPart[], budget: UnpackBudget): readonly ReadSheet[] {
  const byName = new Map(parts.map((part) => [part.name.toLowerCase(), part]));
  const unpack = (name: string) => {
    const part = byName.get(name.toLowerCase());
    return part ? unpackPart(zip, part, budget) : null;
  };
  const main = unpack('xl/workbook.xml');
  if (!main) throw new Unreadable('damaged');
  const relations = readRelations(unpack('xl/_rels/workbook.xml.rels'));
  const { sheets, isFrom1904 } = readSheetList(main);
  if (sheets.length > importLimits.sheets) throw new Unreadable('tooMuch');
  const strings = unpack(relations.ofType('sharedStrings') ?? 'xl/sharedStrings.xml');
  const styles = unpack(relations.ofType('styles') ?? 'xl/styles.xml');
  const book = {
    strings: strings ? readStrings(strings) : [],
    dateStyles: styles ? dateStyles(styles) : [],
    isFrom1904,
  };
  return sheets.map(({ name, relation }, index) => {
    const sheet = unpack(relations.byId.get(relation) ?? `xl/worksheets/sheet${index + 1}.xml`);
    return { name, rows: sheet ? readSheet(sheet, book) : [] };
  });
}

function readSheetList(part: Uint8Array) {
  const sheets: { readonly name: string; readonly relation: string }[] = [];
  let isFrom1904 = false;
  scanXml(part, {
    open(element, { name = '', state = 'visible', id = '', date1904 = '' }) {
      if (element === 'workbookPr') isFrom1904 = date1904 === '1' || date1904 === 'true';
      if (element === 'sheet' && state === 'visible') sheets.push({ name, relation: id });
    },
  });
  return { sheets, isFrom1904 };
}

function readRelations(part: Uint8Array | null) {
  const byId = new Map<string, string>();
  const byType = new Map<string, string>();
  if (part)
    scanXml(part, {
      open(name, { Id = '', Type = '', Target = '' }) {
        if (name !== 'Relationship') return;
        const path = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`;
        byId.set(Id, path);
        byType.set(Type.slice(Type.lastIndexOf('/') + 1), path);
      },
    });
  return { byId, ofType: (type: string) => byType.get(type) };
}
