/** Longer words may not fit in a seat on the wall or a narrow column; shorter ones are never broken. */
const longest = 14;
const shortestPart = 4;

const vowels = 'aeiouyæøåäöáéóô';
/** Between the letter before and the last consonant ahead of a vowel. */
const places = new RegExp(`(?<=\\p{L}{${shortestPart}})(?=[^${vowels}][${vowels}]\\p{L}{${shortestPart - 2},})`, 'giu');

/**
 * Marks with soft hyphens where long words may break: before the last consonant ahead of a vowel, as Norwegian and Swedish are divided.
 * Browsers know no such rules for these languages, and would break before a last letter.
 */
export function breakLongWords(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => (word.length > longest ? word.replace(places, '\u00ad') : word));
}
