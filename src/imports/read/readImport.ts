import type { ImportTable } from '../importTable.ts';
import { decodeText, plainText } from './decodeText.ts';
import { fileKind, holdsName } from './fileKind.ts';
import { importLimits } from './importLimits.ts';
import { readArchive } from './readArchive.ts';
import { readWords } from './readWords.ts';
import { type ImportProblem, Unreadable } from './unreadable.ts';

/** `notRead` names sheets, or files of a zip, that have words but are not the posts. */
export type ReadImport =
  | { readonly ok: true; readonly table: ImportTable; readonly notRead: readonly string[] }
  | { readonly ok: false; readonly problem: ImportProblem };

/**
 * Reads a file that somebody brings from elsewhere: a board's or a form's export as CSV, as Excel workbook or in a zip, or plain
 * text. Never throws, whatever the bytes; takes no more memory or time than `importLimits` allow. `fileName` names the table.
 */
export function readImport(bytes: Uint8Array, fileName: string): ReadImport {
  return orProblem(() => {
    if (bytes.length === 0) throw new Unreadable('empty');
    if (bytes.length > importLimits.file) throw new Unreadable('tooLarge');
    const name = nameOf(fileName);
    const kind = fileKind(bytes);
    if (kind === 'zip') return readArchive(bytes, name);
    if (kind === 'compound') throw new Unreadable(holdsName(bytes, 'EncryptedPackage') ? 'locked' : 'otherSheet');
    if (kind !== 'text') throw new Unreadable(kind);
    if (bytes.length > importLimits.text * 4) throw new Unreadable('tooLarge');
    const text = decodeText(bytes);
    if (/^\s*(?:<!doctype|<html|<\?xml|[{[]\s*["{[])/i.test(text)) throw new Unreadable('foreign');
    return { table: readWords(text, name, { isTable: /\.(?:csv|tsv)$/i.test(fileName) }), notRead: [] };
  });
}

/** What the programs call every file says nothing. */
const saysNothing =
  /^(?:posts?|innlegg|inlägg|padlet|export|eksport|responses|svar|bok|book|ark|sheet)?[\s_\-().\d]*$/i;

function nameOf(fileName: string): string {
  const name = fileName.replace(/\.[^.]{1,5}$/, '').trim();
  return saysNothing.test(name) ? '' : name;
}

/** Reads what was pasted: a text, or cells copied out of a spreadsheet. Never throws. */
export function readPasted(text: string): ReadImport {
  return orProblem(() => {
    if (text.length > importLimits.text) throw new Unreadable('tooMuch');
    return { table: readWords(plainText(text), '', { isTable: false }), notRead: [] };
  });
}

function orProblem(read: () => { readonly table: ImportTable; readonly notRead: readonly string[] }): ReadImport {
  try {
    return { ok: true, ...read() };
  } catch (error) {
    // What a library throws, it throws over bytes that are not what they say they are.
    return { ok: false, problem: error instanceof Unreadable ? error.problem : 'damaged' };
  }
}
