import { describe, expect, test } from 'vitest';
import { deriveSeminarKeys } from '../../../src/feed/seminarKeys.ts';
import { createExchange } from '../../../src/sync/exchange.ts';
import { createFakeNetwork } from '../../support/fakeNetwork.ts';
import { createTestSeminar } from '../../support/feedPeer.ts';
import { createInsider } from '../../support/hostileInsider.ts';
import { createMemorySource } from '../../support/memorySource.ts';
import { useQuickCrypto } from '../../support/quickCrypto.ts';
import { createSeededRandom, seedOfRun } from '../../support/seededRandom.ts';
import { createVirtualClock } from '../../support/virtualClock.ts';

const isLong = process.env.LANGBORD_LONG === '1';
const [DEVICES, RUNS] = isLong ? [200, 20] : [40, 1];
const degree = 8;
const entriesEach = 1;

/** The virtual seconds until everybody has what everybody wrote in the first ten, with three frames in ten lost. */
async function settleRoom(seed: number): Promise<{ seconds: number; framesPerEntry: number }> {
  const random = createSeededRandom(seed);
  const { groupLink, groupScope } = await createTestSeminar();
  const keys = await deriveSeminarKeys(groupLink);
  const timer = createVirtualClock();
  const weather = { loss: 0.3, duplicates: 0, delay: [5, 150] } as const;
  const network = createFakeNetwork({ timer, seed, degree, weather });
  const sources = [];
  for (let number = 0; number < DEVICES; number++) {
    const insider = await createInsider(groupLink, groupScope);
    const source = createMemorySource();
    const exchange = await createExchange({
      ...{ keys, device: insider.device, issuers: [], source, keptHolds: [], timer, random: random.next },
      keepHold: () => undefined,
    });
    for (let entry = 0; entry < entriesEach; entry++) {
      const sealed = await insider.forge({ clock: entry + 1 });
      timer.after(random.int(10_000), () => source.write(sealed));
    }
    timer.after(random.int(2_000), () => void exchange.attach(network.join(`${number}`)));
    sources.push(source);
  }
  const all = DEVICES * entriesEach;
  while (timer.now() < 90_000 && sources.some(({ size }) => size < all)) await timer.advance(500, 25);
  for (let number = 0; number < DEVICES; number++)
    expect(network.degreeOf(`${number}`)).toBeLessThanOrEqual(degree + 1);
  return { seconds: timer.now() / 1_000, framesPerEntry: network.sent.length / all / DEVICES };
}

describe(`[Y13] ${DEVICES} devices with eight lines each and a loss of 30 %`, () => {
  const seed = seedOfRun('large room');
  test.each(Array.from({ length: RUNS }, (_, run) => seed + run))(
    'have everything within a minute (seed %i)',
    async (one) => {
      useQuickCrypto();
      const { seconds, framesPerEntry } = await settleRoom(one);
      console.log(`settled after ${seconds} s, ${framesPerEntry.toFixed(2)} frames for each entry and device`);
      expect(seconds).toBeLessThanOrEqual(60);
    },
    600_000,
  );
});
