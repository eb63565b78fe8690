/** A line longer than this was not broken by a page. */
const longestWrapped = 100;
const shortestWidth = 45;
/** So many lines are no longer than the page: a few are, where somebody wrote on by hand. */
const usualShare = 0.97;
const endsSentence = /[.!?:;…]["”»')]?$/u;
/** A word that nothing ends with. */
const endsOpen =
  /(?:^|\s)(?:og|och|and|eller|or|om|i|in|for|för|på|on|med|with|til|till|to|av|of|som|at|att|å|en|ein|ei|et|eit|ett|a|the|fra|frå|från|from)$/iu;
const beginsSmall = /^[\p{Ll}]/u;
const beginsBullet = /^\s*(?:[•●○◦‣·–—\-*▪\uf0b7\uf0a7]+\s|[-–—•][\p{L}])/u;
const beginsItem = /^\s*(?:[•●○◦‣·–—\-*▪\uf0b7\uf0a7]+\s|[-–—•]\p{Lu}|\d{1,2}\s?[.):]|[a-zA-Z][.)]\s)/u;

/**
 * How wide the page was that broke the lines of these texts, in letters; 0 when people broke them. Text that was copied out of a PDF
 * has a new line where a page had one, and a point would otherwise become several.
 */
export function wrapWidthOf(texts: readonly string[]): number {
  const wrapped = texts.map((text) => text.split('\n')).filter((lines) => widthOf(lines) <= longestWrapped);
  const lengths = wrapped
    .flat()
    .map((line) => line.length)
    .sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * usualShare)] ?? 0;
  if (width < shortestWidth) return 0;
  let long = 0;
  let goingOn = 0;
  for (const lines of wrapped)
    lines.forEach((line, index) => {
      const next = lines[index + 1]?.trim() ?? '';
      if (next === '' || line.length < 0.7 * width) return;
      long += 1;
      if (!endsSentence.test(line) && beginsSmall.test(next)) goingOn += 1;
    });
  return goingOn >= 3 && goingOn >= 0.3 * long ? width : 0;
}

/** Joins lines that a page of this width has broken; with 0, nothing. Blank lines stay, except one inside a sentence. */
export function unwrapLines(text: string, width: number): readonly string[] {
  const lines = text.split('\n');
  if (width === 0 || widthOf(lines) > longestWrapped) return lines;
  const joined: string[] = [];
  let last = '';
  /** A line without a bullet, right below one that has one, belongs to it. */
  let isItem = false;
  lines.forEach((line, index) => {
    const isBlankBetween = line.trim() === '' && joined.length > 0;
    if (isBlankBetween && isBroken(last, lines[index + 1] ?? '', width) && beginsSmall.test(lines[index + 1] ?? ''))
      return;
    const above = joined.at(-1);
    const goesOn = isBroken(last, line, width) || (isItem && isPlain(line));
    if (above !== undefined && above.trim() !== '' && goesOn) joined[joined.length - 1] = join(above, line.trim());
    else joined.push(line);
    if (line.trim() === '') isItem = false;
    else if (!goesOn) isItem = beginsBullet.test(line);
    last = line.trim() === '' ? '' : line;
  });
  return joined;
}

function isPlain(line: string): boolean {
  return line.trim() !== '' && !beginsItem.test(line) && !line.endsWith(':') && !line.endsWith('?');
}

/** Whether the word that begins `next` would not have had room after `line`. */
function isBroken(line: string, next: string, width: number): boolean {
  if (line.trim() === '' || next.trim() === '' || beginsItem.test(next)) return false;
  if (endsOpen.test(line) && line.length >= 0.3 * width) return true;
  if (beginsSmall.test(next.trim()) && !endsSentence.test(line)) return line.length >= 0.6 * width;
  const word = next.trim().split(' ')[0] ?? '';
  return line.length + 1 + word.length > 0.93 * width;
}

function join(above: string, line: string): string {
  const isDivided = /\p{L}[/-]$/u.test(above) && /^\p{Ll}/u.test(line);
  return isDivided ? above + line : `${above} ${line}`;
}

function widthOf(lines: readonly string[]): number {
  return lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);
}
