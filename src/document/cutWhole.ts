/**
 * The beginning of a text, at most `longest` UTF-16 units and never ending in half a surrogate pair.
 * Other half pairs become U+FFFD, as they would on their way through UTF-8.
 */
export function cutWhole(text: string, longest: number): string {
  if (text.length <= longest) return text.toWellFormed();
  const last = text.charCodeAt(longest - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, splitsPair ? longest - 1 : longest).toWellFormed();
}
