import { describe, expect, test } from 'vitest';
import { findPriority, isPriorityHeading, splitAtPriorities } from '../../../src/imports/findPriority.ts';

describe('priorities written in the text [I13]', () => {
  test.each([
    ['Mer tid (Pri 1)', 1, 'Mer tid'],
    ['Mer tid (pri. 2).', 2, 'Mer tid'],
    ['1. prioritet: Mer tid', 1, 'Mer tid'],
    ['Prioritet 2: Mer tid', 2, 'Mer tid'],
    ['Prioritering nr. 3 – Mer tid', 3, 'Mer tid'],
    ['Mer tid - prioritet 1', 1, 'Mer tid'],
    ['Mer tid, 2. prioritet', 2, 'Mer tid'],
    ['[Prio 3] Mer tid', 3, 'Mer tid'],
    ['PRI 1: Mer tid', 1, 'Mer tid'],
    ['Førsteprioritet: Mer tid', 1, 'Mer tid'],
    ['Andreprioritet: Meir tid', 2, 'Meir tid'],
    ['Tredje prioritet: Meir tid', 3, 'Meir tid'],
    ['Fyrste prioritet: Meir tid', 1, 'Meir tid'],
    ['1:a prioritet: Mer tid', 1, 'Mer tid'],
    ['Prio 2: Mer tid', 2, 'Mer tid'],
    ['Första prioritet - Mer tid', 1, 'Mer tid'],
    ['First priority: More time', 1, 'More time'],
    ['2nd priority: More time', 2, 'More time'],
    ['More time (priority 3)', 3, 'More time'],
    ['Priority no. 1: More time', 1, 'More time'],
  ])('%j', (text, rank, rest) => {
    expect(findPriority(text)).toMatchObject({ rank, text: rest });
  });

  test.each([
    'Vi må prioritere 1–3 punkter',
    'Prioritet 1-3 skal sendes inn',
    'Pri 4: Mer tid',
    'Høy prioritet for barn',
    'Kulturskolen må få prioritet',
    'Side 1 av 3',
    'Alle tre prioriterer dette',
    'Primært 2 ting',
  ])('%j has none', (text) => {
    expect(findPriority(text)).toBeNull();
  });

  test('a mark inside a text gives the rank, and the text stays', () => {
    const text = 'Mer tid (Pri 2) og flere folk';
    expect(findPriority(text)).toEqual({ rank: 2, mark: '', isFirst: false, text });
  });

  test('several in one text part it', () => {
    expect(splitAtPriorities('Prioritet 1: Tid. Prioritet 2: Rom.')).toEqual([
      'Prioritet 1: Tid.',
      'Prioritet 2: Rom.',
    ]);
  });

  test.each(['Prioriteringer:', 'Våre prioriteringer', 'Våra prioriteringar:', 'Our priorities:'])(
    '%j stands over a list',
    (text) => {
      expect(isPriorityHeading(text)).toBe(true);
    },
  );
});
