import { breakLongWords } from '../parts/breakLongWords.ts';

/**
 * Words to be read from afar: a long one goes to the next line whole, and only where it is longer than a line it is broken, as `breakLongWords`
 * says.
 */
export function WholeWords({ text }: { text: string }) {
  return piecesOf(text).map(({ start, words, isLong }) =>
    isLong ? (
      <span key={start} className="wall-word">
        {words}
      </span>
    ) : (
      words
    ),
  );
}

interface Piece {
  readonly start: number;
  readonly words: string;
  readonly isLong: boolean;
}

/** Each long word, with the signs that belong to it, and all that stands between two of them as one. */
function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: part, index: start } of text.matchAll(/\s+|\S+/gu)) {
    const words = breakLongWords(part);
    const isLong = words !== part;
    const last = pieces.at(-1);
    if (isLong || !last || last.isLong) pieces.push({ start, words, isLong });
    else pieces.splice(-1, 1, { ...last, words: last.words + words });
  }
  return pieces;
}
