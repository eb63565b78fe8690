import { describe, expect, test } from 'vitest';
import { createExchangeRoom, write } from '../../support/exchangeRoom.ts';

describe('entries between devices', () => {
  test('what was written before two meet, and after, reaches both', async () => {
    const { join, timer, read, groupScope } = await createExchangeRoom();
    const [anna, bo] = [await join('anna'), await join('bo')];
    await anna.edit(groupScope, write('one '));
    await bo.edit(groupScope, write('two '));
    await timer.advance(200);
    expect(await read(anna)).toBe(await read(bo));
    expect((await read(anna)).length).toBe(8);
    await anna.edit(groupScope, write('three '));
    await timer.advance(10);
    expect(await read(bo)).toContain('three');
    expect(anna.exchange.state().inReach).toEqual([bo.feeds.device.id]);
  });

  test('[Y9] a late-comer who meets only another late-comer gets all', async () => {
    const { join, timer, network, read, groupScope, seminarLink } = await createExchangeRoom();
    const anna = await join('anna');
    for (let number = 0; number < 30; number++) await anna.edit(groupScope, write(`${number} `));
    const bo = await join('bo', seminarLink);
    await timer.advance(2_000);
    network.partition(['anna'], ['bo', 'cleo']);
    const cleo = await join('cleo', seminarLink);
    await timer.advance(2_000);
    expect(await read(bo)).toBe(await read(anna));
    expect(await read(cleo)).toBe(await read(anna));
  });

  test('[Y9] a checkpoint at either end takes the place of what it contains', async () => {
    const { join, timer, network, read, groupScope } = await createExchangeRoom();
    const [anna, bo] = [await join('anna'), await join('bo')];
    await anna.edit(groupScope, write('one '));
    await anna.edit(groupScope, write('two '));
    await timer.advance(1_000);
    network.partition(['anna'], ['bo']);
    await timer.advance(100);
    await anna.edit(groupScope, write('three '));
    await anna.checkpoint(groupScope);
    await bo.edit(groupScope, write('four '));
    await bo.checkpoint(groupScope);
    network.partition();
    await timer.advance(2_000);
    const cleo = await join('cleo');
    await timer.advance(2_000);
    for (const peer of [anna, bo, cleo]) {
      expect(await read(peer)).toBe(await read(anna));
      expect(peer.feeds.stored()).toHaveLength(2);
    }
    expect(await read(cleo)).toContain('three');
    expect(await read(cleo)).toContain('four');
  });

  test('[Y9] two entries under one number both reach everybody', async () => {
    const { join, timer, network, groupScope } = await createExchangeRoom();
    const original = await join('original', undefined, false);
    await original.edit(groupScope, write('before '));
    const clone = await original.restart();
    await original.edit(groupScope, write('here '));
    await clone.edit(groupScope, write('there '));
    network.partition(['original', 'bo'], ['clone', 'cleo']);
    const [bo, cleo] = [await join('bo'), await join('cleo')];
    original.exchange.attach(network.join('original'));
    clone.exchange.attach(network.join('clone'));
    await timer.advance(1_000);
    expect([bo.feeds.stored().length, cleo.feeds.stored().length]).toEqual([2, 2]);
    network.partition(['original'], ['clone'], ['bo', 'cleo']);
    await timer.advance(10_000);
    expect([bo.feeds.stored().length, cleo.feeds.stored().length]).toEqual([3, 3]);
    const before = network.sent.length;
    await timer.advance(600_000);
    // Both know all there is to know, and let it rest.
    expect((network.sent.length - before) / 600).toBeLessThan(0.5);
  });

  test('[Y11] the plan comes first, then what is wanted, then the rest', async () => {
    const { join, timer, network, facilitatorLink, groupScope, seminarLink } = await createExchangeRoom();
    const facilitator = await join('facilitator', facilitatorLink);
    const scopes = ['plan', 'plenary', groupScope, 'group/other'];
    // A little is sent without being asked for; this is more.
    const each = 12;
    for (const scope of [...scopes].reverse()) {
      for (let count = 0; count < each; count++) await facilitator.edit(scope, write(scope));
    }
    const reader = await join('reader', seminarLink, false);
    reader.exchange.setWanted([groupScope]);
    const arrived: string[] = [];
    reader.subscribe(({ added }) => arrived.push(...added.map(({ place }) => place.scope)));
    reader.exchange.attach(network.join('reader'));
    await timer.advance(3_000);
    expect(new Set(arrived.slice(0, each))).toEqual(new Set(['plan']));
    expect(new Set(arrived.slice(each, 2 * each))).toEqual(new Set([groupScope]));
    expect(new Set(arrived.slice(2 * each))).toEqual(new Set(['group/other', 'plenary']));
    expect(arrived).toHaveLength(scopes.length * each);
  });
});

/** Bytes an entry takes at least, with its signature, hash and certificate. */
const smallestEntry = 300;

describe('[Y13] a change in a full mesh', () => {
  test.each([2, 3, 8])('of %i is sent N - 1 times', async (size) => {
    const { join, timer, network, read, groupScope } = await createExchangeRoom();
    const peers = [];
    for (let number = 0; number < size; number++) peers.push(await join(`${number}`));
    await timer.advance(40_000);
    for (const peer of peers) {
      const before = network.sent.length;
      await peer.edit(groupScope, write('x'));
      await timer.advance(100);
      // Comparing notes goes on beside it, in smaller frames.
      expect(network.sent.slice(before).filter(({ frame }) => frame.length > smallestEntry)).toHaveLength(size - 1);
    }
    for (const peer of peers) expect(await read(peer)).toHaveLength(size);
    expect(peers.map(({ accepted }) => accepted.known)).toEqual(peers.map(() => 0));
  });
});
