import { plainWord, spelledWords } from '../domain/municipality/foldName.ts';

/** Words that stand in every question, and say little of which one it is. */
const smallWords = new Set(
  `alle and are at av can det de dei den der dere dykk en ein eit ell eller er et ett for fra från frå gjøre gjer ha har hos how hur
  hva hvem hvilke hvordan hvorfor dem dette disse noen nokon någon i ikke in is it kan kva kven korleis kvifor med må man may more mer meir må nå of og också on oss om or och på ska skal
  slik som such så the til till to vad vi vilka vår våre vårt vara vere være we what which with å är att dette disse
  få får kan what does do our this that these`
    .split(/\s+/)
    .map(plainWord),
);

/** A text as words to compare, small ones counting less. */
export type LikeWords = ReadonlyMap<string, number>;

export function likeWords(text: string): LikeWords {
  const words = new Map<string, number>();
  for (const word of spelledWords(text)) {
    const plain = plainWord(word);
    words.set(stemOf(plain), smallWords.has(plain) || plain.length < 2 ? 0.25 : 1);
  }
  return words;
}

/** How much of `a` stands in `b`, 0 to 1, by the weight of its words. */
export function shareIn(a: LikeWords, b: LikeWords): number {
  let whole = 0;
  let met = 0;
  for (const [word, weight] of a) {
    whole += weight;
    if (isIn(word, b)) met += weight;
  }
  return whole === 0 ? 0 : met / whole;
}

/** The weight of all words together. */
export function weightOf(words: LikeWords): number {
  return [...words.values()].reduce((sum, weight) => sum + weight, 0);
}

/** Ends of words differ between forms, and between bokmål and nynorsk; beginnings hardly. */
function stemOf(word: string): string {
  return word.length > 6 ? word.slice(0, 6) : word.slice(0, 5);
}

function isIn(word: string, words: LikeWords): boolean {
  if (words.has(word)) return true;
  if (word.length < 4) return false;
  for (const other of words.keys()) if (other.length >= 4 && isNear(word, other)) return true;
  return false;
}

/** "bedre" and "betre", "nivåer" and "nivå": one begins the other, or one letter differs. */
function isNear(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a)) return true;
  if (a.length !== b.length || a.length < 5 || a[0] !== b[0]) return false;
  let different = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) different += 1;
  return different <= 1;
}
