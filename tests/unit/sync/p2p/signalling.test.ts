import { expect, test } from 'vitest';
import type { Signal } from '../../../../src/sync/p2p/signal.ts';
import { createSignallingClient } from '../../../../src/sync/p2p/signallingClient.ts';
import type { SocketLike } from '../../../../src/sync/p2p/socketRace.ts';
import { createFakeSignalling } from '../../../support/fakeSignalling.ts';
import { createSeededRandom, seedOfRun } from '../../../support/seededRandom.ts';
import { createGarbage } from '../../../support/signallingGarbage.ts';
import { createVirtualClock } from '../../../support/virtualClock.ts';

const seed = seedOfRun('signalling');
const [one, two] = ['wss://one.test/signal', 'wss://two.test/signal'];
const anna: Signal = { kind: 'announce', from: 'annaannaannaanna', lines: 2 };
const farewell: Signal = { kind: 'leave', from: 'annaannaannaanna' };

function createWorld() {
  const clock = createVirtualClock();
  const random = createSeededRandom(seed);
  const server = createFakeSignalling(clock);
  return {
    clock,
    server,
    random,
    open(
      servers: readonly string[] = [one],
      password = 'password',
      connect: (address: string) => SocketLike = server.connect,
      knock = server.knock,
    ) {
      const signals: Signal[] = [];
      const reached: number[] = [];
      const client = createSignallingClient({
        room: 'room',
        password,
        farewell,
        servers,
        timer: clock,
        random: random.next,
        connect,
        knock,
        hasNetwork: () => !server.isUnplugged,
        onReached: () => reached.push(clock.now()),
        onSignal: (signal) => signals.push(signal),
      });
      return { client, signals, reached };
    },
  };
}

test('[P1] what is published arrives, and the server reads nothing of it', async () => {
  const { clock, server, open } = createWorld();
  const [a, b, stranger] = [open(), open(), open([one], 'another password')];
  await clock.advance(100);
  a.client.publish(anna);
  await clock.advance(100);
  expect(b.signals).toEqual([anna]);
  expect(stranger.signals).toEqual([]);
  expect(a.signals).toEqual([]);
  expect(server.texts.join()).not.toMatch(/announce|annaanna/);
});

test('[P2] a signal that comes by two servers, or twice, counts once', async () => {
  const { clock, server, open } = createWorld();
  const [a, b] = [open([one, two]), open([one, two])];
  await clock.advance(100);
  a.client.publish(anna);
  await clock.advance(100);
  expect(b.signals).toEqual([anna]);
  for (const text of server.texts) server.say(text);
  await clock.advance(100);
  expect(b.signals).toEqual([anna]);
});

test('[P2] nothing that a server or a stranger says is taken for a signal', async () => {
  const { clock, server, random, open } = createWorld();
  const { signals } = open();
  await clock.advance(100);
  for (let count = 0; count < 2_000; count++) {
    const garbage = String(createGarbage(random));
    server.say(random.chance(0.5) ? garbage : JSON.stringify({ type: 'publish', topic: 'room', data: garbage }));
  }
  await clock.advance(1_000);
  expect(signals).toEqual([]);
});

test('[P2] sealed words that are no signal are left out', async () => {
  const { clock, open } = createWorld();
  const [a, b] = [open(), open()];
  await clock.advance(100);
  const audio = 'm=application 9\r\nm=audio 9\r\n';
  a.client.publish({ kind: 'announce', from: 'short', lines: 1 });
  a.client.publish({ kind: 'announce', from: anna.from, lines: -1 });
  a.client.publish({ ...anna, kind: 'offer', to: anna.from, link: anna.from, lines: 0, sdp: audio });
  a.client.publish({
    kind: 'answer',
    from: anna.from,
    to: anna.from,
    link: anna.from,
    sdp: 'm=application '.repeat(900),
  });
  a.client.publish(anna);
  await clock.advance(100);
  expect(b.signals).toEqual([anna]);
});

test('[P3] a socket that ends is made again, soon at first and seldom after some minutes', async () => {
  const { clock, server, open } = createWorld();
  const { reached } = open();
  await clock.advance(100);
  server.kill();
  await clock.advance(180_000);
  const often = server.knocks.length;
  expect(often).toBeGreaterThan(150);
  await clock.advance(600_000);
  expect(server.knocks.length - often).toBeLessThan(300);
  server.revive();
  await clock.advance(4_100);
  expect(reached).toHaveLength(2);
});

test('[P3] browsers hold back whoever fails often, and still a socket is there soon after the line is back', async () => {
  const { clock, server, open } = createWorld();
  const { reached } = open([one], 'password', server.holdingBack());
  await clock.advance(100);
  for (const [count, lose] of (['kill', 'unplug', 'kill', 'unplug', 'cut', 'cut'] as const).entries()) {
    const before = server.attempts.length;
    server[lose]();
    await clock.advance(90_000);
    if (lose !== 'cut') expect(server.attempts.length - before).toBeLessThanOrEqual(6);
    server.mend();
    server.revive();
    await clock.advance(2_000);
    expect(reached, `after ${lose}`).toHaveLength(count + 2);
    await clock.advance(20_000);
  }
});

test('[P3] a server that answers and has no socket to give is tried less and less often', async () => {
  const { clock, random, open } = createWorld();
  let tried = 0;
  const refuse = () => {
    tried += 1;
    const socket = Object.assign(new EventTarget(), { readyState: 1, send: () => undefined, close: () => undefined });
    clock.after(random.int(100), () => socket.dispatchEvent(new Event('error')));
    return socket;
  };
  const { reached } = open([one], 'password', refuse);
  await clock.advance(60_000);
  const before = tried;
  expect(reached).toEqual([]);
  await clock.advance(120_000);
  expect(tried - before).toBeLessThan(14);
});

test('[P3] where the server cannot be asked by HTTP a socket is tried now and then', async () => {
  const { clock, server, open } = createWorld();
  const { reached } = open([one], 'password', server.holdingBack(), async () => false);
  await clock.advance(100);
  server.kill();
  await clock.advance(200_000);
  server.revive();
  await clock.advance(32_000);
  expect(reached).toHaveLength(2);
});

test('[P3] many devices do not come back in the same moment', async () => {
  const { clock, server, open } = createWorld();
  for (let count = 0; count < 50; count++) open();
  await clock.advance(100);
  server.kill();
  const from = server.attempts.length;
  await clock.advance(301);
  const times = server.attempts.slice(from, from + 50).map(({ at }) => Math.floor(at / 10));
  expect(new Set(times).size).toBeGreaterThan(8);
});

test('[P3] a socket over a dead line is replaced within ten seconds, one that is only quiet is not', async () => {
  const { clock, server, open } = createWorld();
  const { reached } = open();
  await clock.advance(120_000);
  expect(server.attempts).toHaveLength(1);
  server.cut();
  await clock.advance(10_000);
  expect(server.attempts.length).toBeGreaterThan(1);
  server.mend();
  await clock.advance(5_000);
  expect(reached).toHaveLength(2);
});

test('[P3] when the network may be another, an open socket is asked at once and a lost one is made at once', async () => {
  const { clock, server, open } = createWorld();
  const { client, reached } = open();
  await clock.advance(100);
  client.check();
  await clock.advance(5_000);
  expect(server.attempts).toHaveLength(1);
  server.cut();
  client.check();
  await clock.advance(2_400);
  expect(server.attempts.length).toBeGreaterThan(1);
  await clock.advance(300_000);
  server.mend();
  client.check();
  await clock.advance(10);
  expect(reached).toHaveLength(2);
});

test('[P3] servers are changed while it runs; those that stay keep their sockets', async () => {
  const { clock, server, open } = createWorld();
  const { client } = open([one]);
  await clock.advance(100);
  client.setServers([one, two]);
  await clock.advance(100);
  expect(server.attempts.map(({ address }) => address)).toEqual([one, two]);
  client.setServers([two]);
  await clock.advance(100);
  expect(server.sockets()).toBe(1);
  expect(client.isReached).toBe(true);
});

test('[P3] an address that the browser refuses does no harm', async () => {
  const { clock, server, open } = createWorld();
  const refuse = (address: string) => {
    if (address === two) throw new Error('SecurityError');
    return server.connect(address);
  };
  const { client } = open([two, one], 'password', refuse);
  await clock.advance(60_000);
  expect(client.isReached).toBe(true);
});

test('[P4] whoever closes says goodbye at once, and nothing is left', async () => {
  const { clock, server, open } = createWorld();
  const [a, b] = [open(), open()];
  await clock.advance(100);
  a.client.close();
  await clock.advance(100);
  expect(b.signals).toEqual([farewell]);
  expect(server.sockets()).toBe(1);
  await clock.advance(600_000);
  expect(server.sockets()).toBe(1);
});

test('[P3] nothing is sent into a socket that is closing', async () => {
  const { clock, open } = createWorld();
  const sent: string[] = [];
  const parts = { readyState: 1, send: (text: string) => void sent.push(text), close: () => undefined };
  const socket = Object.assign(new EventTarget(), parts);
  const { client } = open([one], 'password', () => socket);
  socket.dispatchEvent(new Event('open'));
  await clock.advance(100);
  client.publish(anna);
  await clock.advance(100);
  const before = sent.length;
  expect(before).toBeGreaterThan(0);
  socket.readyState = 2;
  client.publish(anna);
  await clock.advance(100);
  expect(sent).toHaveLength(before);
});
