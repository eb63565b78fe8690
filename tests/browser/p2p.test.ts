import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openPeerBrowser, type PeerBrowser, type PeerPerson } from '../support/peerBrowser.ts';
import { type BuiltPeerPage, buildPeerPage, type PeerPageServer, servePeerPage } from '../support/servePeerPage.ts';
import { until } from '../support/until.ts';

const megabyte = 1024 * 1024;

describe('peers by WebRTC', () => {
  let built: BuiltPeerPage;
  let server: PeerPageServer;
  let browser: PeerBrowser;
  let rooms = 0;
  const people: PeerPerson[] = [];

  beforeAll(async () => {
    built = await buildPeerPage();
    server = await servePeerPage(built);
    browser = await openPeerBrowser();
  });

  afterEach(async () => {
    for (const { peer, context } of people.splice(0)) {
      expect(await peer.faults()).toEqual([]);
      await context.close();
    }
  });

  afterAll(async () => {
    await browser?.close();
    await server?.kill();
    built?.remove();
  });

  async function arrive(room: string): Promise<PeerPerson> {
    const person = await browser.open(server.address);
    people.push(person);
    await person.join(room);
    return person;
  }

  async function meet(count: number): Promise<readonly PeerPerson[]> {
    const room = `room${++rooms}`;
    const opened = await Promise.all(Array.from({ length: count }, () => browser.open(server.address)));
    people.push(...opened);
    await Promise.all(opened.map((person) => person.join(room)));
    return opened;
  }

  const hasLines = (person: PeerPerson, count: number) => async () => (await person.peer.lines()).length === count;

  async function onlyLine({ peer }: PeerPerson): Promise<number> {
    const [line] = await peer.lines();
    if (line === undefined) throw new Error('no line is open');
    return line;
  }

  test.each([2, 3, 8])('[P10] %i people who come at once are all joined with all', async (count) => {
    const begun = performance.now();
    const here = await meet(count);
    const joined = performance.now();
    for (const person of here) await until(hasLines(person, count - 1));
    const opened = await Promise.all(here.map((person) => person.ask((page) => page.times().opened)));
    const last = Math.max(...opened) - performance.timeOrigin;
    print(
      `${count} people joined with each other ${ms(last - begun)} after the first began, ${ms(last - joined)} after the last`,
    );
  });

  test('[P4] a newcomer is joined with those who are there', async () => {
    const [first] = await meet(1);
    if (!first) throw new Error('one person');
    const times: number[] = [];
    for (let number = 1; number <= 5; number++) {
      const begun = Date.now();
      await arrive(`room${rooms}`);
      await until(hasLines(first, number));
      times.push((await first.ask((page) => page.times().opened)) - begun);
    }
    print(`from opening the page to the line: ${times.map(ms).join(', ')}`);
  });

  test('[P3] lines stay when the signalling is killed, and newcomers are found when it is back', async () => {
    const [anna, bo] = await meet(2);
    if (!anna || !bo) throw new Error('two people');
    await until(hasLines(anna, 1));
    const line = await onlyLine(anna);
    const late = await browser.open(server.address);
    people.push(late);
    await server.kill();
    expect(await anna.peer.send(line, new Uint8Array([5]))).toBe(true);
    await until(async () => (await bo.ask((page) => page.poured())) === 1);
    await late.join(`room${rooms}`);
    await until(async () => (await late.peer.lines()).length === 0);
    await server.revive();
    const back = Date.now();
    await until(hasLines(late, 2));
    expect(await anna.peer.closed(line)).toBe(0);
    print(`found ${ms((await late.ask((page) => page.times().opened)) - back)} after the signalling came back`);
  });

  test('[P3] servers can be changed while it runs', async () => {
    const [anna, bo] = await meet(2);
    if (!anna || !bo) throw new Error('two people');
    await until(hasLines(anna, 1));
    const elsewhere = await servePeerPage(built);
    // The page may speak to its own server only, so this address is refused; what is open stays.
    await anna.page.evaluate((port) => window.peerPage.setServers([`ws://localhost:${port}/signal`]), elsewhere.port);
    await anna.page.evaluate(() => window.peerPage.setServers(['signal']));
    await elsewhere.kill();
    await arrive(`room${rooms}`);
    await until(hasLines(anna, 2));
  });

  test.each([1, 5, 20])('[P7] %i MB go through a line whole', async (size) => {
    const [anna, bo] = await meet(2);
    if (!anna || !bo) throw new Error('two people');
    await until(hasLines(anna, 1));
    const begun = performance.now();
    await anna.pour(await onlyLine(anna), size * megabyte);
    await until(async () => (await bo.ask((page) => page.poured())) === size * megabyte);
    print(`${size} MB in ${ms(performance.now() - begun)}`);
  });

  test('[P7] what a page says while it ends still arrives, before its end', async () => {
    const [anna, bo] = await meet(2);
    if (!anna || !bo) throw new Error('two people');
    for (const person of [anna, bo]) await until(hasLines(person, 1));
    const line = await onlyLine(anna);
    await bo.ask((page) => page.sayOnEnding(7));
    const begun = Date.now();
    people.splice(people.indexOf(bo), 1);
    await bo.page.goto('about:blank');
    await until(async () => (await anna.peer.closed(line)) === 1);
    expect(await anna.peer.received(line)).toEqual([new Uint8Array([7])]);
    print(`a page that ended was gone after ${ms((await anna.ask((page) => page.times().closed)) - begun)}`);
    await bo.context.close();
  });

  test('[P9] a peer that reloads in the middle of a transfer is found again, and its ghost is gone', async () => {
    const [anna, bo, carl] = await meet(3);
    if (!anna || !bo || !carl) throw new Error('three people');
    for (const person of [anna, bo, carl]) await until(hasLines(person, 2));
    const pouring = Promise.allSettled((await anna.peer.lines()).map((line) => anna.pour(line, 40 * megabyte)));
    await until(async () => (await bo.ask((page) => page.poured())) > megabyte);
    const begun = Date.now();
    await bo.page.reload();
    await bo.join(`room${rooms}`);
    for (const person of [anna, bo, carl]) await until(hasLines(person, 2));
    await pouring;
    const closed = await Promise.all([anna, carl].map((person) => person.ask((page) => page.times().closed)));
    const opened = await bo.ask((page) => page.times().opened);
    print(
      `reload noticed after ${closed.map((time) => ms(time - begun)).join(' and ')}, joined again after ${ms(opened - begun)}`,
    );
  });
});

function print(figure: string): void {
  console.log(`p2p: ${figure}`);
}

function ms(time: number): string {
  return `${Math.round(time)} ms`;
}
