import { describe, expect, test } from 'vitest';
import { byCounty } from '../../../src/domain/municipality/byCounty.ts';
import { type DotMapDrawing, dotMap, type MapDot } from '../../../src/domain/municipality/dotMap.ts';
import { loadMunicipalities } from '../../../src/domain/municipality/loadMunicipalities.ts';
import {
  type Municipality,
  type MunicipalityId,
  toMunicipalityId,
} from '../../../src/domain/municipality/municipality.ts';

const register = await loadMunicipalities();
const { municipalities } = register;
const compare = new Intl.Collator('nb').compare;

function idOf(name: string): MunicipalityId {
  const found = municipalities.filter((municipality) => municipality.name === name);
  if (found.length !== 1 || !found[0]) throw new Error(`${name} is not one municipality.`);
  return found[0].id;
}
function draw(heard: readonly string[], missing: readonly string[] = []): DotMapDrawing {
  const drawing = dotMap(municipalities, { heard: heard.map(idOf), missing: missing.map(idOf) });
  if (!drawing) throw new Error('There is no map.');
  return drawing;
}
const namesOf = (dots: readonly MapDot[]) => dots.map(({ municipality }) => municipality.name).sort(compare);
const allOf = ({ heard, missing, others }: DotMapDrawing) => [...heard, ...missing, ...others];
function dotOf(drawing: DotMapDrawing, name: string): MapDot {
  const dot = allOf(drawing).find(({ municipality }) => municipality.name === name);
  if (!dot) throw new Error(`${name} is not on the map.`);
  return dot;
}

describe('where municipalities stand', () => {
  const norway = draw(['Alta', 'Kristiansand'], ['Vadsø']);

  test('a map of one country has all its municipalities and none of others, in three kinds', () => {
    expect(namesOf(norway.heard)).toEqual(['Alta', 'Kristiansand']);
    expect(namesOf(norway.missing)).toEqual(['Vadsø']);
    const inNorway = municipalities.filter(({ country }) => country === 'NO');
    expect(namesOf(allOf(norway))).toEqual(inNorway.map(({ name }) => name).sort(compare));
  });

  test('north is up, east is right, and everything lies inside', () => {
    const [alta, vadso, kristiansand] = ['Alta', 'Vadsø', 'Kristiansand'].map((name) => dotOf(norway, name));
    expect(alta?.y).toBeLessThan(kristiansand?.y ?? 0);
    expect(alta?.x).toBeLessThan(vadso?.x ?? 0);
    for (const { x, y } of allOf(norway)) {
      expect(x >= 0 && x <= norway.width && y >= 0 && y <= norway.height).toBe(true);
    }
    expect(norway.width).toBeLessThanOrEqual(300);
    expect(norway.height).toBeLessThanOrEqual(380);
  });

  test('distances are those on the ground, within what a flat map of a long country can do', () => {
    // Kilometres by the law of cosines on a sphere of 6,371 km.
    const kilometres = (a: Municipality, b: Municipality) => {
      const [f, g, d] = [a.lat, b.lat, b.lon - a.lon].map((degrees) => (degrees * Math.PI) / 180);
      if (f === undefined || g === undefined || d === undefined) return 0;
      return 6371 * Math.acos(Math.sin(f) * Math.sin(g) + Math.cos(f) * Math.cos(g) * Math.cos(d));
    };
    const sweden = draw(['Kiruna', 'Malmö']);
    const scaleBetween = (one: string, other: string) => {
      const [a, b] = [dotOf(sweden, one), dotOf(sweden, other)];
      return Math.hypot(a.x - b.x, a.y - b.y) / kilometres(a.municipality, b.municipality);
    };
    const northSouth = scaleBetween('Kiruna', 'Malmö');
    for (const [west, east] of [
      ['Göteborg', 'Stockholm'],
      ['Östersund', 'Umeå'],
    ] as const) {
      expect(Math.abs(scaleBetween(west, east) / northSouth - 1)).toBeLessThan(0.15);
    }
  });

  test('two countries stand on one map', () => {
    const both = draw(['Alta'], ['Malmö']);
    expect(allOf(both)).toHaveLength(municipalities.length);
  });

  test('a small region fills the map, with its neighbours on both sides of the border around it', () => {
    const region = draw(
      ['Borås', 'Ulricehamn'],
      ['Tranemo', 'Mark', 'Svenljunga', 'Herrljunga', 'Vårgårda', 'Bollebygd'],
    );
    expect(allOf(region).length).toBeLessThan(60);
    expect(allOf(region).length).toBeGreaterThan(12);
    const span = Math.hypot(
      dotOf(region, 'Borås').x - dotOf(region, 'Ulricehamn').x,
      dotOf(region, 'Borås').y - dotOf(region, 'Ulricehamn').y,
    );
    expect(span).toBeGreaterThan(40);
    expect(namesOf(draw(['Halden'], ['Aremark']).others)).toContain('Strömstad');
  });

  test('one municipality is a map too', () => {
    const one = draw(['Hamar']);
    expect(one.others.length).toBeGreaterThan(2);
    expect(allOf(one).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});

test('nobody and unknown municipalities make no map', () => {
  const ended = toMunicipalityId('NO:9999');
  if (!ended) throw new Error('That is the form of an id.');
  expect(dotMap(municipalities, { heard: [], missing: [] })).toBeNull();
  expect(dotMap(municipalities, { heard: [ended], missing: [] })).toBeNull();
});

test('whoever is in both lists was heard', () => {
  const drawing = draw(['Hamar', 'Alta'], ['Hamar']);
  expect(namesOf(drawing.heard)).toEqual(['Alta', 'Hamar']);
  expect(drawing.missing).toEqual([]);
});

test('names stand where they cover neither a marked dot nor another name, and inside the map', () => {
  const heard = municipalities.filter(({ county }) => county === 'Innlandet').map(({ name }) => name);
  const drawing = draw(
    heard.filter((name) => name !== 'Våler'),
    ['Alta', 'Vardø', 'Utsira', 'Røst'],
  );
  expect(drawing.labels.length).toBeGreaterThan(3);
  const boxes = drawing.labels.map(({ municipality, x, y, side }) => {
    // At least as wide as the narrowest letters make it.
    const length = municipality.name.length * 5;
    return {
      left: side === 'left' ? x - length : x,
      right: side === 'left' ? x : x + length,
      top: y - 6,
      bottom: y + 6,
    };
  });
  boxes.forEach((box, index) => {
    expect(box.left >= 0 && box.right <= drawing.width).toBe(true);
    for (const other of boxes.slice(index + 1)) {
      const meet = box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom;
      expect(meet).toBe(false);
    }
    for (const { x, y } of [...drawing.heard, ...drawing.missing]) {
      expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
    }
  });
});

test('counties come with the most municipalities first, names in the order of the alphabet', () => {
  const ids = ['Øyer', 'Alta', 'Hamar', 'Åmot', 'Vadsø', 'Malmö'].map(idOf);
  expect(
    byCounty(register, ids, compare).map(({ county, municipalities: inCounty }) => [
      county,
      ...inCounty.map(({ name }) => name),
    ]),
  ).toEqual([
    ['Innlandet', 'Hamar', 'Øyer', 'Åmot'],
    ['Finnmark', 'Alta', 'Vadsø'],
    ['Skåne län', 'Malmö'],
  ]);
});
