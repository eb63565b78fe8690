import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, lacksMoreThan, letterBits } from '../../../src/domain/municipality/editDistance.ts';
import { findMunicipalities } from '../../../src/domain/municipality/findMunicipalities.ts';
import { plainWord, spelledWords, withoutMarks } from '../../../src/domain/municipality/foldName.ts';
import { loadMunicipalities } from '../../../src/domain/municipality/loadMunicipalities.ts';
import type { Municipality } from '../../../src/domain/municipality/municipality.ts';

const seed = 20261121;
const register = await loadMunicipalities();
const longEnough = register.municipalities.filter(({ name }) => name.length >= 4);

const slips: Record<string, (name: string, at: number, letter: string) => string> = {
  missing: (name, at) => name.slice(0, at) + name.slice(at + 1),
  added: (name, at, letter) => name.slice(0, at) + letter + name.slice(at),
  wrong: (name, at, letter) => name.slice(0, at) + letter + name.slice(at + 1),
  swapped: (name, at) => name.slice(0, at) + name.slice(at + 1, at + 2) + name.slice(at, at + 1) + name.slice(at + 2),
};

describe('typing errors', () => {
  it.each(Object.keys(slips))(`finds a name with one letter %s among the first three (seed ${seed})`, (kind) => {
    let shadowed = 0;
    let tried = 0;
    const letters = fc.constantFrom(...'abcdefghijklmnoprstuvyæøåäö');
    fc.assert(
      fc.property(fc.constantFrom(...longEnough), fc.nat(30), letters, (municipality, position, letter) => {
        const typed = slips[kind]?.(municipality.name, position % municipality.name.length, letter) ?? '';
        const firstThree = findMunicipalities(register, typed, 3).map((match) => match.municipality);
        tried++;
        if (firstThree.includes(municipality)) return;
        shadowed++;
        expect(firstThree, typed).toHaveLength(3);
        for (const other of firstThree) expect(isAsNear(typed, other), `${typed}: ${other.name}`).toBe(true);
      }),
      { seed, numRuns: 400 },
    );
    // The escape for names as near must stay an exception.
    expect(shadowed / tried).toBeLessThan(0.04);
  });

  it.each([
    ['hamar', 'hamar', 0],
    ['hamr', 'hamar', 1],
    ['hammar', 'hamar', 1],
    ['hanar', 'hamar', 1],
    ['hmaar', 'hamar', 1],
    ['haamr', 'hamar', 1],
    ['hmara', 'hamar', 2],
    ['oslo', 'hamar', 3],
    ['', 'os', 2],
    ['os', '', 2],
  ])('counts from %s to %s: %i (3 stands for more than 2)', (query, name, expected) => {
    expect(editDistance(query, name, 2).whole).toBe(expected);
    expect(slowDistance(query, name)).toBeGreaterThanOrEqual(expected);
  });

  it(`counts as the definition does, within its limit (seed ${seed})`, () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (query, name, limit) => {
        const { whole, beginning } = editDistance(query, name, limit);
        expect(whole).toBe(Math.min(slowDistance(query, name), limit + 1));
        if (lacksMoreThan(limit, letterBits(query), letterBits(name))) expect(beginning).toBe(limit + 1);
        const beginnings = Array.from({ length: name.length + 1 }, (_, end) => slowDistance(query, name.slice(0, end)));
        expect(beginning).toBe(Math.min(...beginnings, limit + 1));
      }),
      { seed, numRuns: 1000 },
    );
  });
});

/** Another real name is as near when it begins with what was typed, or is one slip away itself. */
function isAsNear(typed: string, municipality: Municipality): boolean {
  const former = register.formerNames.filter(({ successors }) => successors.includes(municipality));
  const names = [municipality.name, ...[...municipality.parallel, ...former].map(({ name }) => name)];
  return names.some((name) => {
    const words = spelledWords(name);
    const tails = words.map((_, start) => words.slice(start).map(plainWord).join(''));
    return [plainWord, withoutMarks].some((fold) => {
      const query = spelledWords(typed).map(fold).join('');
      return tails.some((tail, start) => tail.startsWith(query) || (start === 0 && slowDistance(query, tail) <= 1));
    });
  });
}

/** Optimal string alignment straight from its definition. */
function slowDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const same = a[0] === b[0];
  if (same) return slowDistance(a.slice(1), b.slice(1));
  const ways = [
    slowDistance(a.slice(1), b),
    slowDistance(a, b.slice(1)),
    slowDistance(a.slice(1), b.slice(1)),
    ...(a[0] === b[1] && a[1] === b[0] && a.length > 1 && b.length > 1 ? [slowDistance(a.slice(2), b.slice(2))] : []),
  ];
  return 1 + Math.min(...ways);
}
