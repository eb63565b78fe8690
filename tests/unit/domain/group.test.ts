import { expect, test } from 'vitest';
import { freeSeats, rankOf, ranks, type Seats } from '../../../src/domain/group.ts';
import { type PointId, toId } from '../../../src/domain/ids.ts';

const [a, b, stranger] = ['a', 'b', 'stranger'].map((id) => toId<PointId>(id)) as [PointId, PointId, PointId];

test('rankOf tells the seat a point sits in', () => {
  const seats: Seats = [a, null, b];
  expect([a, b, stranger].map((point) => rankOf(seats, point))).toEqual([1, 3, null]);
  expect(rankOf(freeSeats, a)).toBeNull();
});

test('there is a seat for each rank', () => {
  expect(freeSeats).toHaveLength(ranks.length);
});
