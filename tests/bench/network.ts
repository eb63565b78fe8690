import { watchWork } from './browser.ts';
import { type Figure, median } from './measure.ts';
import { measureCuts } from './networkCuts.ts';
import { allHave, gather, openPeerTabs, type PeerTab, pause, scatter, takeDelays } from './networkRoom.ts';
import { type NetworkServer, serveNetwork } from './networkServer.ts';
import type { Kind } from './page/networkParties.ts';

/** What the bench calls the app's own lines and the three they are measured against. */
const kinds: Readonly<Record<Kind, string>> = {
  own: 'own lines',
  stock: 'y-webrtc as it comes',
  relay: 'a plain relay',
  adapter: 'the exchange over y-webrtc',
};

const few = 8;
const many = 16;
/** Letters of a change that no other message is as large as, and how many such changes are counted. */
const large = { letters: 700, changes: 11 };
const typing = { everyMs: 500, forMs: 5_000 };
/** One types quickly while the others write now and then. */
const typingAmongMany = { everyMs: 100, othersEveryMs: 1_000, forMs: 5_000 };

interface Running {
  readonly tabs: readonly PeerTab[];
  readonly server: NetworkServer;
  readonly cpuTime: () => Promise<number>;
}

interface FewResult {
  readonly messages: number;
  readonly p50: number;
  readonly p95: number;
  /** Milliseconds of processor time for each change and peer. */
  readonly cpu: number;
}

/** Devices on one network: the app's own lines, y-webrtc and a relay, one after the other in the same pages. */
export async function measureNetwork(pages: string): Promise<Figure[]> {
  const server = await serveNetwork(pages, 'localhost');
  const browser = await openPeerTabs(server);
  try {
    const tabs: PeerTab[] = [];
    while (tabs.length < many) tabs.push(await browser.open());
    const running = { tabs, server, cpuTime: browser.cpuTime };
    const [own, stock] = [await measureFew('own', running), await measureFew('stock', running)];
    const [relay, adapter] = [await measureFew('relay', running), await measureFew('adapter', running)];
    const note = (of: (result: FewResult) => string) =>
      `${kinds.stock} ${of(stock)}, ${kinds.relay} ${of(relay)}, ${kinds.adapter} ${of(adapter)}`;
    const busy = {
      alone: await measureTyping('own', running, 1),
      own: await measureTyping('own', running, many),
      stock: await measureTyping('stock', running, many),
      relay: await measureTyping('relay', running, many),
    };
    return [
      {
        ...{
          name: `Change seen on another device, ${few} peers, p95`,
          value: own.p95,
          unit: 'ms',
          gate: 250,
          aim: 100,
        },
        note: `median ${own.p50.toFixed(0)}; p95 of ${note(({ p95 }) => p95.toFixed(0))}`,
      },
      {
        ...{
          name: `Processor time for a change and peer, ${few} peers ÷ y-webrtc`,
          value: own.cpu / stock.cpu,
          unit: '×',
        },
        ...{ gate: 1, note: `${own.cpu.toFixed(1)} ms; ${note(({ cpu }) => cpu.toFixed(1))}` },
      },
      {
        ...{ name: `Messages for a change, ${few} peers joined with each other`, value: own.messages, unit: '' },
        ...{ gate: few - 1, note: note(({ messages }) => `${messages}`) },
      },
      {
        ...{ name: `Main thread in use while one types and ${many - 1} write`, value: busy.own * 100, unit: '%' },
        ...{ gate: 10, aim: 5 },
        note: `alone ${percent(busy.alone)}, ${kinds.stock} ${percent(busy.stock)}, ${kinds.relay} ${percent(busy.relay)}`,
      },
      ...(await measureCuts(pages)),
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function measureFew(kind: Kind, { tabs: all, server, cpuTime }: Running): Promise<FewResult> {
  const tabs = all.slice(0, few);
  if (!(await gather(kind, tabs))) throw new Error(`${few} peers by ${kinds[kind]} were not joined with each other.`);
  const messages: number[] = [];
  for (let change = 0; change < large.changes; change++) {
    const before = await countLarge(tabs, server);
    const author = tabs[change % few];
    const name = await author?.page.evaluate((letters) => window.network.write(letters), large.letters);
    if (name === undefined || !(await allHave(tabs, [name], 10_000)))
      throw new Error(`a change by ${kinds[kind]} was lost`);
    // Whatever is passed on needlessly, or comes twice, has gone by then.
    await pause(200);
    messages.push((await countLarge(tabs, server)) - before);
  }
  await takeDelays(tabs);
  const before = await cpuTime();
  await Promise.all(tabs.map((tab) => type(tab, typing.everyMs, typing.forMs)));
  await pause(1_000);
  const cpu = (await cpuTime()) - before;
  const delays = await takeDelays(tabs);
  await scatter(tabs);
  return {
    messages: median(messages),
    p50: delays.of(0.5),
    p95: delays.of(0.95),
    cpu: (cpu * 1_000) / delays.changes / few,
  };
}

/** The share of time in which the main thread of somebody who types has work to do, among so many. */
async function measureTyping(kind: Kind, { tabs: all }: Running, count: number): Promise<number> {
  const tabs = all.slice(0, count);
  const [typist, ...others] = tabs;
  // In a large room nobody has lines to all.
  const areHere = await gather(kind, tabs, 'hears');
  if (!typist) throw new Error('somebody types');
  const work = await watchWork(typist.page);
  const [begun, before] = [performance.now(), await work.read()];
  const { everyMs, othersEveryMs, forMs } = typingAmongMany;
  await Promise.all([type(typist, everyMs, forMs), ...others.map((tab) => type(tab, othersEveryMs, forMs))]);
  const share = ((await work.read()).task - before.task) / ((performance.now() - begun) / 1_000);
  await work.session.detach();
  await scatter(tabs);
  return areHere ? share : Number.NaN;
}

function type({ page }: PeerTab, everyMs: number, forMs: number): Promise<void> {
  return page.evaluate(([every, length]) => window.network.type(every, length), [everyMs, forMs] as const);
}

async function countLarge(tabs: readonly PeerTab[], { relay }: NetworkServer): Promise<number> {
  const sent = await Promise.all(
    tabs.map(({ page }) => page.evaluate((letters) => window.network.sent(letters).large, large.letters)),
  );
  // What a relay passes on are messages too; it has nothing to do otherwise.
  return sent.reduce((sum, count) => sum + count, 0) + relay.sent();
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
