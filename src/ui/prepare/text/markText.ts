/** What the buttons over a long text do to the lines or words that are selected. */
export type TextMark = 'heading' | 'strong' | 'list' | 'numbers';

/** A stretch of a text to be replaced, and what is selected afterwards. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly inserted: string;
  readonly selection: readonly [number, number];
}

const lineMark = /^(#{1,6}|[-*•–]|\d{1,3}[.)])\s+/;
const marked: Record<Exclude<TextMark, 'strong'>, RegExp> = {
  heading: /^#{1,6}\s+/,
  list: /^[-*•–]\s+/,
  numbers: /^\d{1,3}[.)]\s+/,
};

/** Puts a mark on the selection, or takes it off where it stands already. */
export function markText(text: string, [start, end]: readonly [number, number], mark: TextMark): TextEdit {
  return mark === 'strong' ? markWords(text, start, end) : markLines(text, start, end, mark);
}

/** A link in place of the selection: what it says, and an address that leads somewhere (`linkAddress`). */
export function linkEdit([from, to]: readonly [number, number], words: string, address: string): TextEdit {
  const target = address.replaceAll('(', '%28').replaceAll(')', '%29');
  const shown = words.replace(/\s+/g, ' ').replaceAll('[', '(').replaceAll(']', ')').trim() || address;
  const inserted = `[${shown}](${target})`;
  return { from, to, inserted, selection: [from + inserted.length, from + inserted.length] };
}

function markWords(text: string, start: number, end: number): TextEdit {
  if (text.slice(Math.max(0, start - 2), start) === '**' && text.slice(end, end + 2) === '**') {
    return { from: start - 2, to: end + 2, inserted: text.slice(start, end), selection: [start - 2, end - 2] };
  }
  // Spaces at the ends of a selection would keep the stars from being a mark.
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const inner = words.trim();
  const selection = [from + 2, from + 2 + inner.length] as const;
  return { from, to: from + inner.length, inserted: `**${inner}**`, selection };
}

function markLines(text: string, start: number, end: number, mark: Exclude<TextMark, 'strong'>): TextEdit {
  const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const after = text.indexOf('\n', end);
  const to = after === -1 ? text.length : after;
  const lines = text.slice(from, to).split('\n');
  const written = lines.filter((line) => line.trim() !== '');
  const isMarked = written.length > 0 && written.every((line) => marked[mark].test(line));
  let number = 0;
  const inserted = lines
    .map((line) => {
      if (line.trim() === '' && lines.length > 1) return line;
      const bare = line.replace(lineMark, '');
      return isMarked ? bare : `${prefixOf(mark, ++number)}${bare}`;
    })
    .join('\n');
  return { from, to, inserted, selection: [from + inserted.length, from + inserted.length] };
}

function prefixOf(mark: Exclude<TextMark, 'strong'>, number: number): string {
  if (mark === 'heading') return '# ';
  return mark === 'list' ? '- ' : `${number}. `;
}
