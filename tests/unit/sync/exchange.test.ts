import { describe, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { createExchangePeer, type ExchangePeer } from '../../support/exchangePeer.ts';
import { createFakeNetwork } from '../../support/fakeNetwork.ts';
import { createTestSeminar } from '../../support/feedPeer.ts';
import { createVirtualClock } from '../../support/virtualClock.ts';

const write = (words: string) => (doc: Y.Doc) => doc.getText('words').insert(doc.getText('words').length, words);

async function createRoom(size: number) {
  const seminar = await createTestSeminar();
  const timer = createVirtualClock();
  const network = createFakeNetwork({ timer, seed: 1 });
  const peers: ExchangePeer[] = [];
  for (let number = 0; number < size; number++) peers.push(await createExchangePeer(seminar.groupLink, { timer }));
  for (const [number, peer] of peers.entries()) peer.exchange.attach(network.join(`node ${number}`));
  const read = async (peer: ExchangePeer) => (await peer.feeds.doc(seminar.groupScope)).getText('words').toString();
  return { ...seminar, timer, network, peers, read, scope: seminar.groupScope };
}

describe('entries between devices', () => {
  test('what was written before two meet, and after, reaches both', async () => {
    const { peers, timer, read, scope } = await createRoom(2);
    const [anna, bo] = peers;
    if (!anna || !bo) throw new Error('two');
    await anna.edit(scope, write('one '));
    await bo.edit(scope, write('two '));
    await timer.advance(200);
    expect(await read(anna)).toBe(await read(bo));
    expect((await read(anna)).length).toBe(8);
    await anna.edit(scope, write('three '));
    await timer.advance(10);
    expect(await read(bo)).toContain('three');
    expect(anna.exchange.state().inReach).toEqual([bo.feeds.device.id]);
  });

  test.each([2, 3, 8])('[Y13] in a full mesh of %i a change is sent N - 1 times', async (size) => {
    const { peers, timer, network, read, scope } = await createRoom(size);
    await timer.advance(40_000);
    const before = network.sent.length;
    for (const peer of peers) await peer.edit(scope, write('x'));
    await timer.advance(100);
    const frames = network.sent.slice(before);
    for (const peer of peers) expect(await read(peer)).toHaveLength(size);
    expect(frames.length).toBeLessThanOrEqual(size * (size - 1));
    expect(peers.map(({ accepted }) => accepted.known)).toEqual(peers.map(() => 0));
  });
});
