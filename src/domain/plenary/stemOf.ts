import { isFillWord } from './fillWords.ts';
import { foldForSearch } from './foldForSearch.ts';

/** In folded words every a is an e, every u an o; so "-ar", "-ane", "-inga" are here "-er", "-ene", "-inge". */
const inflections = /(?<=...)(?:erne?s?|ene?s?|ers?|este|ets?|te|de|es?|s|t)$/;
const derivation = /(?<=....)(?:ing|else|het)$/;
const doubled = /([bdfgklmnprst])\1$/;

/** A word folded for search and without its ending; '' for one that says nothing by itself. Not a word any more: for comparing only. */
export function stemOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stem = makeStem(word);
  if (known.size < mostKnown) known.set(word, stem);
  return stem;
}

const known = new Map<string, string>();
const mostKnown = 20_000;

function makeStem(word: string): string {
  const folded = foldForSearch(word).trim();
  if (isFillWord(folded)) return '';
  if (folded.length <= 4) return folded;
  const bare = folded.replace(inflections, '').replace(derivation, '');
  return bare.replace(inflections, '').replace(doubled, '$1');
}
