/** One replaced stretch of a text. Positions and lengths in UTF-16 units, as textareas count. */
export interface TextChange {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

/**
 * The one stretch in which two texts differ, found from both ends; null when they are equal.
 * A surrogate pair is never split, so that no half letter is ever stored.
 */
export function textChange(before: string, after: string): TextChange | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (start > 0 && isHighSurrogate(before, start - 1)) start--;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  if (end > 0 && isLowSurrogate(before, before.length - end)) end--;
  return { at: start, removed: before.length - end - start, inserted: after.slice(start, after.length - end) };
}

/** Where a caret at `position` belongs after a change made by somebody else. */
export function shiftPosition(position: number, change: TextChange): number {
  if (position <= change.at) return position;
  const end = change.at + change.removed;
  return position >= end ? position + change.inserted.length - change.removed : change.at;
}

function isHighSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
