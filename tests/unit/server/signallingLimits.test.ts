import { afterEach, describe, expect, test } from 'vitest';
import type { WebSocket } from 'ws';
import { type SignallingLimits, signallingLimits } from '../../../src/server/signalling/signallingLimits.ts';
import { connectToSignalling } from '../../support/signallingClient.ts';
import { startTestServer, type TestServer } from '../../support/startTestServer.ts';

let server: TestServer;
afterEach(() => server.stop());

const start = async (limits: Partial<SignallingLimits> = {}, environment = {}) => {
  server = await startTestServer(environment, { ...signallingLimits, ...limits });
};
const connect = (headers: Record<string, string> = {}, origin = `http://localhost:${server.port}`) =>
  connectToSignalling(server.port, { headers, origin });
const subscribe = (...topics: string[]) => ({ type: 'subscribe', topics });
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `topic ${index}`);

describe('one message', () => {
  /** A publication of exactly so many bytes. */
  const publicationOf = (bytes: number) => {
    const around = JSON.stringify({ type: 'publish', topic: 'a', data: '' }).length;
    return { type: 'publish', topic: 'a', data: 'x'.repeat(bytes - around) };
  };

  test('may have 64 kB', async () => {
    await start();
    const anna = await connect();
    anna.send(subscribe('a'));
    anna.send(publicationOf(65_536));
    expect(await anna.next()).toMatchObject({ clients: 1 });
  });

  test('of one byte more closes the socket with 1009', async () => {
    await start();
    const anna = await connect();
    anna.send(publicationOf(65_537));
    expect((await anna.closed).code).toBe(1009);
  });

  test('in fragments counts as one', async () => {
    await start();
    const anna = await connect();
    for (let part = 0; part < 9; part += 1) anna.socket.send('x'.repeat(8_192), { fin: false });
    expect((await anna.closed).code).toBe(1009);
  });

  test('with more than 16 lists inside each other is passed over', async () => {
    await start();
    const anna = await connect();
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    anna.send(subscribe('a'));
    // The message itself is the first level.
    for (const depth of [15, 16, 30_000]) anna.send(`{"type":"publish","topic":"a","data":${nested(depth)}}`);
    expect(await anna.settle()).toEqual([{ type: 'publish', topic: 'a', data: JSON.parse(nested(15)), clients: 1 }]);
  });
});

describe('one socket', () => {
  test('may be in 8 rooms, and entering one again does not count', async () => {
    await start();
    const anna = await connect();
    anna.send(subscribe(...numbered(8)));
    anna.send(subscribe(...numbered(8)));
    anna.send({ type: 'unsubscribe', topics: ['topic 3'] });
    anna.send(subscribe('another'));
    expect(await anna.settle()).toEqual([]);
  });

  test.each([[[numbered(9)]], [[numbered(8), ['another']]]])('is closed in its ninth room', async (lists) => {
    await start();
    const anna = await connect();
    for (const topics of lists) anna.send(subscribe(...topics));
    expect(await anna.closed).toEqual({ code: 1008, reason: 'tooManyTopics' });
  });

  test('may name a room with 128 letters, not with 129', async () => {
    await start();
    const anna = await connect();
    anna.send(subscribe('x'.repeat(128)));
    expect(await anna.settle()).toEqual([]);
    anna.send(subscribe('x'.repeat(129)));
    expect(await anna.closed).toEqual({ code: 1008, reason: 'topicNameTooLong' });
  });

  test('is closed when it sends more messages than it has tokens', async () => {
    await start({ tokens: 5, tokensPerSecond: 0 });
    const anna = await connect();
    for (let count = 0; count < 6; count += 1) anna.send({ type: 'ping' });
    expect(await anna.closed).toEqual({ code: 1008, reason: 'tooManyMessages' });
    for (let count = 0; count < 5; count += 1) expect(await anna.next()).toEqual({ type: 'pong' });
    await expect(anna.next()).rejects.toThrow('closed');
  });

  test.each([
    ['large messages', 1, (socket: WebSocket) => socket.send('x'.repeat(5 * 4096 + 1))],
    ['bytes', 1, (socket: WebSocket) => socket.send(Buffer.alloc(5 * 4096 + 1))],
    ['pings', 6, (socket: WebSocket) => socket.ping()],
    ['pongs', 6, (socket: WebSocket) => socket.pong()],
  ])('pays for %s too', async (_, times, spend) => {
    await start({ tokens: 5, tokensPerSecond: 0 });
    const anna = await connect();
    for (let count = 0; count < times; count += 1) spend(anna.socket);
    expect(await anna.closed).toEqual({ code: 1008, reason: 'tooManyMessages' });
  });

  test('may meet fifteen others at once with y-webrtc: an announcement and ten messages for each', async () => {
    await start();
    const anna = await connect();
    anna.send(subscribe('a'));
    for (let count = 0; count < 165; count += 1) anna.send({ type: 'publish', topic: 'a', data: 'x'.repeat(4_000) });
    expect(await anna.settle()).toHaveLength(165);
  });

  test('is closed when it only listens for too long, and not while it sends a ping now and then', async () => {
    await start({ heartbeat: 200, idle: 300 });
    const [idle, lively] = [await connect(), await connect()];
    lively.socket.on('ping', () => lively.send({ type: 'ping' }));
    expect(await idle.closed).toEqual({ code: 1000, reason: 'idle' });
    expect(lively.socket.readyState).toBe(lively.socket.OPEN);
  });

  test('is dropped when nobody answers pings at its other end, which a half-open line looks like', async () => {
    await start({ heartbeat: 200 });
    const gone = await connectToSignalling(server.port, { autoPong: false });
    const here = await connect();
    expect((await gone.closed).code).toBe(1006);
    expect(await here.settle()).toEqual([]);
  });
});

describe('who is let in', () => {
  test('no more sockets than the server has room for, until one leaves', async () => {
    await start({ sockets: 2 });
    const anna = await connect();
    await connect();
    await expect(connect()).rejects.toThrow('not let in: 503 serverFull');
    await anna.leave();
    await expect.poll(() => connect().catch(() => undefined)).toBeDefined();
  });

  test('no more than the limit from one address', async () => {
    await start({ socketsPerAddress: 2 });
    await connect({ 'X-Forwarded-For': '192.0.2.1' });
    await connect({ 'X-Forwarded-For': '192.0.2.2' });
    await expect(connect({ 'X-Forwarded-For': '192.0.2.3' })).rejects.toThrow('not let in: 429 addressFull');
  });

  test('behind a proxy the address is what the proxy reported last', async () => {
    await start({ socketsPerAddress: 1 }, { LANGBORD_PROXIES: '1' });
    await connect({ 'X-Forwarded-For': '192.0.2.1' });
    await connect({ 'X-Forwarded-For': '192.0.2.1, 192.0.2.2' });
    await expect(connect({ 'X-Forwarded-For': '192.0.2.9, 192.0.2.1' })).rejects.toThrow('429');
  });

  test('an IPv6 network of 64 bits is one address', async () => {
    await start({ socketsPerAddress: 1 }, { LANGBORD_PROXIES: '1' });
    await connect({ 'X-Forwarded-For': '2001:db8:0:1::5' });
    await connect({ 'X-Forwarded-For': '2001:db8:0:2::5' });
    await expect(connect({ 'X-Forwarded-For': '2001:0db8::1:7:0:0:9' })).rejects.toThrow('429');
    await connect({ 'X-Forwarded-For': '::ffff:192.0.2.1' });
    await expect(connect({ 'X-Forwarded-For': '192.0.2.1' })).rejects.toThrow('429');
  });

  test.each(['http://localhost:1', 'https://example.org', 'null', 'file://', ''])(
    'no page of origin "%s"',
    async (origin) => {
      await start();
      await expect(connect({}, origin)).rejects.toThrow('not let in: 403 foreignOrigin');
    },
  );

  test('no page without an origin, also when the host is just as empty', async () => {
    await start();
    const ask = (...lines: string[]) =>
      server.sendBytes(
        [
          'GET /signal HTTP/1.1',
          'Connection: Upgrade',
          'Upgrade: websocket',
          'Sec-WebSocket-Version: 13',
          'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
          ...lines,
          '\r\n',
        ].join('\r\n'),
      );
    expect(await ask('Host: ', 'Origin: file://')).toMatch(/^HTTP\/1.1 403 foreignOrigin/);
    expect(await ask('Host: x')).toMatch(/^HTTP\/1.1 403 foreignOrigin/);
  });

  test('pages of this server, also when a proxy gives it its certificate, and of the origins set', async () => {
    await start({}, { LANGBORD_ORIGINS: 'https://static.example.org/langbord/' });
    await connect({ Host: 'Langbord.example.org' }, 'https://langbord.example.org');
    await connect({}, 'https://static.example.org');
    await expect(connect({}, 'http://static.example.org')).rejects.toThrow('403');
  });
});

test('the log says how many were turned away and why, without addresses or names of rooms', async () => {
  await start({ topicsPerSocket: 0, heartbeat: 20 });
  await expect(connect({}, 'https://stranger.example.org')).rejects.toThrow('403');
  const anna = await connect();
  anna.send(subscribe('secret room'));
  await anna.closed;
  await server.stop();
  const counts = server.logged.map((line) => JSON.parse(line));
  expect(new Set(counts.map(({ event }) => event))).toEqual(new Set(['turned away']));
  expect(Object.assign({}, ...counts)).toEqual({ event: 'turned away', foreignOrigin: 1, tooManyTopics: 1 });
});
