import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createFakeMailNetwork } from '../../../support/fakeMailNetwork.ts';
import { createRecordingPeer } from '../../../support/recordingPeer.ts';
import { testTransport } from '../../../support/transportContract.ts';
import { createVirtualClock } from '../../../support/virtualClock.ts';

describe('[W1] mail in a shared document', () => {
  testTransport(async () => {
    const clock = createVirtualClock();
    const network = createFakeMailNetwork(clock);
    return {
      join: async (room) => createRecordingPeer(network.join(room)),
      async until(isSo) {
        for (let waited = 0; !(await isSo()); waited += 10) {
          if (waited > 10_000) throw new Error('it did not come true in ten seconds');
          await clock.advance(10);
        }
      },
      wait: () => clock.advance(1_000),
      close: async () => undefined,
    };
  });
});

async function meet() {
  const clock = createVirtualClock();
  const network = createFakeMailNetwork(clock);
  const [anna, bo] = [createRecordingPeer(network.join('a')), createRecordingPeer(network.join('a'))];
  await clock.advance(100);
  return { clock, network, anna, bo };
}

describe('a mailbox', () => {
  test('[W2] keeps nothing of what was read, so that it stays small', async () => {
    const { clock, network, anna, bo } = await meet();
    for (let count = 0; count < 100; count++) {
      await anna.send(0, new Uint8Array(10_000).fill(count));
      await clock.advance(10);
    }
    expect(await bo.received(0)).toHaveLength(100);
    for (const doc of network.docs()) expect(Y.encodeStateAsUpdate(doc).length).toBeLessThan(1_000);
  });

  test('[W3] makes a new line of two that one side has ended, after a while', async () => {
    const { clock, anna, bo } = await meet();
    await anna.end(0);
    await clock.advance(1_000);
    expect([await anna.lines(), await bo.lines()]).toEqual([[], []]);
    await clock.advance(2_000);
    expect([await anna.lines(), await bo.lines()]).toEqual([[1], [1]]);
    await bo.send(1, new Uint8Array([9]));
    await clock.advance(10);
    expect(await anna.received(1)).toEqual([new Uint8Array([9])]);
    expect([...(await anna.faults()), ...(await bo.faults())]).toEqual([]);
  });

  test('[W3] takes no frame that was meant for another line', async () => {
    const { clock, network, anna, bo } = await meet();
    await anna.send(0, new Uint8Array([5]));
    const box = network.docs()[0]?.getArray<Uint8Array>('peer1>peer2');
    const old = box?.get(0)?.slice() ?? new Uint8Array();
    old[12] = (old[12] ?? 0) ^ 1;
    box?.push([old]);
    await clock.advance(10);
    expect(await bo.received(0)).toEqual([new Uint8Array([5])]);
  });

  test('[W5] ends its lines with the connections, and opens new ones to which nothing of the old ones comes', async () => {
    const { clock, network, anna, bo } = await meet();
    await anna.send(0, new Uint8Array([1]));
    network.cut();
    expect([await anna.lines(), await bo.lines()]).toEqual([[], []]);
    await clock.advance(1_000);
    network.mend();
    await clock.advance(100);
    for (let count = 0; count < 3; count++) expect(await anna.send(1, new Uint8Array(60_000).fill(2))).toBe(true);
    await clock.advance(10);
    expect((await bo.received(1)).map((frame) => frame[0])).toEqual([2, 2, 2]);
    expect(await anna.fill(1)).toBe(3);
    expect([...(await anna.faults()), ...(await bo.faults())]).toEqual([]);
  });

  test('[W4] is not impressed by mail of any other form', async () => {
    const { clock, network, anna, bo } = await meet();
    const [doc] = network.docs();
    const strange = [new Uint8Array(), new Uint8Array([1]), new Uint8Array([2, 0, 0]), new Uint8Array(40), 'text', 7];
    doc?.getArray('peer1>peer2').push(strange);
    doc?.getArray('peer2>peer1').push(strange);
    await clock.advance(100);
    await anna.send(0, new Uint8Array([1]));
    await clock.advance(10);
    expect(await bo.received(0)).toEqual([new Uint8Array([1])]);
    expect([...(await anna.faults()), ...(await bo.faults())]).toEqual([]);
  });
});
