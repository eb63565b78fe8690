/** A line as somebody wrote it, its bullet and number apart. */
export interface WrittenLine {
  readonly text: string;
  /** As it stood, spaces and marks too. */
  readonly raw: string;
  readonly indent: number;
  readonly hasBullet: boolean;
  /** What it is numbered with: "2." and "2)" alike; null for none. */
  readonly number: number | null;
  readonly isAfterBlank: boolean;
}

/** More lines than this go on in the last one, so that a pasted book comes to an end. */
const mostLines = 2_000;
const bullet = /^(?:[•●○◦‣⁃∙·–—\-*▪▫■□➢✓\uf0b7\uf0a7]+(?=\s)|o(?=\s+\S)|[-–—•●▪·*](?=\p{Lu})|-(?=\p{Ll}))\s*/u;
const innerBullet = /^[o▪○◦\uf0a7]\s/u;
const outerBullet = /^\s*[•●·\uf0b7]\s/u;
/** "2." and "2)", but not the ordinal of "4. trinn", nor a date or a clock. */
const numbering = /^(\d{1,2})\s?(?:[.)](?=\s*\p{Lu}|\s+[^\p{Ll}\s\d]|$)|[):](?=\s|$))\s*/u;
const smallNumbering = /^(\d{1,2})[.)]\s+(?=\p{Ll})/u;
const anyNumbering = /^(\d{1,2})[.)](?=\s|\p{Lu}|$)/u;
const lettering = /^\(?[a-zA-Z][.)]\s+(?=\S)/u;

/** The lines of a text that have words in them. */
export function writtenLines(lines: readonly string[]): readonly WrittenLine[] {
  const hasOuterBullets = lines.some((line) => outerBullet.test(line));
  const counted = countedNumbers(lines);
  const written: WrittenLine[] = [];
  let isAfterBlank = false;
  for (const raw of lines.length > mostLines ? shorten(lines) : lines) {
    if (!/[\p{L}\p{N}\p{S}]/u.test(raw)) {
      isAfterBlank = true;
      continue;
    }
    written.push(readLine(raw, isAfterBlank, hasOuterBullets, counted));
    isAfterBlank = false;
  }
  return written;
}

function readLine(raw: string, isAfterBlank: boolean, hasOuterBullets: boolean, counted: number): WrittenLine {
  const line = raw.trim();
  const step = hasOuterBullets && innerBullet.test(line) ? 4 : 0;
  const bare = line.replace(bullet, '');
  const [mark = '', figure] = numbering.exec(bare) ?? countedIn(bare, counted) ?? [];
  const text = bare.slice(mark.length).replace(lettering, '').replace(/\s+/g, ' ').trim();
  return {
    text,
    raw,
    indent: indentOf(raw.slice(0, raw.length - raw.trimStart().length)) + step,
    hasBullet: bare !== line,
    number: figure === undefined ? null : Number(figure),
    isAfterBlank,
  };
}

/** "4. trinn" is an ordinal, so a number before a small letter is numbering only in a list that counts from 1. */
function countedIn(line: string, counted: number): RegExpExecArray | null {
  const found = smallNumbering.exec(line);
  return found && counted > 1 && Number(found[1]) <= counted ? found : null;
}

function countedNumbers(lines: readonly string[]): number {
  const numbers = new Set(lines.map((line) => Number(anyNumbering.exec(line.trim().replace(bullet, ''))?.[1])));
  let counted = 0;
  while (numbers.has(counted + 1)) counted++;
  return counted;
}

function shorten(lines: readonly string[]): readonly string[] {
  return [...lines.slice(0, mostLines - 1), lines.slice(mostLines - 1).join(' ')];
}

/** A tab is as far in as four spaces. */
function indentOf(space: string): number {
  return [...space].reduce((width, letter) => width + (letter === '\t' ? 4 : 1), 0);
}
