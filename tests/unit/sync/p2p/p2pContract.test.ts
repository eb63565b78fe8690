import { describe } from 'vitest';
import { createFakePeers } from '../../../support/fakePeers.ts';
import { testTransport } from '../../../support/transportContract.ts';

describe('peers by WebRTC, over fake connections', () => {
  testTransport(async () => {
    const { clock, join } = createFakePeers(1);
    return {
      join: async (room) => join(room).peer,
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
