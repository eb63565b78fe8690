import { setTimeout as pass } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { type CableNetwork, type Computer, createCableNetwork } from '../support/cableNetwork.ts';
import { openPeerBrowser, type PeerBrowser, type PeerPerson } from '../support/peerBrowser.ts';
import { type BuiltPeerPage, buildPeerPage, type PeerPageServer, servePeerPage } from '../support/servePeerPage.ts';
import { until } from '../support/until.ts';

type Way = 'unplug' | 'silence';
/** Within this (ms) of the cable's return both hear each other. */
const patience = 5_000;
/** For the long run: each cut in seconds, each in both ways. */
const lengths = [5, 6, 7, 8, 10, 12, 15, 20, 30, 90];

describe('lines between computers', () => {
  let network: CableNetwork | null = null;
  let built: BuiltPeerPage | null = null;
  let server: PeerPageServer | null = null;
  const browsers: PeerBrowser[] = [];
  const people: { readonly person: PeerPerson; readonly computer: Computer }[] = [];

  beforeAll(async () => {
    network = createCableNetwork();
    if (!network) return;
    built = await buildPeerPage();
    server = await servePeerPage(built, network.address);
    const args = [`--unsafely-treat-insecure-origin-as-secure=http://${network.address}:${server.port}`];
    for (let count = 0; count < 2; count++) {
      const computer = await network.add();
      const browser = await openPeerBrowser({ program: computer.chromium, args });
      browsers.push(browser);
      people.push({ person: await browser.open(server.address), computer });
    }
    for (const { person } of people) {
      await person.join('room');
      await person.ask((page) => page.beat(100));
    }
  });

  afterAll(async () => {
    for (const browser of browsers) await browser.close();
    await server?.kill();
    built?.remove();
    network?.remove();
  });

  const times = () => Promise.all(people.map(({ person }) => person.ask((page) => page.times())));
  /** Whether both have heard from the other since. */
  const isMerged = async (since: number) => (await times()).every(({ received }) => received > since);
  const isSilent = async (since: number) => (await times()).every(({ received }) => received < since);

  async function hasGivenUp(): Promise<boolean> {
    const lines = await Promise.all(people.map(({ person }) => person.peer.lines()));
    return lines.every(({ length }) => length === 0);
  }

  /** Cuts the first computer's cable for as long as `cut` takes; how long both took to hear each other again (ms). */
  async function cutWhile(context: TestContext, way: Way, cut: () => Promise<unknown>): Promise<number> {
    const [first] = people;
    if (!first) return context.skip('This machine allows no networks of its own, so no line can be cut.');
    await until(() => isMerged(Date.now() - 1_000));
    const begun = Date.now();
    first.computer[way]();
    await cut();
    const seconds = (Date.now() - begun) / 1_000;
    first.computer.restore();
    const back = Date.now();
    await until(() => isMerged(back));
    const merged = Math.max(...(await times()).map(({ received }) => received)) - back;
    const opened = (await times()).map(({ opened: at }) =>
      at > back ? `a new line after ${at - back} ms` : 'the old',
    );
    console.log(`p2p: cut for ${seconds.toFixed(1)} s (${way}), merged after ${merged} ms; ${opened.join(', ')}`);
    for (const { person } of people) expect(await person.peer.lines()).toHaveLength(1);
    return merged;
  }

  test('[P8] a line that carries nothing is given up by both, and there is another soon after the cable carries again', async (context) => {
    expect(await cutWhile(context, 'silence', () => until(hasGivenUp))).toBeLessThan(patience);
  });

  test('[P8] both hear each other soon after a cable was out for a moment', async (context) => {
    const cut = () => until(() => isSilent(Date.now() - 3_000));
    expect(await cutWhile(context, 'unplug', cut)).toBeLessThan(patience);
  });

  if (process.env.LANGBORD_LONG)
    for (const seconds of lengths)
      for (const way of ['unplug', 'silence'] as const)
        test(`[P8] both hear each other again after a cut of ${seconds} s (${way})`, {
          timeout: 300_000,
        }, async (context) => {
          expect(await cutWhile(context, way, () => pass(seconds * 1_000))).toBeLessThan(patience);
        });
});
