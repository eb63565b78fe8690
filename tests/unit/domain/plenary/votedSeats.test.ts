import { expect, test } from 'vitest';
import { votedSeats } from '../../../../src/domain/plenary/votedSeats.ts';
import { clusterId } from '../../../support/plenaryRoom.ts';

const rows = (...places: readonly (readonly [string, number])[]) =>
  places.map(([name, place]) => ({
    cluster: clusterId(name),
    place,
    isTied: places.filter(([, other]) => other === place).length > 1,
  }));

test.each([
  { of: 'three clear places', places: rows(['a', 1], ['b', 2], ['c', 3], ['d', 4]), seats: ['a', 'b', 'c'] },
  { of: 'a tie for the first place', places: rows(['a', 1], ['b', 1], ['c', 3]), seats: [null, null, 'c'] },
  { of: 'a tie for the second place', places: rows(['a', 1], ['b', 2], ['c', 2]), seats: ['a', null, null] },
  { of: 'a tie for the last seat', places: rows(['a', 1], ['b', 2], ['c', 3], ['d', 3]), seats: ['a', 'b', null] },
  { of: 'fewer than three that somebody chose', places: rows(['a', 1]), seats: ['a', null, null] },
  { of: 'no votes', places: [], seats: [null, null, null] },
])('[D31] $of: seats $seats', ({ places, seats }) => {
  expect(votedSeats(places)).toEqual(seats);
});
