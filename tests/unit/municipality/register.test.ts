import { describe, expect, it } from 'vitest';
import { createRegister } from '../../../src/domain/municipality/createRegister.ts';
import { loadMunicipalities } from '../../../src/domain/municipality/loadMunicipalities.ts';
import { municipalityLabel, toMunicipalityId } from '../../../src/domain/municipality/municipality.ts';

const register = await loadMunicipalities();

function named(name: string) {
  return register.municipalities.filter((municipality) => municipality.name === name);
}

describe('the register', () => {
  it('holds 357 Norwegian and 290 Swedish municipalities in 15 and 21 counties', () => {
    for (const [country, municipalities, counties] of [
      ['NO', 357, 15],
      ['SE', 290, 21],
    ] as const) {
      const ofCountry = register.municipalities.filter((municipality) => municipality.country === country);
      expect(ofCountry).toHaveLength(municipalities);
      expect(new Set(ofCountry.map(({ county }) => county)).size).toBe(counties);
    }
  });

  it('gives each its own id, in the form of an id', () => {
    expect(register.byId.size).toBe(647);
    for (const { id, country, code } of register.municipalities) {
      expect(id).toBe(`${country}:${code}`);
      expect(toMunicipalityId(id)).toBe(id);
    }
  });

  it('tells the Norwegian 1860 from the Swedish one', () => {
    expect(register.municipalities.filter(({ code }) => code === '1860').map(({ name }) => name)).toEqual([
      'Vestvågøy',
      'Laxå',
    ]);
  });

  it.each(['NO:301', 'NO:03010', 'DK:0301', '0301', 'NO:0301\n', ''])('takes %j for no id', (text) => {
    expect(toMunicipalityId(text)).toBeUndefined();
  });

  it('places each within Norway and Sweden', () => {
    for (const { name, lat, lon } of register.municipalities) {
      expect(lat > 55 && lat < 71.5 && lon > 4 && lon < 31.5, `${name} lies at ${lat}, ${lon}`).toBe(true);
    }
  });

  it('leads every former name to municipalities of today', () => {
    expect(register.formerNames).toHaveLength(121);
    for (const { name, untilYear, successors } of register.formerNames) {
      expect(successors.length, name).toBeGreaterThan(0);
      expect(untilYear >= 1990 && untilYear <= 2026, name).toBe(true);
      for (const successor of successors) expect(register.byId.get(successor.id)).toBe(successor);
    }
  });

  it.each([
    ['Karasjok', 'Kárášjohka – Karasjok'],
    ['Kåfjord', 'Gáivuotna – Kåfjord – Kaivuono'],
    ['Porsanger', 'Porsanger – Porsáŋgu – Porsanki'],
    ['Hamar', 'Hamar'],
  ])('joins the official names of %s in their order', (name, officialName) => {
    expect(named(name).map((municipality) => municipality.officialName)).toEqual([officialName]);
  });

  it('holds 34 parallel names of 29 municipalities', () => {
    const withParallel = register.municipalities.filter(({ parallel }) => parallel.length > 0);
    expect(withParallel).toHaveLength(29);
    expect(withParallel.flatMap(({ parallel }) => parallel)).toHaveLength(34);
  });

  it('labels namesakes with their county and nobody else', () => {
    const labels = register.municipalities.filter(({ hasNamesake }) => hasNamesake).map(municipalityLabel);
    expect(labels.sort()).toEqual([
      'Herøy (Møre og Romsdal)',
      'Herøy (Nordland)',
      'Lund (Rogaland)',
      'Lund (Skåne län)',
      'Våler (Innlandet)',
      'Våler (Østfold)',
    ]);
    expect(named('Hamar').map(municipalityLabel)).toEqual(['Hamar']);
  });

  it('is loaded once', async () => {
    expect(await loadMunicipalities()).toBe(register);
  });

  it('refuses damaged lines', () => {
    const municipalityLines = 'NO;03;Oslo\n01;Oslo;6000;1073';
    expect(() => createRegister({ municipalityLines, formerNameLines: 'NO;Aker;1990;0302' })).toThrow('NO:0302');
    expect(() => createRegister({ municipalityLines: `${municipalityLines};xx:Oslove`, formerNameLines: '' })).toThrow(
      'xx:Oslove',
    );
  });
});
