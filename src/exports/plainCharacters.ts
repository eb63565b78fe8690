/**
 * Words without what files cannot hold or must not act on: control characters but tabs and new lines, halves of surrogate
 * pairs, and marks that turn the direction of the words after them where nothing turns it back. Everything that can
 * be seen stays.
 */
export function plainCharacters(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(invisible, '')
    .replace(/[\u2028\u2029\u0085\v\f]/g, '\n')
    .toWellFormed();
}

/** C0 and C1 without tab and the new lines, what no XML may hold, the byte order mark, and the marks of direction that embed or override. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const invisible = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff\u202a-\u202e\u2066-\u2069]/g;
