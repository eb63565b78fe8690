import type { MunicipalityRegister } from './createRegister.ts';
import { plainWord, spelledWords } from './foldName.ts';
import { type Municipality, toMunicipalityId } from './municipality.ts';
import { parseMunicipalities } from './parseMunicipalities.ts';
import type { Resolution } from './resolveMunicipality.ts';
import type { ResolvedPiece } from './splitRunTogether.ts';

/** A text that was taken for a municipality whose name is another: a former name, or a slip of the pen. */
export interface ReadAs {
  readonly text: string;
  readonly municipality: Municipality;
}

/** A text that a person has to say the meaning of; without candidates when nothing in the register is like it. */
export interface UnclearInvitation {
  readonly text: string;
  readonly candidates: readonly Municipality[];
}

/** What a pasted list says: every line of it is in one of these, and nothing is lost. */
export interface ReadInvitations {
  /** Without doubt, each once, in the order of the list. */
  readonly municipalities: readonly Municipality[];
  /** Those of them that the list has another name for. */
  readonly readAs: readonly ReadAs[];
  readonly unclear: readonly UnclearInvitation[];
}

/** Rows beyond this are left together as one unclear text, so that a pasted book does not stop the page. */
const mostLines = 1_000;
/** A cell with a code only, or one beside the name: "3403 Hamar", "Hamar (3403)". */
const code = /(?<![\p{L}\d])\d{4}(?![\p{L}\d])/gu;

/**
 * Reads a pasted list of municipalities: one on each line or several with commas between, rows of a spreadsheet, with
 * or without official codes and counties. Never throws.
 */
export function readInvitations(register: MunicipalityRegister, list: string): ReadInvitations {
  const lines = list.split(/[\r\n]+/).filter((line) => spelledWords(line).length > 0);
  const rows = lines.slice(0, mostLines).flatMap((line) => readLine(register, line));
  const rest = lines.slice(mostLines).join('\n');
  if (rest) rows.push({ text: rest, result: { kind: 'unknown' } });
  const found = new Map<string, Municipality>();
  const readAs = new Map<string, ReadAs>();
  const unclear = new Map<string, UnclearInvitation>();
  for (const { text, result } of rows) {
    if (result.kind !== 'one') unclear.set(text, { text, candidates: municipalitiesIn(result) });
    else {
      found.set(result.municipality.id, result.municipality);
      if (!isNamedSo(result.municipality, text)) readAs.set(text, { text, municipality: result.municipality });
    }
  }
  return { municipalities: [...found.values()], readAs: [...readAs.values()], unclear: [...unclear.values()] };
}

function readLine(register: MunicipalityRegister, line: string): readonly ResolvedPiece[] {
  const codes = line.match(code) ?? [];
  const named = line.replace(code, ' ').replace(/\(\s*\)/g, ' ');
  const pieces = spelledWords(named).length > 0 ? parseMunicipalities(register, named) : [];
  const meant = pieces.flatMap(({ result }) => municipalitiesIn(result));
  const others = pieces.filter((piece) => !isCountyOf(meant, piece));
  if (codes.length === 0 || others.some(({ result }) => result.kind === 'one')) return others;
  return [{ text: line.trim(), result: resolveCoded(register, codes, meant, pieces.length === 0) }];
}

/** Without a sure name a code decides: by itself where it stands alone, else among those that are meant. */
function resolveCoded(
  register: MunicipalityRegister,
  codes: readonly string[],
  meant: readonly Municipality[],
  isAlone: boolean,
): Resolution {
  const coded = codes.flatMap((text) => municipalitiesOf(register, text));
  const candidates = isAlone ? coded : coded.filter(({ id }) => meant.some((each) => each.id === id));
  const [only, ...more] = candidates;
  if (only && more.length === 0) return { kind: 'one', municipality: only, by: { kind: 'name' } };
  const asked = only ? candidates : meant;
  return asked.length > 0 ? { kind: 'several', candidates: asked } : { kind: 'unknown' };
}

/** A code may be one of each country's. */
function municipalitiesOf(register: MunicipalityRegister, text: string): readonly Municipality[] {
  return (['NO', 'SE'] as const).flatMap((country) => {
    const id = toMunicipalityId(`${country}:${text}`);
    const municipality = id && register.byId.get(id);
    return municipality ? [municipality] : [];
  });
}

function municipalitiesIn(result: Resolution): readonly Municipality[] {
  if (result.kind === 'one') return [result.municipality];
  return result.kind === 'several' ? result.candidates : [];
}

/** "Innlandet" in a column beside "Hamar" says where that is, and is nothing that was not understood. */
function isCountyOf(municipalities: readonly Municipality[], { text, result }: ResolvedPiece): boolean {
  return result.kind !== 'one' && municipalities.some(({ county }) => bareCounty(county) === bareCounty(text));
}

/** Whether a text has one of the municipality's names in it, written as it is. */
function isNamedSo({ name, parallel, code: ownCode }: Municipality, text: string): boolean {
  const written = ` ${plain(text)} `;
  return (
    text.includes(ownCode) ||
    [name, ...parallel.map((other) => other.name)].some((each) => written.includes(` ${plain(each)} `))
  );
}

function bareCounty(text: string): string {
  return plain(text).replace(/( fylke|s? lan)$/, '');
}

function plain(text: string): string {
  return spelledWords(text).map(plainWord).join(' ');
}
