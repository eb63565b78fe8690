import { once } from 'node:events';
import { connect as connectRaw } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { signallingLimits } from '../../../src/server/signalling/signallingLimits.ts';
import { createSeededRandom, seedOfRun } from '../../support/seededRandom.ts';
import { connectToSignalling } from '../../support/signallingClient.ts';
import { createGarbage } from '../../support/signallingGarbage.ts';
import { startTestServer, type TestServer } from '../../support/startTestServer.ts';

const isLong = process.env.LANGBORD_LONG !== undefined;
/** Limits that let everything through which is not wrong in itself. */
const patient = { ...signallingLimits, tokens: Number.POSITIVE_INFINITY, topicsPerSocket: Number.POSITIVE_INFINITY };

let server: TestServer;
afterEach(() => server.stop());

const connect = () => connectToSignalling(server.port);
const subscribe = (...topics: string[]) => ({ type: 'subscribe', topics });
const publish = (topic: string, data: unknown) => ({ type: 'publish', topic, data });

async function health(): Promise<Record<string, unknown>> {
  return JSON.parse((await server.ask('/health')).body.toString());
}

/** Two devices in a room that nothing else should be heard in. */
async function startConversation(): Promise<() => Promise<void>> {
  const [anna, bo] = [await connect(), await connect()];
  anna.send(subscribe('conversation'));
  bo.send(subscribe('conversation'));
  await Promise.all([anna.settle(), bo.settle()]);
  let said = 0;
  return async () => {
    said += 1;
    anna.send(publish('conversation', said));
    expect(await bo.next()).toEqual({ ...publish('conversation', said), clients: 2 });
  };
}

const frames = isLong ? 1_000_000 : 100_000;

test(`${frames.toLocaleString('en')} frames of garbage change nothing for others`, async () => {
  const random = createSeededRandom(seedOfRun('garbage at the signalling'));
  server = await startTestServer({}, patient);
  const talk = await startConversation();
  const vandal = await connect();
  for (let sent = 1; sent <= frames; sent += 1) {
    vandal.send(createGarbage(random));
    if (sent % 500 > 0) continue;
    await vandal.settle();
    await talk();
  }
  expect(await health()).toMatchObject({ status: 'ok', sockets: 3 });
  expect(server.logged).toEqual([]);
}, 3_600_000);

test('bytes that are no WebSocket frames cost only the socket that sent them', async () => {
  const random = createSeededRandom(seedOfRun('bytes at the signalling'));
  server = await startTestServer();
  const talk = await startConversation();
  for (let run = 0; run < (isLong ? 5_000 : 200); run += 1) {
    const socket = connectRaw(server.port, '127.0.0.1').on('error', () => undefined);
    socket.write(
      `GET /signal HTTP/1.1\r\nHost: x\r\nOrigin: http://x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
    );
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toContain('101 Switching Protocols');
    socket.resume().end(Buffer.from(Array.from({ length: 1 + random.int(300) }, () => random.int(256))));
    if (!socket.destroyed) await once(socket, 'close');
  }
  await talk();
  await expect.poll(health).toMatchObject({ sockets: 2 });
});

test('a flood is closed while others go on talking', async () => {
  server = await startTestServer();
  const talk = await startConversation();
  const flooders = await Promise.all(Array.from({ length: 20 }, connect));
  for (const flooder of flooders) {
    flooder.send(subscribe('flooded'));
    for (let sent = 0; sent < 1_000; sent += 1) flooder.send(publish('flooded', 'x'));
  }
  await talk();
  const farewells = await Promise.all(flooders.map((flooder) => flooder.closed));
  expect(farewells.filter(({ reason }) => reason === 'tooManyMessages')).toHaveLength(20);
  await talk();
  await expect.poll(health).toMatchObject({ sockets: 2, rooms: 1 });
});

test('a slow reader is dropped, and nobody waits for it', async () => {
  server = await startTestServer({}, patient);
  const [slow, quick] = [await connect(), await connect()];
  slow.send(subscribe('a'));
  quick.send(subscribe('a'));
  await Promise.all([slow.settle(), quick.settle()]);
  slow.socket.pause();
  const data = 'x'.repeat(60_000);
  const most = 2_000;
  let sent = 0;
  for (let clients = 2; clients === 2 && sent < most; sent += 1) {
    quick.send(publish('a', data));
    const message = await quick.next();
    clients = JSON.stringify(message).endsWith('"clients":1}') ? 1 : 2;
  }
  expect(sent).toBeLessThan(most);
  await expect.poll(health).toMatchObject({ sockets: 1 });
  slow.socket.terminate();
  await server.stop();
  expect(server.logged).toEqual(['{"event":"turned away","slowReader":1}']);
});

test('500 devices that all come back at once are let in, three times over', async () => {
  server = await startTestServer();
  for (let round = 1; round <= 3; round += 1) {
    const devices = await Promise.all(Array.from({ length: 500 }, connect));
    for (const device of devices) device.send(subscribe('seminar'));
    await Promise.all(devices.map((device) => device.settle()));
    expect(await health()).toMatchObject({ sockets: 500, rooms: 1 });
    devices[0]?.send(publish('seminar', round));
    const heard = await Promise.all(devices.map((device) => device.next()));
    expect(heard).toEqual(devices.map(() => ({ ...publish('seminar', round), clients: 500 })));
    for (const device of devices) device.socket.terminate();
    await expect.poll(health, { timeout: 5_000 }).toMatchObject({ sockets: 0, rooms: 0 });
  }
});
