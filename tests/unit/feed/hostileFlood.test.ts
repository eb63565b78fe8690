import { beforeEach, describe, expect, test } from 'vitest';
import { concatBytes } from '../../../src/feed/bytes.ts';
import { entryKind } from '../../../src/feed/entry.ts';
import { limits } from '../../../src/feed/limits.ts';
import { writeUpdate } from '../../../src/feed/update/writeUpdate.ts';
import { type AttackedGroup, createAttackedGroup } from '../../support/attackedGroup.ts';
import { createPeer, kinds } from '../../support/feedPeer.ts';
import { insertion, letter } from '../../support/hostileInsider.ts';
import { startWork } from '../../support/startWork.ts';

describe('a hostile insider who sends too much', () => {
  let group: AttackedGroup;

  beforeEach(async () => {
    group = await createAttackedGroup();
  });

  test('[F21] huge claimed sizes cost nothing', async () => {
    const { bo, insider, expectHonestWorkGoesOn } = group;
    const { client } = insider;
    const head = writeUpdate(new Map([[client, [letter(client, 0)]]]), new Map()).slice(0, -4);
    const huge = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f];
    const updates = [
      new Uint8Array([...huge, 0]),
      new Uint8Array([1, ...huge, 1, 0]),
      concatBytes([head, new Uint8Array([8, ...huge, 127])]),
      new Uint8Array([0, ...huge]),
      new Uint8Array([0, 1, 5, ...huge]),
      new Uint8Array([0, 1, 5, 1, 0, ...huge]),
    ];
    for (const update of updates) {
      const attempt = await insider.forge({ update, clock: 1 });
      const timeSpent = startWork();
      expect(kinds(await bo.receive(attempt.bytes))[0]).toMatch(/^refused: /);
      expect(timeSpent()).toBeLessThan(50);
    }
    await expectHonestWorkGoesOn('What Anna wrote. ');
  });

  test('[F21] more than 20,000 structs, or 256 kB, are refused', async () => {
    const { bo, insider } = group;
    const { client } = insider;
    const letters = (count: number, originOf: (clock: number) => number) =>
      Array.from({ length: count }, (_, clock) =>
        letter(client, clock, clock === 0 ? {} : { origin: { client, clock: originOf(clock) } }),
      );
    const many = insertion(
      client,
      letters(limits.structs + 1, () => 0),
    );
    const fewer = insertion(
      client,
      letters(10_000, (clock) => clock - 1),
    );
    const long = letter(client, 0, { length: 270_000, content: { kind: 'text', text: 'x'.repeat(270_000) } });
    const attempts = [
      await insider.forge({ update: many, clock: limits.structs + 1 }),
      await insider.forge({ update: insertion(client, [long]), clock: 270_000 }),
      await insider.forge({ update: fewer, clock: 10_000 }),
    ];
    expect(kinds(await bo.receive(...attempts.map(({ bytes }) => bytes)))).toEqual([
      'refused: tooManyStructs',
      'refused: tooLarge',
      'accepted',
    ]);
  });

  test('[F20] a tangle is refused by its structs alone, so every device decides the same', async () => {
    const { seminar, bo, insider, expectHonestWorkGoesOn } = group;
    const { client } = insider;
    /** Letters that all want the same place, each at odds with all others about what follows it. */
    const tangle = (count: number, first: number) =>
      Array.from({ length: count }, (_, index) => {
        const rightOrigin = first + index < 2 ? null : { client, clock: (first + index) >>> 1 };
        return letter(
          client,
          first + index,
          first + index === 0 ? { parent: 'knot' } : { origin: { client, clock: 0 }, rightOrigin },
        );
      });
    const tooMuch = tangle(limits.changeJumps + 2, 0);
    const refused = await insider.forge({ update: insertion(client, tooMuch), clock: tooMuch.length, isKept: false });
    const checkpoint = await insider.forge({
      kind: entryKind.checkpoint,
      update: insertion(client, tangle(limits.checkpointJumps + 2, 0)),
      clock: limits.checkpointJumps + 2,
      isKept: false,
    });
    for (const { bytes } of [refused, checkpoint]) {
      const reader = await createPeer(seminar.groupLink);
      expect(kinds(await reader.receive(bytes))).toEqual(['refused: tooManyJumps']);
    }
    // The most that is let through stays within what a screen can bear, entry by entry.
    const start = await insider.forge({ update: insertion(client, tangle(1, 0)), clock: 1 });
    expect(kinds(await bo.receive(start.bytes))).toEqual(['accepted']);
    let slowest = 0;
    for (let first = 1; first < 4_000; first += limits.changeJumps) {
      const update = insertion(client, tangle(limits.changeJumps, first));
      const { bytes } = await insider.forge({ update, clock: first + limits.changeJumps });
      const timeSpent = startWork();
      expect(kinds(await bo.receive(bytes))).toEqual(['accepted']);
      slowest = Math.max(slowest, timeSpent());
    }
    console.log(`slowest tangle: ${slowest.toFixed(0)} ms`);
    expect(slowest).toBeLessThan(50);
    await expectHonestWorkGoesOn('What Anna wrote. ');
  });

  test('[F27] a flood of entries that wait for others fills its own room only', async () => {
    const { bo, insider, expectHonestWorkGoesOn } = group;
    const flood: Uint8Array[] = [];
    for (let index = 0; index < 1_500; index++) {
      const orphan = { seq: index + 5, previous: crypto.getRandomValues(new Uint8Array(32)) };
      flood.push((await insider.forge({ ...orphan, isKept: false })).bytes);
    }
    const outcomes = kinds(await bo.receive(...flood));
    expect(outcomes.filter((kind) => kind === 'waiting').length).toBeLessThanOrEqual(limits.waitingUnknown.count);
    expect(outcomes.at(-1)).toBe('invalid: tooMuch');
    await expectHonestWorkGoesOn('What Anna wrote. ');
  });

  test('[F27] a flood of refused entries is kept up to a bound only', async () => {
    const { bo, insider, expectHonestWorkGoesOn } = group;
    const noise = letter(insider.client, 9, { length: 200_000, content: { kind: 'text', text: 'x'.repeat(200_000) } });
    const flood: Uint8Array[] = [];
    for (let index = 0; index < 7; index++) {
      flood.push((await insider.forge({ update: insertion(insider.client, [noise]), clock: 200_009 })).bytes);
    }
    const outcomes = kinds(await bo.receive(...flood));
    expect(outcomes.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => 'refused: clock'));
    expect(outcomes[5]).toBe('invalid: tooMuch');
    expect(bo.stored()).toHaveLength(6);
    await expectHonestWorkGoesOn('What Anna wrote. ');
  });
});
