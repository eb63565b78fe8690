/** Words that look alike and lead to the same place. */
export interface TextPart {
  readonly text: string;
  readonly isStrong: boolean;
  /** Where a link leads: an address of the web or of mail, and never anything else; null for plain words. */
  readonly address: string | null;
}

export type TextBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly parts: readonly TextPart[] }
  | {
      readonly kind: 'list';
      /** The number of the first item; null for a list with dots. */
      readonly start: number | null;
      readonly items: readonly (readonly TextPart[])[];
    };

const heading = /^#{1,6}\s+(.*?\S)\s*#*$/;
const dotted = /^[-*•–]\s+(.*\S)$/;
const numbered = /^(\d{1,3})[.)]\s+(.*\S)$/;

/**
 * Reads a long text of a plan: "# heading", "- point", "1. point", "**bold**", "[words](https://…)" and bare
 * addresses. A line is a paragraph; whatever is none of these is words. Nothing of it is ever markup of a page:
 * whoever shows it makes elements of the blocks.
 */
export function formattedText(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const raw of text.split(/[\r\n]+/)) {
    const line = raw.trim();
    if (line === '') continue;
    const [, title] = heading.exec(line) ?? [];
    const [, number, counted] = numbered.exec(line) ?? [];
    const item = counted ?? dotted.exec(line)?.[1];
    if (title !== undefined) blocks.push({ kind: 'heading', parts: partsOf(title) });
    else if (item === undefined) blocks.push({ kind: 'paragraph', parts: partsOf(line) });
    else addItem(blocks, number === undefined ? null : Number(number), partsOf(item));
  }
  return blocks;
}

/** Whether a text has anything in it but words. */
export function isFormatted(text: string): boolean {
  return formattedText(text).some(
    (block) => block.kind !== 'paragraph' || block.parts.some(({ isStrong, address }) => isStrong || address !== null),
  );
}

/** A link's address as it is followed, or null where it leads nowhere a text may lead. */
export function linkAddress(written: string): string | null {
  const text = written.trim();
  if (/\s/.test(text)) return null;
  if (/^https?:\/\/[^/]+/i.test(text) || /^mailto:[^@]+@[^@]+$/i.test(text)) return text;
  if (/^[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}(\/.*)?$/u.test(text)) return `https://${text}`;
  return /^[^@:/]+@[^@:/]+\.\p{L}{2,}$/u.test(text) ? `mailto:${text}` : null;
}

/** A list goes on while its kind does, and in a numbered one while the numbers do. */
function addItem(blocks: TextBlock[], number: number | null, item: readonly TextPart[]): void {
  const last = blocks.at(-1);
  const goesOn =
    last?.kind === 'list' && (last.start === null ? number === null : number === last.start + last.items.length);
  if (goesOn) blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
  else blocks.push({ kind: 'list', start: number, items: [item] });
}

function partsOf(line: string): readonly TextPart[] {
  return line
    .split(/\*\*(?=\S)(.+?)(?<=\S)\*\*/)
    .flatMap((text, index) => linksIn(text, index % 2 === 1))
    .filter(({ text }) => text !== '');
}

/** Links that are named, then addresses that stand by themselves, without the mark that ends their sentence. */
const link =
  /\[([^[\]]+)\]\(([^()\s]+(?:\([^()\s]*\)[^()\s]*)*)\)|((?:https?:\/\/|www\.)[^\s<>"”»]*[^\s<>"”».,:;!?)])/gi;

function linksIn(text: string, isStrong: boolean): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const match of text.matchAll(link)) {
    const [whole, words, target, bare] = match;
    const address = linkAddress(target ?? bare ?? '');
    if (address === null) continue;
    parts.push({ text: text.slice(at, match.index), isStrong, address: null });
    parts.push({ text: words ?? whole, isStrong, address });
    at = match.index + whole.length;
  }
  return [...parts, { text: text.slice(at), isStrong, address: null }];
}
