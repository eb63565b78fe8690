import { describe, expect, it } from 'vitest';
import { findMunicipalities } from '../../../src/domain/municipality/findMunicipalities.ts';
import { loadMunicipalities } from '../../../src/domain/municipality/loadMunicipalities.ts';
import { municipalityLabel } from '../../../src/domain/municipality/municipality.ts';
import { parseMunicipalities } from '../../../src/domain/municipality/parseMunicipalities.ts';

const register = await loadMunicipalities();

/** Each piece as its label, its candidates after a question mark, or its own text in quotes when unknown. */
function parsed(entry: string): readonly string[] {
  return parseMunicipalities(register, entry).map(({ text, result }) => {
    if (result.kind === 'one') return municipalityLabel(result.municipality);
    return result.kind === 'several' ? `? ${result.candidates.map(municipalityLabel).join(' | ')}` : `"${text}"`;
  });
}

describe('an entry that names several municipalities', () => {
  it.each([
    ['Evenes/Tjeldsund', ['Evenes', 'Tjeldsund']],
    ['Sogndal, Luster, Førde', ['Sogndal', 'Luster', 'Sunnfjord']],
    ['Hamar og Gjøvik', ['Hamar', 'Gjøvik']],
    ['Oslo & Bærum', ['Oslo', 'Bærum']],
    ['Kiruna och Malmö', ['Kiruna', 'Malmö']],
    ['Hamar; Gjøvik\nMoss\r\nSki', ['Hamar', 'Gjøvik', 'Moss', 'Nordre Follo']],
    ['Hamar  kommune ,  Løten kommune', ['Hamar', 'Løten']],
    ['Oslo musikk- og kulturskole og Bærum', ['Oslo', 'Bærum']],
    ['Evenes-Tjeldsund', ['Evenes', 'Tjeldsund']],
    ['AskØyarden', ['Askøy', 'Øygarden']],
    ['Hammar og Gjøvikk', ['Hamar', 'Gjøvik']],
    ['NTNU, Trondheim', ['"NTNU"', 'Trondheim']],
  ])('%s', (entry, expected) => {
    expect(parsed(entry)).toEqual(expected);
  });

  it.each([
    ['Vestre/Østre Toten', ['Vestre Toten', 'Østre Toten']],
    ['Øvre/Østre Toten', ['? Østre Toten | Vestre Toten', 'Østre Toten']],
    ['Nord- og Sør-Fron', ['Nord-Fron', 'Sør-Fron']],
    ['Søndre og Nordre Land', ['Søndre Land', 'Nordre Land']],
    ['Hamar/Østre Toten', ['Hamar', 'Østre Toten']],
  ])('shares the last word: %s', (entry, expected) => {
    expect(parsed(entry)).toEqual(expected);
  });

  it('keeps every single name whole', () => {
    for (const { name, officialName, hasNamesake } of register.municipalities) {
      for (const entry of [name, officialName]) {
        const pieces = parseMunicipalities(register, entry);
        expect(pieces, entry).toHaveLength(1);
        const [piece] = pieces;
        if (piece?.result.kind === 'one') expect(piece.result.municipality.name).toBe(name);
        else expect(piece?.result.kind, entry).toBe('several');
        if (hasNamesake) expect(piece?.result.kind, entry).toBe('several');
      }
    }
  });

  it.each([
    ['Evje og Hornnes, Nore og Uvdal', ['Evje og Hornnes', 'Nore og Uvdal']],
    ['Hamar og Nore og Uvdal', ['Hamar', 'Nore og Uvdal']],
    ['Evje og Hornes', ['Evje og Hornnes']],
    ['Sør-Varanger/Nord-Odal', ['Sør-Varanger', 'Nord-Odal']],
    ['Gáivuotna – Kåfjord', ['Kåfjord']],
  ])('does not break up a name with "og", a hyphen or a dash: %s', (entry, expected) => {
    expect(parsed(entry)).toEqual(expected);
  });
});

describe('namesakes', () => {
  it.each([
    ['Våler', ['? Våler (Østfold) | Våler (Innlandet)']],
    ['Våler i Innlandet', ['Våler (Innlandet)']],
    ['Våler (Østfold)', ['Våler (Østfold)']],
    ['Våler i Hedmark', ['Våler (Innlandet)']],
    ['Herøy, Nordland', ['Herøy (Nordland)']],
    ['Herøy, Møre og Romsdal', ['Herøy (Møre og Romsdal)']],
    ['Lunds kommun', ['Lund (Skåne län)']],
    ['Os', ['? Os | Bjørnafjorden']],
    ['Os (Hordaland)', ['Bjørnafjorden']],
    ['Bø i Telemark', ['Midt-Telemark']],
    ['Bø i Vesterålen', ['? Bø | Midt-Telemark']],
    ['Tysfjord', ['? Narvik | Hamarøy']],
    ['Habo', ['Habo']],
    ['Håbo', ['Håbo']],
    ['Hamar (Østfold)', ['? Hamar']],
    ['Bergen (Hordaland)', ['Bergen']],
    ['Kumla, Örebro', ['Kumla', 'Örebro']],
  ])('are told apart by what is known: %s', (entry, expected) => {
    expect(parsed(entry)).toEqual(expected);
  });

  it('names a municipality once, and tells a former name', () => {
    expect(parsed('Fjell/Sund, Øygarden')).toEqual(['Øygarden']);
    expect(parseMunicipalities(register, 'Orkdal')[0]?.result).toMatchObject({
      kind: 'one',
      by: { kind: 'former', name: 'Orkdal', untilYear: 2019 },
    });
  });
});

describe('free text', () => {
  const organisations = [
    'Norsk kulturskoleråd',
    'Kulturskolerådet i Trøndelag',
    'Utdanningsforbundet',
    'Sametinget',
    'Nordland fylkeskommune',
    'Møre og Romsdal',
    'Møre og Romsdal fylkeskommune',
    'Sogn og Fjordane',
    'Sør-Trøndelag',
    'Nord-Troms',
    'Innlandet',
    'Skåne län',
    'Høgskulen på Vestlandet',
    'Sveriges Kommuner och Regioner',
    'Statens kulturråd',
    'Skole og oppvekst',
    'Barne- og familieetaten',
    'Redd Barna',
    'Norsk Tipping',
    'Rektor',
    'KS',
    'Nord',
  ];

  it.each(organisations)('stays whole and unknown: %s', (text) => {
    const result = parseMunicipalities(register, text);
    if (text !== 'Nord') expect(result).toEqual([{ text, result: { kind: 'unknown' } }]);
    expect(result.some((piece) => piece.result.kind === 'one')).toBe(false);
    expect(findMunicipalities(register, text).filter(({ matched }) => matched === 'exact')).toEqual([]);
  });

  it('takes two capital letters for no municipality, only asks', () => {
    expect(parsed('AS')).toEqual(['? Ås']);
  });

  it.each(['', '   ', '\u0000\u0007', '😀🎻', ' / , ; og '])('is nothing without letters: %j', (text) => {
    expect(parseMunicipalities(register, text).filter(({ result }) => result.kind !== 'unknown')).toEqual([]);
    expect(findMunicipalities(register, text).filter(({ matched }) => matched === 'exact')).toEqual([]);
  });

  it.each([
    ['one long word', 'a'.repeat(20_000)],
    ['many slashes', 'Hamr/'.repeat(4_000)],
    ['many joining words', 'Hamr og '.repeat(2_500)],
    ['many roles', 'kommune '.repeat(2_500)],
    ['blanks', `${' '.repeat(20_000)}Hamar`],
    ['brackets', '('.repeat(20_000)],
    ['hyphens', 'Nord-'.repeat(4_000)],
    ['control characters and emoji', '\u0000\u202e😀'.repeat(5_000)],
    ['half an emoji', '\ud83d'.repeat(20_000)],
    ['heaps of accents', `Hamar${'\u0301'.repeat(20_000)}`],
  ])('of 20,000 characters is read to the end: %s', (_, text) => {
    const pieces = parseMunicipalities(register, text);
    expect(pieces.length).toBeLessThanOrEqual(100);
    expect(findMunicipalities(register, text).length).toBeLessThanOrEqual(8);
  });

  it('loses no piece when there are more than a table can list', () => {
    const entry = Array.from({ length: 150 }, (_, place) => `Forening${place}`).join('/');
    const pieces = parseMunicipalities(register, entry);
    expect(pieces).toHaveLength(100);
    expect(pieces.map(({ text }) => text).join('/')).toBe(entry);
  });
});
