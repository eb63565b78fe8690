import { expect, test } from 'vitest';
import { breakLongWords } from '../../../src/ui/parts/breakLongWords.ts';

test.each([
  ['Kompetanseheving', 'Kompe|tan|se|he|ving'],
  ['kulturskolesamarbeid', 'kulturs|ko|le|sa|mar|beid'],
  ['Fritidsmusikkorpset', 'Fritids|mu|sik|korpset'],
  ['Førskolelærarutdanning', 'Førs|ko|le|læ|ra|rut|dan|ning'],
])('%s may be broken before a consonant ahead of a vowel, never near an end', (word, broken) => {
  expect(breakLongWords(word).replaceAll('\u00ad', '|')).toBe(broken);
});

test('words that fit stay as they are, and so do figures and signs', () => {
  const text = 'Delte stillinger på tvers: 40 % her, 60 % hos naboen (kulturskulane)';
  expect(breakLongWords(text)).toBe(text);
  expect(breakLongWords('https://langbord.example/1234567890123456')).toBe('https://langbord.example/1234567890123456');
});
