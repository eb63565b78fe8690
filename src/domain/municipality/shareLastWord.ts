import type { MunicipalityRegister } from './createRegister.ts';
import { spelledWords } from './foldName.ts';
import { readingsOf } from './readings.ts';
import { resolveExactly } from './resolveMunicipality.ts';
import { sharedWordMatches } from './sharedWordMatches.ts';
import type { JointPiece } from './splitJointEntry.ts';

/** Gives "Vestre" in "Vestre/Østre Toten" and "Nord-" in "Nord- og Sør-Fron" the last word of the name after it. */
export function shareLastWord(register: MunicipalityRegister, pieces: readonly JointPiece[]): readonly JointPiece[] {
  const completed: JointPiece[] = [];
  let next: JointPiece | undefined;
  for (const piece of [...pieces].reverse()) {
    next = next && next.joint !== 'line' ? complete(register, piece, next) : piece;
    completed.push(next);
  }
  return completed.reverse();
}

function complete(register: MunicipalityRegister, piece: JointPiece, next: JointPiece): JointPiece {
  const isName = (text: string) => resolveExactly(register, text).kind !== 'unknown';
  if (spelledWords(next.text).length < 2 || !isName(next.text) || isName(piece.text)) return piece;
  const lastWord = next.text.match(/[\p{L}\p{N}]+/gu)?.at(-1) ?? '';
  const text = piece.text.endsWith('-') ? piece.text + lastWord : `${piece.text} ${lastWord}`;
  const [reading] = readingsOf(text, register.places);
  return isName(text) || sharedWordMatches(register, reading).length > 0 ? { ...piece, text } : piece;
}
