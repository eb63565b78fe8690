import { describe } from 'vitest';
import { createFakeNetwork } from '../../support/fakeNetwork.ts';
import { createRecordingPeer } from '../../support/recordingPeer.ts';
import { testTransport } from '../../support/transportContract.ts';
import { createVirtualClock } from '../../support/virtualClock.ts';

describe('the fake network', () => {
  testTransport(async () => {
    const timer = createVirtualClock();
    const weather = { loss: 0, duplicates: 0, delay: [1, 20] } as const;
    const network = createFakeNetwork({ timer, seed: 1, weather });
    let nodes = 0;
    return {
      join: async (room) => createRecordingPeer(network.join(`node ${++nodes}`, room)),
      async until(isSo) {
        for (let waited = 0; !(await isSo()); waited += 10) {
          if (waited > 10_000) throw new Error('it did not come true in ten seconds');
          await timer.advance(10);
        }
      },
      wait: () => timer.advance(1_000),
      close: async () => undefined,
    };
  });
});
