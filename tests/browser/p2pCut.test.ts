import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CableNetwork, type Computer, createCableNetwork } from '../support/cableNetwork.ts';
import { openPeerBrowser, type PeerBrowser, type PeerPerson } from '../support/peerBrowser.ts';
import { buildPeerPage, type PeerPageServer, servePeerPage } from '../support/servePeerPage.ts';
import { until } from '../support/until.ts';

const isLong = process.env.LANGBORD_LONG !== undefined;
/** Seconds. */
const cuts = isLong ? [5, 6, 7, 8, 10, 12, 15, 20, 30, 90] : [5, 12];

describe('lines between computers', () => {
  let network: CableNetwork | null = null;
  let server: PeerPageServer | null = null;
  const browsers: PeerBrowser[] = [];
  const people: { readonly person: PeerPerson; readonly computer: Computer }[] = [];

  beforeAll(async () => {
    network = createCableNetwork();
    if (!network) return console.log('This machine allows no networks of its own; no line is cut.');
    await buildPeerPage();
    server = await servePeerPage(network.address);
    for (let count = 0; count < 2; count++) {
      const computer = await network.add();
      const origin = `http://${network.address}:${server.port}`;
      const args = [`--unsafely-treat-insecure-origin-as-secure=${origin}`];
      const browser = await openPeerBrowser({ program: computer.chromium, args });
      browsers.push(browser);
      const person = await browser.open(server.address);
      people.push({ person, computer });
    }
    for (const { person } of people) {
      await person.join('room');
      await person.ask((page) => page.beat(100));
    }
  });

  afterAll(async () => {
    for (const browser of browsers) await browser.close();
    await server?.kill();
    network?.remove();
  });

  /** Whether both have heard from the other since. */
  async function isMerged(since: number): Promise<boolean> {
    const heard = await Promise.all(people.map(({ person }) => person.ask((page) => page.times().received)));
    return heard.every((time) => time > since);
  }

  test.each(cuts.flatMap((seconds) => (['unplug', 'silence'] as const).map((way) => [seconds, way] as const)))(
    '[P8] both hear each other again after %i s in which the cable is cut (%s)',
    async (seconds, way) => {
      const [first] = people;
      if (!network || !first) return;
      await until(() => isMerged(Date.now() - 1_000));
      first.computer[way]();
      await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
      first.computer.restore();
      const back = Date.now();
      await until(() => isMerged(back));
      const times = await Promise.all(people.map(({ person }) => person.ask((page) => page.times())));
      const opened = times.map(({ opened }) =>
        opened > back ? `a new line after ${opened - back} ms` : 'the same line',
      );
      console.log(`p2p: cut for ${seconds} s (${way}), merged after ${Date.now() - back} ms; ${opened.join(', ')}`);
      for (const { person } of people) expect(await person.peer.lines()).toHaveLength(1);
    },
    (isLong ? 400 : 120) * 1_000,
  );
});
