import { expect, test } from 'vitest';
import { namesTwice, spokenGroupName } from '../../../src/domain/spokenGroupName.ts';

const words = { numbered: (number: number) => `Gruppe ${number}`, unnamed: 'uten navn' };

test.each([
  ['Gruppe 2', 'Hamar', 'Hamar, Gruppe 2'],
  ['3', 'Førde', 'Førde, Gruppe 3'],
  ['03', '', 'Gruppe 3'],
  ['', 'Oslo', 'Oslo, uten navn'],
  ['', '', 'uten navn'],
  ['Førde 1', 'Førde', 'Førde 1'],
  ['rom 4, FØRDE', 'Førde', 'rom 4, FØRDE'],
  ['Oslofjorden', 'Oslo', 'Oslo, Oslofjorden'],
  ['Digitalt rom 1', 'Digitalt rom', 'Digitalt rom 1'],
  [' Strykerne ', ' Tynset ', 'Tynset, Strykerne'],
])('the group %j at %j is said as %j', (name, venue, spoken) => {
  expect(spokenGroupName({ name, venue }, words)).toBe(spoken);
});

test('names that sound the same are found once each', () => {
  expect(namesTwice(['Oslo, Gruppe 3', 'Hamar, Gruppe 3', 'oslo,  gruppe 3', 'Oslo Gruppe 3'])).toEqual([
    'Oslo, Gruppe 3',
  ]);
  expect(namesTwice(['Rom 1', 'Rom 11'])).toEqual([]);
});
