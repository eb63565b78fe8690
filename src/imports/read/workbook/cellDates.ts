import { scanXml } from './scanXml.ts';

/** Formats of numbers that Excel has from the outset and that mean a date or a time (ECMA-376, 18.8.30). */
const ownDateFormats = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57]);

const dayLength = 24 * 60 * 60 * 1000;
/** Day 0 of Excel, which takes 1900 for a leap year; right from March 1900 on. */
const dayZero = Date.UTC(1899, 11, 30);
/** Of workbooks that began on an old Mac. */
const macOffset = 1462;
/** Excel knows no later day than the end of the year 9999. */
const lastDay = 2_958_465;

/** For each style that a cell can have, whether it shows a number as a date. */
export function dateStyles(styles: Uint8Array): readonly boolean[] {
  const ownFormats = new Set<number>();
  const found: boolean[] = [];
  let isInCellFormats = false;
  scanXml(styles, {
    open(name, { numFmtId = '', formatCode = '' }) {
      if (name === 'numFmt' && isDateFormat(formatCode)) ownFormats.add(Number(numFmtId));
      if (name === 'cellXfs') isInCellFormats = true;
      if (name === 'xf' && isInCellFormats)
        found.push(ownDateFormats.has(Number(numFmtId)) || ownFormats.has(Number(numFmtId)));
    },
    close(name) {
      if (name === 'cellXfs') isInCellFormats = false;
    },
  });
  return found;
}

/** The number of a cell as a person reads it: "2023-02-09 10:06". What is no day of Excel's stays a number. */
export function cellDate(value: string, isFrom1904: boolean): string {
  const days = Number(value) + (isFrom1904 ? macOffset : 0);
  if (!(days > 0 && days < lastDay)) return value;
  const moment = new Date(dayZero + Math.round((days * dayLength) / 60_000) * 60_000).toISOString();
  const time = moment.slice(11, 16);
  if (days < 1) return time;
  return Number.isInteger(days) ? moment.slice(0, 10) : `${moment.slice(0, 10)} ${time}`;
}

/** Besides what is quoted or in brackets, a format for dates has letters for years, days or hours. */
function isDateFormat(code: string): boolean {
  return /[ydh]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}
