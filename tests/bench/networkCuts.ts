import { createCableNetwork } from '../support/cableNetwork.ts';
import type { Figure } from './measure.ts';
import { allHave, gather, openPeerTabs, type PeerBrowser, type PeerTab, pause } from './networkRoom.ts';
import { serveNetwork } from './networkServer.ts';
import type { Kind } from './page/networkParties.ts';

const name = 'Line back after a cut → merged, the slowest';
/** Seconds of each cut: once nothing is carried any more, once the cable is out. */
const cuts = { silence: 8, unplug: 20 } as const;
/** Whoever has not merged by then is not waited for (ms). */
const patience = 15_000;
const compared: readonly Kind[] = ['own', 'stock', 'relay', 'adapter'];

/** Two computers, each with a page for every kind, whose cable is cut while all of them write. */
export async function measureCuts(pages: string): Promise<Figure[]> {
  const network = createCableNetwork();
  if (!network) return [{ name, value: Number.NaN, unit: 's', note: 'not measured: no networks of its own here' }];
  const server = await serveNetwork(pages, network.address);
  const browsers: PeerBrowser[] = [];
  try {
    const computers = [await network.add(), await network.add()];
    for (const { chromium } of computers) browsers.push(await openPeerTabs(server, chromium));
    const pairs = new Map<Kind, readonly PeerTab[]>();
    for (const kind of compared) {
      const tabs = await Promise.all(browsers.map((browser) => browser.open()));
      if (!(await gather(kind, tabs))) throw new Error(`two peers by ${kind} were not joined`);
      pairs.set(kind, tabs);
    }
    const times = new Map<Kind, number[]>(compared.map((kind) => [kind, []]));
    for (const way of ['silence', 'unplug'] as const) {
      computers[0]?.[way]();
      const written = await writeMeanwhile(pairs, cuts[way]);
      computers[0]?.restore();
      const back = performance.now();
      await Promise.all(
        [...pairs].map(async ([kind, tabs]) => {
          const isMerged = await allHave(tabs, written.get(kind) ?? [], patience);
          const took = isMerged ? performance.now() - back : Number.POSITIVE_INFINITY;
          times.get(kind)?.push(took);
        }),
      );
    }
    const told = (kind: Kind) => (times.get(kind) ?? []).map(inSeconds).join(' and ');
    const note = `after ${cuts.silence} and ${cuts.unplug} s: ${told('own')}; y-webrtc as it comes ${told('stock')}; a plain relay ${told('relay')}; the exchange over y-webrtc ${told('adapter')}`;
    return [{ name, value: Math.max(...(times.get('own') ?? [])) / 1_000, unit: 's', gate: 5, aim: 2, note }];
  } finally {
    for (const browser of browsers) await browser.close();
    await server.stop();
    network.remove();
  }
}

/** Both ends write while the cut lasts; gives the names of the changes, by kind. */
async function writeMeanwhile(pairs: ReadonlyMap<Kind, readonly PeerTab[]>, seconds: number) {
  const written = new Map<Kind, string[]>();
  for (let second = 0; second < seconds; second++) {
    for (const [kind, tabs] of pairs) {
      const names = await Promise.all(tabs.map((tab) => tab.ask((page) => page.write(20))));
      written.set(kind, [...(written.get(kind) ?? []), ...names]);
    }
    await pause(1_000);
  }
  return written;
}

function inSeconds(ms: number): string {
  return Number.isFinite(ms) ? `${(ms / 1_000).toFixed(1)} s` : `not within ${patience / 1_000} s`;
}
