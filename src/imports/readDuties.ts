import type { Duty } from '../domain/group.ts';
import { dutyWords } from './memberWords.data.ts';

/** A text without what stands in brackets: a duty ("Kari Nes (ref)"), or something else. */
export function takeBrackets(text: string): {
  readonly bare: string;
  readonly duties: readonly Duty[];
  readonly inside: string;
} {
  const [whole = '', inside = ''] = /\(([^()]*)\)/u.exec(text) ?? [];
  const bare = whole === '' ? text : text.replace(whole, ' ').replace(/\s+/g, ' ').trim();
  const duties = dutiesOf(inside.trim());
  return { bare, duties, inside: duties.length > 0 ? '' : inside.trim() };
}

/** "Skriver: Kari Nes". */
export function takeDuty(text: string): { readonly rest: string; readonly duties: readonly Duty[] } {
  const [label = '', ...others] = text.split(/\s*:\s*/u);
  const duties = others.length > 0 ? dutiesOf(label.trim()) : [];
  return duties.length > 0 ? { rest: others.join(': '), duties } : { rest: text, duties: [] };
}

/** The duties that a word is for: "referent" is the scribe's. */
export function dutiesOf(word: string): readonly Duty[] {
  const found: Duty[] = [];
  if (dutyWords.chair.test(word)) found.push('chair');
  if (dutyWords.scribe.test(word)) found.push('scribe');
  if (dutyWords.topicKeeper.test(word)) found.push('topicKeeper');
  return found;
}
