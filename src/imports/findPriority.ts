import type { Rank } from '../domain/group.ts';

/** A priority written in the text of a point, and the text without it. */
export interface WrittenPriority {
  readonly rank: Rank;
  /** As it was written, brackets and colon too; '' where it stands inside the text and stays there. */
  readonly mark: string;
  readonly isFirst: boolean;
  readonly text: string;
}

const word = '(?:pri|prio|prioritet|prioritert|prioritering|prioriterad|prioriterat|priority)';
const ordinals = [
  ['1', 'første?|fyrste?|förste?a?|första|first|en|ein|ett|one|1'],
  ['2', 'andre|andra|second|to|två|tvo|two|2'],
  ['3', 'tredje|third|tre|three|3'],
] as const;
const number =
  '(?:første?|fyrste?|första|first|ein|ett|en|one|andre|andra|second|två|two|to|tredje|third|three|tre|[1-3])';
const ending = String.raw`(?:\.|:a|:e|st|nd|rd)?`;
const notRange = String.raw`(?![\p{L}\d])(?!\s?[-–]\s?\d)`;
const core =
  String.raw`(?:${word}\.?\s*(?:som\s+)?(?:nr\.?|nummer|number|no\.?|#)?\s*[:#–-]?\s*(${number})${notRange}` +
  String.raw`|(?<![\d–-])(${number})${ending}[\s-]?${word}(?![\p{L}\d]))`;
const atStart = new RegExp(String.raw`^[([]?\s*${core}\s*[)\]]?\s*[:.)–-]*(?:\s+|$)`, 'iu');
const atEnd = new RegExp(String.raw`\s*(?:[([]\s*${core}\s*[)\]]|(?:[-–,;]\s*|(?<=[.!?])\s+)${core})\s*\.?$`, 'iu');
const inside = new RegExp(String.raw`[([]\s*${core}\s*[)\]]`, 'iu');

const afterSentence = new RegExp(String.raw`(?<=[.!?;]\s+)${core}\s*:(?=\s)`, 'giu');

/** Finds "(Pri 1)", "1. prioritet", "Prioritet 2:" and their like in four languages; null when there is none. */
export function findPriority(text: string): WrittenPriority | null {
  const first = atStart.exec(text);
  const firstRank = first && rankIn(first);
  if (first && firstRank)
    return { rank: firstRank, mark: first[0].trim(), isFirst: true, text: text.slice(first[0].length).trim() };
  const last = atEnd.exec(text);
  const lastRank = last && rankIn(last);
  if (last && lastRank)
    return { rank: lastRank, mark: last[0].trim(), isFirst: false, text: text.slice(0, last.index).trim() };
  const within = inside.exec(text);
  const rank = within && rankIn(within);
  return rank ? { rank, mark: '', isFirst: false, text } : null;
}

/** Texts that each begin with their priority, where several stand after one another: "… Prioritet 2: …". */
export function splitAtPriorities(text: string): readonly string[] {
  const begins = [...text.matchAll(afterSentence)].map((match) => match.index);
  return [0, ...begins].map((begin, index) => text.slice(begin, begins[index]).trim()).filter((part) => part !== '');
}

/** "Våre prioriteringer:", over a list that counts. */
export function isPriorityHeading(text: string): boolean {
  return /^(?:(?:våre|vår|our|gruppens|gruppas|de|the)\s+)?(?:\p{L}+\s+)?(?:priorit\p{L}+|topp\s?3|top\s?(?:3|three))(?:\s[^.?!]{0,40})?:?$/iu.test(
    text.trim(),
  );
}

/** "De tre viktigste innspillene", over a column of a form. */
export function asksForPriorities(heading: string): boolean {
  return /(?:tre|three|3)\s+(?:viktigste|viktigaste|most\s+important)|(?<!\p{L})(?:prioriter|priorities|top\s(?:3|three))/iu.test(
    heading,
  );
}

export function toRank(text: string): Rank | null {
  const figure = text.trim().replace(/[.)]$/, '');
  return figure === '1' ? 1 : figure === '2' ? 2 : figure === '3' ? 3 : null;
}

function rankIn(match: RegExpExecArray): Rank | null {
  const found = match
    .slice(1)
    .find((part) => part !== undefined)
    ?.toLowerCase();
  const [figure = ''] =
    ordinals.find(([, forms]) => found !== undefined && new RegExp(`^(?:${forms})$`, 'iu').test(found)) ?? [];
  return toRank(figure);
}
