/** Letters that no Unicode decomposition takes apart. */
const strokes: readonly [RegExp, string][] = [
  [/æ/g, 'a'],
  [/[øœ]/g, 'o'],
  [/đ/g, 'd'],
  [/ŋ/g, 'n'],
  [/ŧ/g, 't'],
];

/** The words of a text in lower case: letters and digits only, so that "Dals-Ed" is "dals", "ed". */
export function spelledWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A word without rings, dots, strokes and accents: å and aa, ø, ö and oe, æ, ä and ae, Sámi letters typed plain. */
export function plainWord(word: string): string {
  return withoutMarks(word).replace(/a[ae]/g, 'a').replace(/oe/g, 'o');
}

/** The same, but aa, ae and oe stay two letters: in "Aendal" an r is missing, no letter is spelled with two. */
export function withoutMarks(word: string): string {
  let plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  for (const [letters, spelling] of strokes) plain = plain.replace(letters, spelling);
  return plain;
}
