import type { MunicipalityRegister } from './createRegister.ts';
import { type Resolution, resolveExactly, resolveMunicipality } from './resolveMunicipality.ts';

/** A piece of an entry and what it stands for. */
export interface ResolvedPiece {
  readonly text: string;
  readonly result: Resolution;
}

const longestOverlap = 4;

/**
 * Two names written as one word: "Evenes-Tjeldsund", "SandnesSola", and "AskØyarden", whose names share letters.
 * Empty unless every part is a name.
 */
export function splitRunTogether(register: MunicipalityRegister, text: string): readonly ResolvedPiece[] {
  const word = text.trim();
  if (/\s/.test(word)) return [];
  const parts = word.split(/[-–]/).map((part) => ({ text: part, result: resolveExactly(register, part) }));
  if (parts.length > 1 && parts.every(isKnown)) return parts;
  const [, left, right] = /^(.*?\p{Ll})(\p{Lu}.*)$/u.exec(word) ?? [];
  if (!left || !right) return [];
  const first = withOverlap(register, left, right);
  const second = { text: right, result: resolveMunicipality(register, right) };
  return first && isKnown(second) ? [first, second] : [];
}

function withOverlap(register: MunicipalityRegister, left: string, right: string): ResolvedPiece | undefined {
  for (let overlap = 0; overlap <= longestOverlap; overlap++) {
    const text = left + right.slice(0, overlap).toLowerCase();
    const result = resolveExactly(register, text);
    if (result.kind !== 'unknown') return { text, result };
  }
  return undefined;
}

function isKnown({ result }: ResolvedPiece): boolean {
  return result.kind !== 'unknown';
}
