import { importLimits } from '../importLimits.ts';
import { Unreadable } from '../unreadable.ts';
import { scanXml } from './scanXml.ts';

/** The texts that the cells of a workbook share, by their place. */
export function readStrings(part: Uint8Array): readonly string[] {
  const strings: string[] = [];
  let words: string | null = null;
  let isText = false;
  let soundings = 0;
  scanXml(part, {
    open(name) {
      if (name === 'si') words = '';
      // How Japanese is said stands beside it, and is not part of it.
      if (name === 'rPh') soundings++;
      isText = name === 't' && soundings === 0;
    },
    text(piece) {
      if (isText && words !== null) words += piece;
      if ((words?.length ?? 0) > importLimits.cell) throw new Unreadable('tooMuch');
    },
    close(name) {
      isText = false;
      if (name === 'rPh') soundings--;
      if (name !== 'si' || words === null) return;
      strings.push(plainCell(words));
      words = null;
    },
  });
  return strings;
}

/** Excel writes characters that XML has no room for as "_x000D_" (ECMA-376, 22.4.2.4). */
export function plainCell(words: string): string {
  if (!words.includes('_x')) return words;
  return words.replace(/_x([\da-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
