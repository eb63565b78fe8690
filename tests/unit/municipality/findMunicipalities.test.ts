import { describe, expect, it } from 'vitest';
import { findMunicipalities } from '../../../src/domain/municipality/findMunicipalities.ts';
import { loadMunicipalities } from '../../../src/domain/municipality/loadMunicipalities.ts';
import { municipalityLabel } from '../../../src/domain/municipality/municipality.ts';

const register = await loadMunicipalities();

function labels(text: string, limit?: number): readonly string[] {
  return findMunicipalities(register, text, limit).map(({ municipality }) => municipalityLabel(municipality));
}

describe('finding a municipality while typing', () => {
  it('finds every current and parallel name first, as an exact match', () => {
    for (const municipality of register.municipalities) {
      const { id, name, officialName, parallel } = municipality;
      for (const text of [name, officialName, name.toUpperCase(), ...parallel.map((other) => other.name)]) {
        const matches = findMunicipalities(register, text, 2);
        const first = matches.find((match) => match.municipality.name === name);
        expect(matches[0]?.matched, text).toBe('exact');
        expect(matches[0]?.municipality.name, text).toBe(name);
        if (!municipality.hasNamesake) expect(first?.municipality.id, text).toBe(id);
      }
    }
  });

  it('finds the successors of every former name, as exact matches', () => {
    for (const { name, successors } of register.formerNames) {
      const exact = findMunicipalities(register, name).filter(({ matched }) => matched === 'exact');
      expect(
        exact.map(({ municipality }) => municipality),
        name,
      ).toEqual(expect.arrayContaining([...successors]));
    }
  });

  it('tells by which name it found one', () => {
    const [orkland] = findMunicipalities(register, 'Orkdal');
    expect(orkland?.municipality.name).toBe('Orkland');
    expect(orkland?.by).toEqual({ kind: 'former', name: 'Orkdal', untilYear: 2019 });
    const [kautokeino] = findMunicipalities(register, 'guovd');
    expect(kautokeino?.by).toEqual({ kind: 'parallel', language: 'sme', name: 'Guovdageaidnu' });
    expect(kautokeino?.matched).toBe('prefix');
  });

  it('calls no name former that the municipality still has', () => {
    expect(findMunicipalities(register, 'Våler i Hedmark', 1)[0]?.by).toEqual({ kind: 'name' });
    expect(findMunicipalities(register, 'Haram', 1)[0]?.by).toEqual({ kind: 'name' });
  });

  it.each([
    ['Habo', ['Habo', 'Håbo']],
    ['Håbo', ['Håbo', 'Habo']],
    ['Lardal', ['Larvik', 'Lærdal']],
    ['Lærdal', ['Lærdal', 'Larvik']],
  ])('lets the exact spelling win over its neighbour: %s', (text, expected) => {
    expect(labels(text, 2)).toEqual(expected);
  });

  it.each([
    ['Aalesund', 'Ålesund'],
    ['Baerum', 'Bærum'],
    ['Bärum', 'Bærum'],
    ['Bodoe', 'Bodø'],
    ['Bodö', 'Bodø'],
    ['Goteborg', 'Göteborg'],
    ['Gøteborg', 'Göteborg'],
    ['Karasjohka', 'Karasjok'],
    ['Unjarga', 'Nesseby'],
    ['Snaase', 'Snåsa'],
    ['Sørvaranger', 'Sør-Varanger'],
    ['dals ed', 'Dals-Ed'],
    ['Göteborg', 'Göteborg'],
  ])('reads %s as %s', (text, expected) => {
    const [first] = findMunicipalities(register, text);
    expect([first?.municipality.name, first?.matched]).toEqual([expected, 'exact']);
  });

  it.each([
    ['Sandnes kulturskole', 'Sandnes'],
    ['Sandnes kul', 'Sandnes'],
    ['Bærum kommune', 'Bærum'],
    ['Gjøvik kulturskule', 'Gjøvik'],
    ['Kulturskolen i Bærum', 'Bærum'],
    ['Oslo musikk- og kulturskole', 'Oslo'],
    ['Kiruna kommun', 'Kiruna'],
    ['Göteborgs stad', 'Göteborg'],
    ['Borås stad', 'Borås'],
    ['Stockholms kulturskola', 'Stockholm'],
    ['Stad kommune', 'Stad'],
    ['Guovdageainnu suohkan', 'Kautokeino'],
    ['Lund kommune', 'Lund (Rogaland)'],
    ['Lunds kommun', 'Lund (Skåne län)'],
    ['Våler inn', 'Våler (Innlandet)'],
    ['Herøy Møre og', 'Herøy (Møre og Romsdal)'],
    ['Herøy Nordl', 'Herøy (Nordland)'],
    ['Trondhiem kulturskole', 'Trondheim'],
    ['Tronhe', 'Trondheim'],
  ])('sees the municipality in "%s"', (text, expected) => {
    expect(labels(text)[0]).toBe(expected);
  });

  it('lists beginnings of names before beginnings of later words', () => {
    expect(labels('os', 4)).toEqual(['Os', 'Bjørnafjorden', 'Osby', 'Osen']);
    expect(labels('toten', 2)).toEqual(['Østre Toten', 'Vestre Toten']);
    expect(labels('Øvre Toten', 2)).toEqual(['Østre Toten', 'Vestre Toten']);
  });

  it('pulls two names apart that were typed as one', () => {
    expect(labels('AskØyarden')).toEqual(['Askøy', 'Øygarden']);
  });

  it('lists all parts of a divided municipality, each once, and no more than asked for', () => {
    expect(labels('Snillfjord')).toEqual(['Heim', 'Hitra', 'Orkland']);
    expect(labels('s', 5)).toHaveLength(5);
    expect(labels('')).toEqual([]);
    expect(labels(' - ')).toEqual([]);
  });
});
