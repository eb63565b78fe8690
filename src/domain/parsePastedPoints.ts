/** A point as it stood in the pasted text, with its sub-points. */
export interface PastedPoint {
  readonly text: string;
  readonly subpoints: readonly string[];
}

/** Most lines that become points of their own; what follows is joined to the last of them. */
export const mostPastedLines = 500;
/** Joined lines go on in a new point at this length, so that no text outgrows what a point can hold. */
const longestJoined = 15_000;

interface PastedLine {
  readonly indent: number;
  readonly hasBullet: boolean;
  readonly text: string;
}

const bullet = /^(?:[•●○◦‣⁃∙·–—\-*▪▫■□➢✓\uf0b7\uf0a7]+(?=\s|$)|o(?=\s))\s*/u;
/** Many write no space after the dash; before a small letter or a figure it may be a part of the word. */
const tightBullet = /^[-–—•●▪·]+(?=\p{Lu})/u;
/** Word's second and third bullets; pasted as plain text they have often lost their indentation. */
const innerBullet = /^[o▪\uf0a7]\s/u;
const outerBullet = /^\s*[•·\uf0b7]\s/u;
const dottedNumber = /^(\d{1,3})\.\s+(?=(\S))/;
const otherNumbering = /^(?:\(?\d{1,3}\)|\(?[a-zA-Z]\)|\(?[ivx]{1,5}\)|[a-z]\.|[ivx]{1,5}\.|[IVX]{2,5}\.)\s+/;
const chapterNumber = /^\d{1,2}(?:\.\d{1,2})+[.)]?\s+(?=\p{Lu})/u;

/**
 * Reads pasted text as points: bullets and numbering are taken off, lines that stand further in than a
 * point are its sub-points (one level), and so are the bullets after a line that ends with a colon.
 * Nothing a person wrote is lost. `into` a text, a single line stays as it is.
 */
export function parsePastedPoints(pasted: string, into: 'emptyPoint' | 'text'): readonly PastedPoint[] {
  const raw = pasted
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const [only] = raw;
  if (raw.length === 1 && only !== undefined && into === 'text') return [{ text: only, subpoints: [] }];
  const counted = countedNumbers(raw);
  const hasOuterBullets = raw.some((line) => outerBullet.test(line));
  const lines = raw.map((line) => toLine(line, counted, hasOuterBullets));
  return gather(joinTail(lines.filter((line) => line.text !== '')));
}

function toLine(raw: string, counted: number, hasOuterBullets: boolean): PastedLine {
  const line = raw.trim();
  const step = hasOuterBullets && innerBullet.test(line) ? 4 : 0;
  const text = line.replace(bullet, '').replace(tightBullet, '');
  return {
    indent: indentOf(raw.slice(0, raw.length - raw.trimStart().length)) + step,
    hasBullet: text !== line,
    text: withoutNumber(text, counted).replace(/\s+/g, ' ').trim(),
  };
}

/** A tab is as far in as four spaces. */
function indentOf(space: string): number {
  return [...space].reduce((width, letter) => width + (letter === '\t' ? 4 : 1), 0);
}

/** "4. trinn" is an ordinal, so a number before a small letter is numbering only in a list that counts from 1. */
function withoutNumber(text: string, counted: number): string {
  const [marker, number, next = ''] = dottedNumber.exec(text) ?? [];
  if (marker !== undefined) {
    const isOrdinal = /\p{Ll}/u.test(next) && !(counted > 1 && Number(number) <= counted);
    return isOrdinal ? text : text.slice(marker.length);
  }
  return text.replace(chapterNumber, '').replace(otherNumbering, '');
}

/** How far the lines count 1. 2. 3. without a gap. */
function countedNumbers(lines: readonly string[]): number {
  const numbers = new Set(lines.map((line) => Number(dottedNumber.exec(line.trim().replace(bullet, ''))?.[1])));
  let counted = 0;
  while (numbers.has(counted + 1)) counted++;
  return counted;
}

function joinTail(lines: readonly PastedLine[]): readonly PastedLine[] {
  const joined = lines.slice(0, mostPastedLines);
  for (const line of lines.slice(mostPastedLines)) {
    const last = joined.at(-1);
    if (last && last.text.length + line.text.length < longestJoined)
      joined.splice(-1, 1, { ...last, text: `${last.text}\n${line.text}` });
    else joined.push(line);
  }
  return joined;
}

function gather(lines: readonly PastedLine[]): readonly PastedPoint[] {
  const points: (PastedLine & { readonly subpoints: string[] })[] = [];
  for (const line of lines) {
    const above = points.at(-1);
    if (above && isUnder(above, line)) above.subpoints.push(line.text);
    else points.push({ ...line, subpoints: [] });
  }
  return points.map(({ text, subpoints }) => ({ text, subpoints }));
}

function isUnder(above: PastedLine, line: PastedLine): boolean {
  // A single space more is a slip of the hand, not a level.
  if (line.indent > above.indent + 1) return true;
  return above.text.endsWith(':') && line.hasBullet && !above.hasBullet && line.indent >= above.indent;
}
