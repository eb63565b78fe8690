import { expect, test } from 'vitest';
import { type DeviceId, toId } from '../../../src/domain/ids.ts';
import { createDigestRounds } from '../../../src/sync/digestRounds.ts';
import { createNeighbour } from '../../../src/sync/neighbour.ts';
import { createPlainLine } from '../../support/plainLine.ts';
import { createVirtualClock } from '../../support/virtualClock.ts';

function createRounds() {
  const clock = createVirtualClock();
  const device = toId<DeviceId>('device');
  const neighbour = createNeighbour(
    createPlainLine(() => undefined),
    'network',
    { device, tag: 'tag' },
  );
  const compared: number[] = [];
  const rounds = createDigestRounds({
    timer: clock,
    random: () => 0.5,
    neighbours: () => [neighbour],
    compare: () => void compared.push(clock.now()),
  });
  return { clock, neighbour, compared, rounds };
}

test('[Y10] notes are compared a second after a change, then less and less often', async () => {
  const { clock, compared, rounds } = createRounds();
  rounds.soon();
  await clock.advance(120_000);
  expect(compared).toEqual([1_000, 3_000, 7_000, 15_000, 31_000, 61_000, 91_000]);
});

test('[Y10] while one change follows another, notes are compared every four seconds', async () => {
  const { clock, compared, rounds } = createRounds();
  for (let change = 0; change < 100; change++) {
    rounds.soon();
    await clock.advance(100);
  }
  expect(compared).toEqual([4_000, 8_000]);
  await clock.advance(1_000);
  expect(compared).toHaveLength(3);
});

test('[Y10] a neighbour that differs is compared with again a second later', async () => {
  const { clock, neighbour, compared, rounds } = createRounds();
  await clock.advance(5_000);
  rounds.differs(neighbour);
  await clock.advance(1_000);
  expect(compared).toEqual([6_000]);
});
