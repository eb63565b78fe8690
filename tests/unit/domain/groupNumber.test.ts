import { describe, expect, test } from 'vitest';
import { isSameGroupName, nextGroupNumber } from '../../../src/domain/groupNumber.ts';

describe('the number proposed for the next group', () => {
  test.each([
    [[], 1],
    [['Gruppe 1', 'Gruppe 2'], 3],
    [['Gruppe 1', 'Gruppe 3'], 4],
    [['Toten', 'Grupp 12 '], 13],
    [['Toten'], 1],
  ])('after %j it is %i', (names, number) => {
    expect(nextGroupNumber(names)).toBe(number);
  });
});

describe('two names of groups', () => {
  test.each([
    ['Gruppe 3', 'gruppe  3'],
    ['Gruppe 3', ' Gruppe3'],
    ['A\u030Asen', '\u00C5sen'],
  ])('%j and %j are the same', (a, b) => expect(isSameGroupName(a, b)).toBe(true));

  test.each([
    ['Gruppe 3', 'Gruppe 13'],
    ['', ''],
  ])('%j and %j are not', (a, b) => expect(isSameGroupName(a, b)).toBe(false));
});
