import { spelledWords, withoutMarks } from '../municipality/foldName.ts';

/**
 * Spells a text as bokmål, nynorsk and Swedish have in common, so that what is the same word reads the same: kulturskole,
 * kulturskule and kulturskola; lærer, lærar and lärare begin alike; møte and möte; musikk and musik. Different words may
 * come to read the same (bok, buk): a search finds a little too much rather than too little. Words have one space
 * between them and one at each end.
 */
export function foldForSearch(text: string): string {
  let folded = ' ';
  for (const word of spelledWords(text)) {
    let spelling = known.get(word);
    if (spelling === undefined) {
      spelling = foldWord(word);
      if (known.size < mostKnown) known.set(word, spelling);
    }
    folded += `${spelling} `;
  }
  return folded;
}

/** The same few thousand words are folded again and again. */
const known = new Map<string, string>();
const mostKnown = 20_000;

const spellings: readonly [RegExp, string][] = [
  [/^[hk]v/, 'v'],
  [/ck|kk|q/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/c/g, 'k'],
  [/z/g, 's'],
  [/ph/g, 'f'],
  [/ei/g, 'e'],
  [/oy/g, 'o'],
  [/u/g, 'o'],
  [/a/g, 'e'],
  [/or(ne)?$/, 'er$1'],
  // A doubled letter at the end of a word, as in Norwegian "god" and "godt", "trygg" and "trygt".
  [/([bdfgklmnprst])\1$/, '$1'],
];

function foldWord(word: string): string {
  let folded = withoutMarks(word);
  for (const [letters, spelling] of spellings) folded = folded.replace(letters, spelling);
  return folded;
}
