import { afterAll, beforeAll, describe } from 'vitest';
import { openPeerBrowser, type PeerBrowser, type PeerPerson } from '../support/peerBrowser.ts';
import { type BuiltPeerPage, buildPeerPage, type PeerPageServer, servePeerPage } from '../support/servePeerPage.ts';
import { testTransport } from '../support/transportContract.ts';
import { until } from '../support/until.ts';
import type { Carrier } from './p2pPage/p2p.ts';

const carriers: readonly Carrier[] = ['own', 'yWebrtc'];

describe.each(carriers)('peers by WebRTC in real browsers (%s)', (carrier) => {
  let built: BuiltPeerPage;
  let server: PeerPageServer;
  let browser: PeerBrowser;
  let rooms = 0;
  /** Opening a page takes longer than all that is done in it, so that whoever has left comes again as somebody else. */
  const idle: PeerPerson[] = [];

  beforeAll(async () => {
    built = await buildPeerPage();
    server = await servePeerPage(built);
    browser = await openPeerBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.kill();
    built?.remove();
  });

  testTransport(async () => {
    const own = ++rooms;
    const here: PeerPerson[] = [];

    async function arrive(room: string): Promise<PeerPerson> {
      const person = idle.pop() ?? (await browser.open(server.address));
      here.push(person);
      await person.join(`${room}${own}`, { carrier });
      return person;
    }

    return {
      join: async (room) => (await arrive(room)).peer,
      until,
      // What would still come has had the time in which two others find each other.
      async wait() {
        const others = [await arrive('others'), await arrive('others')];
        for (const { peer } of others) await until(async () => (await peer.lines()).length === 1);
        for (const { peer } of others) await peer.leave();
      },
      async close() {
        for (const person of here) await person.peer.leave();
        idle.push(...here);
      },
    };
  });
});
