import { describe, expect, test } from 'vitest';
import { sheetLikeness } from '../../../src/domain/sheetLikeness.ts';
import { createSeededRandom, seedOfRun } from '../../support/seededRandom.ts';

const sheet = ['Felles instrumentbank for regionen', 'Flere lærere i hele stillinger', 'Buss til øvingene', 'Korps'];

describe('the same sheet entered twice is noticed', () => {
  test.each<[string, readonly string[], readonly string[], boolean]>([
    ['word for word', sheet, sheet, true],
    ['in another order', sheet, sheet.toReversed(), true],
    ['with other capitals and marks', sheet, sheet.map((words) => `- ${words.toUpperCase()}.`), true],
    [
      'with slips of the hand',
      sheet,
      ['Felles instrumentbank i regionen', 'Flere lærare i hele stillingar', 'Buss til øvinger', 'Korpset'],
      true,
    ],
    ['with points left out', sheet, sheet.slice(0, 2), true],
    ['with one point more', sheet, [...sheet, 'Enda et'], true],
    ['half of it', sheet, [...sheet.slice(0, 2), 'Kulturskole i skoletida', 'Digitale timer'], false],
    ['of another group', sheet, ['Samarbeid om ledelse', 'Felles tilsetting', 'Lavere foreldrebetaling'], false],
    ['a word that anybody writes', ['Korps', 'Kor'], ['korps', 'kor'], false],
    ['nothing against something', [], sheet, false],
    ['nothing but marks', ['...', '-'], ['...', '-'], false],
  ])('%s', (_, a, b, isSame) => {
    expect(sheetLikeness(a, b).isSame).toBe(isSame);
    expect(sheetLikeness(b, a)).toEqual(sheetLikeness(a, b));
  });

  test('a point counts for one point of the other sheet only', () => {
    expect(sheetLikeness(['Felles instrumentbank', 'Felles instrumentbank'], ['Felles instrumentbank', 'Kor'])).toEqual(
      {
        share: 0.5,
        isSame: false,
      },
    );
  });

  test('random sheets: a sheet is like itself with a letter changed in each point, and unlike what shares no word', () => {
    const base = seedOfRun('sheetLikeness');
    for (let run = 0; run < 200; run++) {
      const random = createSeededRandom(base + run);
      const word = (letters: string) =>
        Array.from({ length: 4 + random.int(6) }, () => random.pick([...letters])).join('');
      const points = (letters: string) =>
        Array.from({ length: 2 + random.int(5) }, () => `${word(letters)} ${word(letters)} ${word(letters)}`);
      const entered = points('abcdefghij');
      const again = random.shuffle(entered).map((words) => `${words.slice(0, 3)}ø${words.slice(4)}`);
      expect(sheetLikeness(entered, again).isSame, `LANGBORD_SEED=${base + run}`).toBe(true);
      expect(sheetLikeness(entered, points('klmnopqrst')), `LANGBORD_SEED=${base + run}`).toEqual({
        share: 0,
        isSame: false,
      });
    }
  });
});
