import { spelledWords } from './foldName.ts';

/** A piece between separators, with its position in the entry. */
export interface JointPiece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it: a new line or ";", a mark such as "," and "/", or a joining word such as "og". */
  readonly joint: 'line' | 'comma' | 'slash' | 'word';
}

/** More than any table lists. What follows stays one piece, so that no text is lost and no lookup runs away. */
const mostPieces = 100;
const separators = / ?([\n\r\t;|•,/\\]) ?| (og|och|and|samt|&|\+|-|–|—) /giu;

/** Cuts an entry wherever two municipalities may meet, also inside names such as "Evje og Hornnes". */
export function splitJointEntry(entry: string): readonly JointPiece[] {
  const pieces: JointPiece[] = [];
  let start = 0;
  let joint: JointPiece['joint'] = 'line';
  const add = (end: number) => {
    const text = entry.slice(start, end).trim();
    if (spelledWords(text).length > 0) pieces.push({ text, start, end, joint });
  };
  for (const match of entry.matchAll(separators)) {
    if (pieces.length === mostPieces - 1) break;
    add(match.index);
    start = match.index + match[0].length;
    joint = jointOf(match[1]);
  }
  add(entry.length);
  return pieces;
}

function jointOf(mark: string | undefined): JointPiece['joint'] {
  if (mark === undefined) return 'word';
  if (mark === ',') return 'comma';
  return mark === '/' || mark === '\\' ? 'slash' : 'line';
}
