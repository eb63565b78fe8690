import { describe, expect, test } from 'vitest';
import { type Bytes, equalBytes } from '../../../src/feed/bytes.ts';
import { sealedExtra } from '../../../src/sync/lineSeal.ts';
import { createMessageJoiner, cutMessage } from '../../../src/sync/messageFrames.ts';
import { largestFrame } from '../../../src/sync/transport.ts';
import { createExchangeRoom, write } from '../../support/exchangeRoom.ts';

const isEqual = (a: Uint8Array | null | undefined, b: Uint8Array) => a instanceof Uint8Array && equalBytes(a, b);
const patterned = (length: number, salt: number) => Uint8Array.from({ length }, (_, at) => (at * 7 + salt) % 256);

describe('[Y6] messages in frames', () => {
  test.each([1, 1_000, 61_401, 61_402, 200_000, 400 * 1024])('of %i bytes come out as they went in', (length) => {
    const message = patterned(length, 1);
    const joiner = createMessageJoiner();
    const pieces = cutMessage(300, message);
    for (const piece of pieces) expect(piece.length + sealedExtra).toBeLessThanOrEqual(largestFrame);
    const joined = pieces.map((piece) => joiner.join(piece));
    expect(joined.slice(0, -1)).toEqual(joined.slice(0, -1).map(() => null));
    expect(isEqual(joined.at(-1), message)).toBe(true);
  });

  test('one that loses a piece is lost, and takes no other with it', () => {
    const [first, second] = [patterned(150_000, 1), patterned(150_000, 2)];
    const all = [...cutMessage(1, first), ...cutMessage(2, second)];
    for (const lost of all.keys()) {
      const joiner = createMessageJoiner();
      const whole = all.flatMap((piece, at) => (at === lost ? [] : (joiner.join(piece) ?? [])));
      expect(whole).toHaveLength(1);
      expect(isEqual(whole[0], lost < 3 ? second : first)).toBe(true);
    }
  });

  test('the end of one is never put to the beginning of another', () => {
    const [first, second] = [cutMessage(1, patterned(150_000, 1)), cutMessage(2, patterned(150_000, 2))];
    const joiner = createMessageJoiner();
    expect([...first.slice(0, 2), ...second.slice(2)].map((piece) => joiner.join(piece))).toEqual([null, null, null]);
  });

  test('a piece that comes twice spoils nothing but its message', () => {
    const joiner = createMessageJoiner();
    const pieces = cutMessage(1, patterned(150_000, 1));
    const next = cutMessage(2, patterned(10, 2));
    const whole: Bytes[] = [];
    for (const piece of [...pieces, ...pieces, ...next]) {
      const message = joiner.join(piece);
      if (message) whole.push(message);
    }
    expect(whole.at(-1)).toEqual(patterned(10, 2));
  });
});

describe('[Y7] a line with little room', () => {
  test('carries several megabytes in the end', async () => {
    const weather = { loss: 0, duplicates: 0, delay: [5, 20] } as const;
    const { join, timer, read, groupScope } = await createExchangeRoom({ weather, capacity: 64 * 1024 });
    const anna = await join('anna');
    for (let count = 0; count < 60; count++) await anna.edit(groupScope, write('x'.repeat(60_000)));
    const bo = await join('bo');
    await timer.advance(10_000);
    expect(await read(bo)).toHaveLength(3_600_000);
    expect(bo.exchange.state().lacking).toBe(0);
  });
});
