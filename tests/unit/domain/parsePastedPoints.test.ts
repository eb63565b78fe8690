import { describe, expect, test } from 'vitest';
import { mostPastedLines, parsePastedPoints } from '../../../src/domain/parsePastedPoints.ts';

const texts = (pasted: string) => parsePastedPoints(pasted, 'emptyPoint').map((point) => point.text);
const tree = (pasted: string) =>
  parsePastedPoints(pasted, 'emptyPoint').map((point) => [point.text, ...point.subpoints]);

describe('pasted lines become points', () => {
  test.each(['•', '·', '–', '-', '*', '▪', 'o', '—', '●', '\uf0b7'])('the bullet %s is taken off', (mark) => {
    expect(texts(`${mark} Felles kor\n${mark}\tDelte instrumenter`)).toEqual(['Felles kor', 'Delte instrumenter']);
  });

  test.each(['-', '–', '•'])('the bullet %s without a space is taken off before a capital letter', (mark) => {
    expect(texts(`${mark}Felles kor\n${mark}Øvingsrom`)).toEqual(['Felles kor', 'Øvingsrom']);
    expect(texts(`Felles kor:\n${mark}Noter`)).toEqual(['Felles kor:']);
  });

  test.each([
    ['1. ', '2. '],
    ['1) ', '2) '],
    ['(1) ', '(2) '],
    ['a) ', 'b) '],
    ['A) ', 'B) '],
    ['i. ', 'ii. '],
    ['a. ', 'b. '],
    ['1.1 ', '1.2 '],
    ['1.1. ', '1.2. '],
    ['• 1. ', '• 2. '],
  ])('the numbering %s is taken off', (first, second) => {
    expect(texts(`${first}Felles kor\n${second}Delte instrumenter`)).toEqual(['Felles kor', 'Delte instrumenter']);
  });

  test.each([
    '4. trinn møtes på lørdag',
    '17. mai spiller alle',
    '4.–7. trinn',
    '2.5 stillinger til deling',
    '2024 var et godt år',
    '-5 grader i øvingsrommet',
    'A. Hansen tar kontakt',
    'e-post til alle',
    '*Viktig*',
    'oboe mangler',
    '1.',
  ])('words that look like a mark stay: %s', (line) => {
    expect(texts(`${line}\nEn linje til`)).toEqual([line, 'En linje til']);
  });

  test('small letters after numbers that count from 1 are a list', () => {
    expect(texts('1. felles kor\n2. delte instrumenter\n7. trinn')).toEqual([
      'felles kor',
      'delte instrumenter',
      '7. trinn',
    ]);
  });

  test('blank lines and bare bullets are dropped, Windows line ends read', () => {
    expect(texts('Felles kor\r\n\r\n  \r\n•\r\nDelte instrumenter\r\n')).toEqual(['Felles kor', 'Delte instrumenter']);
  });

  test('tabs and doubled spaces inside a line become one space', () => {
    expect(texts('1.\tFelles \t kor\n2.\tMer')).toEqual(['Felles kor', 'Mer']);
  });

  test('nothing pasted gives nothing', () => {
    expect(parsePastedPoints(' \n\n', 'emptyPoint')).toEqual([]);
  });
});

describe('lines that stand further in become sub-points', () => {
  test('by spaces or tabs', () => {
    expect(tree('Kor\n   - hver uke\n\t- for alle\nBand')).toEqual([['Kor', 'hver uke', 'for alle'], ['Band']]);
  });

  test('deeper levels become the same level', () => {
    expect(tree('Kor\n  - hver uke\n    - på mandag\n      - klokka 17\n  - for alle')).toEqual([
      ['Kor', 'hver uke', 'på mandag', 'klokka 17', 'for alle'],
    ]);
  });

  test('text that is indented as a whole has no sub-points', () => {
    expect(tree('\t• Kor\n\t• Band')).toEqual([['Kor'], ['Band']]);
  });

  test('one space more is no level', () => {
    expect(tree('Kor\n Band')).toEqual([['Kor'], ['Band']]);
  });

  test("Word's inner bullets are a level even when the indentation is lost", () => {
    expect(tree('•\tKor\no\thver uke\n▪\tpå mandag\n•\tBand')).toEqual([['Kor', 'hver uke', 'på mandag'], ['Band']]);
  });

  test('bullets after a line with a colon belong to it', () => {
    expect(tree('Eksempler:\n- Kor\n- Band\nNeste sak')).toEqual([['Eksempler:', 'Kor', 'Band'], ['Neste sak']]);
    expect(tree('• Eksempler:\n\t• Kor\n• Neste sak')).toEqual([['Eksempler:', 'Kor'], ['Neste sak']]);
  });
});

describe('one line', () => {
  test('pasted in the middle of a text stays as it is', () => {
    expect(parsePastedPoints('1. Felles kor', 'text')).toEqual([{ text: '1. Felles kor', subpoints: [] }]);
  });

  test('pasted into an empty point loses its bullet', () => {
    expect(texts('• Felles kor')).toEqual(['Felles kor']);
  });
});

describe('very much text', () => {
  test('lines after the most there can be are joined to the last, and nothing is lost', () => {
    const lines = Array.from({ length: mostPastedLines + 3 }, (_, index) => `Linje ${index}.`);
    const pasted = texts(lines.join('\n'));
    expect(pasted).toHaveLength(mostPastedLines);
    expect(pasted.join('\n')).toBe(lines.join('\n'));
  });

  test('joined lines go on in a new point before they outgrow one', () => {
    const lines = Array.from({ length: 3_000 }, (_, index) => `Linje ${index} ${'a'.repeat(40)}`);
    const pasted = texts(lines.join('\n'));
    expect(pasted.join('\n')).toBe(lines.join('\n'));
    expect(Math.max(...pasted.map((text) => text.length))).toBeLessThan(20_000);
  });
});
