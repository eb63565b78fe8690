import type { DraftLine } from './importDraft.ts';

/** The words a line will have: accepted repairs made, and its mark of priority where it stood, unless a rank says the same. */
export function textOfLine(
  line: Pick<DraftLine, 'text' | 'mark' | 'isMarkFirst' | 'rank' | 'repairs' | 'use'>,
): string {
  const text = repaired(line);
  const isSaid = line.mark === '' || (line.rank !== null && line.use.value.kind === 'point');
  if (isSaid) return text;
  return line.isMarkFirst ? `${line.mark} ${text}` : `${text} ${line.mark}`;
}

function repaired({ text, repairs }: Pick<DraftLine, 'text' | 'repairs'>): string {
  const accepted = repairs.filter(({ isAccepted }) => isAccepted).sort((a, b) => b.at - a.at);
  return accepted.reduce(
    (words, { at, written, proposed }) =>
      words.startsWith(written, at) ? words.slice(0, at) + proposed + words.slice(at + written.length) : words,
    text,
  );
}
