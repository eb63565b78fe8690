import { describe, expect, test } from 'vitest';
import { createExchangeRoom, write } from '../../support/exchangeRoom.ts';

describe('lines', () => {
  test('[Y3] greetings that are lost are said again', async () => {
    const weather = { loss: 0.6, duplicates: 0.2, delay: [5, 50] } as const;
    const { join, timer } = await createExchangeRoom({ weather });
    const [anna, bo] = [await join('anna'), await join('bo')];
    await timer.advance(10_000);
    expect(anna.exchange.state().inReach).toEqual([bo.feeds.device.id]);
    expect(bo.exchange.state().inReach).toEqual([anna.feeds.device.id]);
  });

  test('[Y3] a line that carries one way only is given up after ten seconds', async () => {
    const { join, timer, network } = await createExchangeRoom();
    network.deafen('anna', 'bo');
    const [anna, bo] = [await join('anna'), await join('bo')];
    await timer.advance(9_000);
    expect([network.degreeOf('anna'), network.degreeOf('bo')]).toEqual([1, 1]);
    await timer.advance(3_000);
    expect([network.degreeOf('anna'), network.degreeOf('bo')]).toEqual([0, 0]);
    for (const peer of [anna, bo]) expect(peer.exchange.state().inReach).toEqual([]);
  });

  test('[Y5] a quiet line stays open, a dead one is closed', async () => {
    const { join, timer, network } = await createExchangeRoom();
    const anna = await join('anna');
    await join('bo');
    await timer.advance(600_000);
    expect(anna.exchange.state().inReach).toHaveLength(1);
    network.deafen('bo', 'anna');
    await timer.advance(30_000);
    expect(anna.exchange.state().inReach).toHaveLength(1);
    await timer.advance(20_000);
    expect(anna.exchange.state().inReach).toEqual([]);
  });

  test('[Y13] who did not get a change over a half-open line gets it from another within seconds', async () => {
    const { join, timer, network, read, groupScope } = await createExchangeRoom();
    const [anna, bo] = [await join('anna'), await join('bo')];
    await join('cleo');
    await timer.advance(60_000);
    network.deafen('anna', 'bo');
    await anna.edit(groupScope, write('one'));
    // In the third round of the one who has it, if chance will have it so.
    await timer.advance(10_000);
    expect(await read(bo)).toBe('one');
  });

  test('the state is the same object until something is different', async () => {
    const { join, timer } = await createExchangeRoom();
    const anna = await join('anna');
    let told = 0;
    anna.exchange.subscribe(() => {
      told += 1;
    });
    const alone = anna.exchange.state();
    const bo = await join('bo');
    await timer.advance(5_000);
    const together = anna.exchange.state();
    expect(together).not.toBe(alone);
    await timer.advance(60_000);
    expect(anna.exchange.state()).toBe(together);
    await bo.exchange.close();
    await timer.advance(1_000);
    expect(anna.exchange.state().inReach).toEqual([]);
    expect(told).toBe(2);
  });
});
