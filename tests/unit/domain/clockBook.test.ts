import { describe, expect, test } from 'vitest';
import {
  type ClockBook,
  type ClockWord,
  clockWord,
  hearClock,
  leapClock,
  newClockBook,
  offsetOf,
} from '../../../src/domain/clockBook.ts';
import { type ClockId, toId } from '../../../src/domain/ids.ts';

const [own, other, third] = [toId<ClockId>('own'), toId<ClockId>('other'), toId<ClockId>('third')];
const { NEGATIVE_INFINITY: below, POSITIVE_INFINITY: above } = Number;
const said = (at: number, offsets: ClockWord['offsets'] = [], clock = other): ClockWord => ({ clock, at, offsets });
const hear = (words: readonly (readonly [ClockWord, number])[]): ClockBook =>
  words.reduce((book, [word, at]) => hearClock(book, word, at), newClockBook(own));

describe('[D25] how far clocks are from each other', () => {
  test('one’s own is where it is, and of others nothing is known at first', () => {
    expect(offsetOf(newClockBook(own), own, 5)).toEqual({ least: 0, most: 0 });
    expect(offsetOf(newClockBook(own), other, 5)).toBeNull();
  });

  test('a word was sent before it came', () => {
    expect(offsetOf(hear([[said(1_000), 400]]), other, 400)).toEqual({ least: 600, most: above });
  });

  test('what the other knows of this clock closes the other side', () => {
    const book = hear([[said(1_000, [{ clock: own, least: -650, most: above }]), 400]]);
    expect(offsetOf(book, other, 400)).toEqual({ least: 600, most: 650 });
  });

  test('the quickest of several words counts, though bounds grow a little with time', () => {
    const book = hear([
      [said(1_000), 400],
      [said(2_000), 1_900],
    ]);
    expect(offsetOf(book, other, 1_900)?.least).toBeCloseTo(600 - 0.15, 6);
    expect(offsetOf(book, other, 101_900)?.least).toBeCloseTo(600 - 0.15 - 10, 6);
  });

  test('two that talk to each other agree within the time of a word', () => {
    const ahead = 7_200_000;
    let [mine, theirs] = [newClockBook(own), newClockBook(other)];
    for (let round = 0; round < 3; round++) {
      const now = round * 10_000;
      theirs = hearClock(theirs, clockWord(mine, now, [other]), now + 80 + ahead);
      mine = hearClock(mine, clockWord(theirs, now + 5_000 + ahead, [own]), now + 5_020);
    }
    const { least = below, most = above } = offsetOf(mine, other, 30_000) ?? {};
    expect(least).toBeLessThanOrEqual(ahead);
    expect(most).toBeGreaterThanOrEqual(ahead);
    expect(most - least).toBeLessThan(110);
  });

  test('a clock that is out of reach is known by way of another', () => {
    const through = said(1_000, [
      { clock: own, least: -620, most: above },
      { clock: third, least: 50, most: 70 },
    ]);
    expect(offsetOf(hear([[through, 400]]), third, 400)).toEqual({ least: 650, most: 690 });
  });

  test('a clock that was set counts by its newest word; what others say against it does not', () => {
    const sure = said(1_000, [{ clock: own, least: -620, most: above }]);
    expect(
      offsetOf(
        hear([
          [sure, 400],
          [said(9_000), 500],
        ]),
        other,
        500,
      ),
    ).toEqual({ least: 8_500, most: above });
    const slander = said(100, [{ clock: other, least: 5_000, most: 5_001 }], third);
    expect(
      offsetOf(
        hear([
          [sure, 400],
          [slander, 400],
        ]),
        other,
        400,
      ),
    ).toEqual({ least: 600, most: 620 });
  });

  test('a record of a timer is a word of its clock', () => {
    const book = hear([[said(5_000, [], third), 100]]);
    expect(offsetOf(book, third, 100)).toEqual({ least: 4_900, most: above });
  });

  test.each<[string, ClockWord]>([
    ['of this clock', said(1, [], own)],
    ['without a number', said(Number.NaN)],
    ['that came before it can have been sent', said(1_000, [{ clock: own, least: -500, most: above }])],
  ])('a word %s changes nothing', (_, word) => {
    const book = newClockBook(own);
    expect(hearClock(book, word, 400)).toBe(book);
  });

  test('bounds that are none are passed over', () => {
    const offsets = [
      { clock: own, least: Number.NaN, most: 1 },
      { clock: third, least: 9, most: 1 },
    ];
    const book = hear([[said(1_000, offsets), 400]]);
    expect(offsetOf(book, other, 400)).toEqual({ least: 600, most: above });
    expect(offsetOf(book, third, 400)).toBeNull();
  });

  test('a book does not grow without end, and forgets what it has not heard of for longest', () => {
    const words = Array.from({ length: 600 }, (_, at): [ClockWord, number] => [said(at, [], toId(`c${at}`)), at]);
    const book = hear(words);
    expect(book.offsets.size).toBe(500);
    expect(offsetOf(book, toId('c99'), 600)).toBeNull();
    expect(offsetOf(book, toId('c599'), 600)).not.toBeNull();
  });

  test('after a sleep nothing is lost but certainty, and the clock has another name', () => {
    const before = hear([[said(1_000, [{ clock: own, least: -620, most: above }]), 400]]);
    const book = leapClock(before, third, 400, 5_000);
    expect(offsetOf(book, third, 400)).toEqual({ least: 0, most: 0 });
    expect(offsetOf(book, own, 400)).toEqual({ least: 0, most: 5_000 });
    expect(offsetOf(book, other, 400)).toEqual({ least: 600, most: 5_620 });
  });
});
