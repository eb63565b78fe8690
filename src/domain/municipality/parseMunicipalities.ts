import type { MunicipalityRegister } from './createRegister.ts';
import { isPlace, type Resolution, resolveExactly, resolveMunicipality } from './resolveMunicipality.ts';
import { shareLastWord } from './shareLastWord.ts';
import { type JointPiece, splitJointEntry } from './splitJointEntry.ts';
import { type ResolvedPiece, splitRunTogether } from './splitRunTogether.ts';

/** One piece or several that stand for one thing; `exact` when no guess was needed. */
interface Unit extends JointPiece {
  readonly exact?: Resolution;
}

const unknown: Resolution = { kind: 'unknown' };
const mostPiecesOfName = 4;
const longestPiece = 120;

/**
 * What an entry such as "Evenes/Tjeldsund", "Hamar og Gjøvik" or "Våler i Innlandet" stands for, in its order. A
 * municipality comes once, even when two of its names are given. Text that is no municipality, such as an
 * organisation, stays as it was written and is `unknown`. Never throws; nothing for an entry without letters.
 */
export function parseMunicipalities(register: MunicipalityRegister, entry: string): readonly ResolvedPiece[] {
  const text = entry.replace(/[^\S\n\r\t]+/g, ' ');
  const units = joinUnits(register, text, shareLastWord(register, splitJointEntry(text)));
  return withoutRepeats(runsOf(units).flatMap((run) => resolveRun(register, text, run)));
}

/** Joins what separators cut inside one name: "Evje og Hornnes", "Herøy, Møre og Romsdal", "Hábmer – Hamarøy". */
function joinUnits(register: MunicipalityRegister, text: string, pieces: readonly JointPiece[]): readonly Unit[] {
  const units: Unit[] = [];
  let from = 0;
  while (from < pieces.length) {
    const span = longestName(register, text, pieces.slice(from, from + mostPiecesOfName));
    if (!span) break;
    units.push(span.unit);
    from += span.count;
  }
  return units;
}

function longestName(register: MunicipalityRegister, text: string, pieces: readonly JointPiece[]) {
  const [first] = pieces;
  if (!first) return undefined;
  for (let count = pieces.length; count > 1; count--) {
    const unit = joined(text, pieces.slice(0, count));
    const exact = unit && nameAcross(register, unit.text, pieces.slice(1, count));
    if (exact) return { unit: { ...unit, exact }, count };
  }
  const exact = resolveWithin(register, first.text, resolveExactly);
  const known = exact.kind !== 'unknown' || isPlace(register, first.text);
  return { unit: known ? { ...first, exact } : first, count: 1 };
}

/** A comma inside a name may only stand before the county that tells namesakes apart; a slash or new line never. */
function nameAcross(
  register: MunicipalityRegister,
  text: string,
  later: readonly JointPiece[],
): Resolution | undefined {
  if (later.some(({ joint }) => joint === 'line' || joint === 'slash')) return undefined;
  const exact = resolveWithin(register, text, resolveExactly);
  if (later.some(({ joint }) => joint === 'comma')) {
    const afterComma = text.slice(text.indexOf(',') + 1);
    return exact.kind === 'one' && isPlace(register, afterComma) ? exact : undefined;
  }
  return exact.kind !== 'unknown' || isPlace(register, text) ? exact : undefined;
}

/** Units that only joining words part, such as "Skole og oppvekst". */
function runsOf(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const runs: Unit[][] = [];
  for (const unit of units) {
    const run = runs.at(-1);
    if (run && unit.joint === 'word') run.push(unit);
    else runs.push([unit]);
  }
  return runs;
}

function resolveRun(register: MunicipalityRegister, text: string, run: readonly Unit[]): readonly ResolvedPiece[] {
  const pieces = run.flatMap((unit) => resolveUnit(register, unit));
  const whole = joined(text, run);
  if (!whole || run.length === 1 || run.some(({ exact }) => exact)) return pieces;
  const result = resolveWithin(register, whole.text, resolveMunicipality);
  if (result.kind !== 'unknown') return [{ text: whole.text, result }];
  // Without one sure name among them, "og" is as likely part of an organisation's name.
  return pieces.some((piece) => piece.result.kind === 'unknown') ? [{ text: whole.text, result: unknown }] : pieces;
}

function resolveUnit(register: MunicipalityRegister, { text, exact }: Unit): readonly ResolvedPiece[] {
  if (exact) return [{ text, result: exact }];
  const parts = text.length <= longestPiece ? splitRunTogether(register, text) : [];
  return parts.length > 0 ? parts : [{ text, result: resolveWithin(register, text, resolveMunicipality) }];
}

function resolveWithin(register: MunicipalityRegister, text: string, resolve: typeof resolveExactly): Resolution {
  return text.length <= longestPiece ? resolve(register, text) : unknown;
}

function joined(text: string, pieces: readonly JointPiece[]): JointPiece | undefined {
  const first = pieces.at(0);
  const last = pieces.at(-1);
  return first && last && { ...first, text: text.slice(first.start, last.end).trim(), end: last.end };
}

function withoutRepeats(pieces: readonly ResolvedPiece[]): readonly ResolvedPiece[] {
  const seen = new Set<string>();
  return pieces.filter(({ result }) => {
    if (result.kind !== 'one') return true;
    const isNew = !seen.has(result.municipality.id);
    seen.add(result.municipality.id);
    return isNew;
  });
}
