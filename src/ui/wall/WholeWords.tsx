import { breakLongWords } from '../parts/breakLongWords.ts';

/**
 * Words to be read from afar: a long one goes to the next line whole, and only where it is longer than a line it is broken, as `breakLongWords`
 * says.
 */
export function WholeWords({ text }: { text: string }) {
  return [...text.matchAll(/\s+|\S+/gu)].map(({ 0: part, index: start }) => {
    const broken = breakLongWords(part);
    if (broken === part) return part;
    return (
      <span key={start} className="wall-word">
        {broken}
      </span>
    );
  });
}
