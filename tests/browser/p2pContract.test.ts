import { afterAll, beforeAll, describe } from 'vitest';
import { openPeerBrowser, type PeerBrowser } from '../support/peerBrowser.ts';
import { buildPeerPage, type PeerPageServer, servePeerPage } from '../support/servePeerPage.ts';
import { testTransport } from '../support/transportContract.ts';
import { until } from '../support/until.ts';

describe('peers by WebRTC in real browsers', () => {
  let server: PeerPageServer;
  let browser: PeerBrowser;
  let rooms = 0;

  beforeAll(async () => {
    await buildPeerPage();
    server = await servePeerPage();
    browser = await openPeerBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.kill();
  });

  testTransport(async () => {
    const own = ++rooms;
    const closings: (() => Promise<void>)[] = [];
    return {
      async join(room) {
        const person = await browser.open(server.address);
        closings.push(() => person.context.close());
        await person.join(`${room}${own}`);
        return person.peer;
      },
      until,
      // Two announcements of each peer fit in, by which the others would have found it.
      wait: () => new Promise((resolve) => setTimeout(resolve, 2_000)),
      close: async () => void (await Promise.all(closings.map((close) => close()))),
    };
  });
});
