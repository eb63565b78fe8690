import { afterEach, describe, expect, test } from 'vitest';
import { connectToSignalling } from '../../support/signallingClient.ts';
import { startTestServer, type TestServer } from '../../support/startTestServer.ts';

let server: TestServer;
afterEach(() => server.stop());

const connect = () => connectToSignalling(server.port);
const subscribe = (...topics: string[]) => ({ type: 'subscribe', topics });
const unsubscribe = (...topics: string[]) => ({ type: 'unsubscribe', topics });
const publish = (topic: string, data: unknown) => ({ type: 'publish', topic, data });

async function health(): Promise<Record<string, unknown>> {
  return JSON.parse((await server.ask('/health')).body.toString());
}

describe('rooms', () => {
  test('what is published reaches everybody in the room, the sender included, with their number', async () => {
    server = await startTestServer();
    const [anna, bo] = [await connect(), await connect()];
    anna.send(subscribe('long table'));
    bo.send(subscribe('long table'));
    await Promise.all([anna.settle(), bo.settle()]);
    anna.send(publish('long table', 'sealed'));
    const message = { type: 'publish', topic: 'long table', data: 'sealed', clients: 2 };
    expect([await anna.next(), await bo.next()]).toEqual([message, message]);
  });

  test('rooms are apart, and a device may be in several', async () => {
    server = await startTestServer();
    const [anna, bo, cecilie] = [await connect(), await connect(), await connect()];
    anna.send(subscribe('a'));
    bo.send(subscribe('a', 'b'));
    cecilie.send(subscribe('b'));
    await Promise.all([anna.settle(), bo.settle(), cecilie.settle()]);
    cecilie.send(publish('b', 1));
    await cecilie.settle();
    anna.send(publish('a', 2));
    await anna.settle();
    expect(await bo.settle()).toMatchObject([{ topic: 'b', data: 1, clients: 2 }, { topic: 'a' }]);
    expect(await cecilie.settle()).toEqual([]);
  });

  test('who has left a room hears nothing more of it', async () => {
    server = await startTestServer();
    const [anna, bo] = [await connect(), await connect()];
    anna.send(subscribe('a'));
    bo.send(subscribe('a'));
    bo.send(unsubscribe('a', 'never joined'));
    await Promise.all([anna.settle(), bo.settle()]);
    anna.send(publish('a', 'alone'));
    expect(await anna.next()).toMatchObject({ clients: 1 });
    expect(await bo.settle()).toEqual([]);
  });

  test('/health counts sockets and rooms, and forgets those that are gone', async () => {
    server = await startTestServer();
    const [anna, bo] = [await connect(), await connect()];
    anna.send(subscribe('a', 'b'));
    bo.send(subscribe('b', 'c'));
    await Promise.all([anna.settle(), bo.settle()]);
    expect(await health()).toMatchObject({ status: 'ok', sockets: 2, rooms: 3 });
    await bo.leave();
    await expect.poll(health).toMatchObject({ sockets: 1, rooms: 2 });
    anna.socket.terminate();
    await expect.poll(health).toMatchObject({ sockets: 0, rooms: 0 });
  });
});

test('two devices find each other with the messages of y-webrtc 10.3', async () => {
  server = await startTestServer();
  const [anna, bo] = [await connect(), await connect()];
  const announce = (from: string) => publish('room', { type: 'announce', from });
  const signal = (from: string, to: string, words: object) =>
    publish('room', { to, from, type: 'signal', signal: words });
  const heard = (message: object) => ({ ...message, clients: 2 });
  const offer = signal('bo', 'anna', { type: 'offer', sdp: 'v=0\r\n'.repeat(500) });
  const answer = signal('anna', 'bo', { type: 'answer', sdp: 'v=0\r\n' });
  const candidate = signal('anna', 'bo', { type: 'candidate', candidate: { candidate: 'c', sdpMLineIndex: 0 } });

  anna.send(subscribe('room'));
  anna.send(announce('anna'));
  expect(await anna.next()).toEqual({ ...announce('anna'), clients: 1 });
  bo.send(subscribe('room'));
  bo.send(subscribe('room'));
  bo.send(announce('bo'));
  expect([await anna.next(), await bo.next()]).toEqual([heard(announce('bo')), heard(announce('bo'))]);
  bo.send(offer);
  expect([await anna.next(), await bo.next()]).toEqual([heard(offer), heard(offer)]);
  anna.send(answer);
  anna.send(candidate);
  await anna.settle();
  expect(await bo.settle()).toEqual([heard(answer), heard(candidate)]);
  // With a password the data is base64.
  bo.send(publish('room', 'c2VhbGVk'));
  expect(await anna.next()).toEqual(heard(publish('room', 'c2VhbGVk')));
});

describe('the address', () => {
  test('the signalling lies beside the app, and config.json says so', async () => {
    server = await startTestServer({ BASE_PATH: '/tools/langbord' });
    const config = JSON.parse((await server.ask('/tools/langbord/config.json')).body.toString());
    const page = `ws://localhost:${server.port}/tools/langbord/`;
    const { pathname } = new URL(config.signalling[0], page);
    await (await connectToSignalling(server.port, {}, pathname)).leave();
    await expect(connectToSignalling(server.port)).rejects.toThrow('not let in: 404');
  });

  test('an upgrade the server does not know is passed over', async () => {
    server = await startTestServer();
    const answer = await server.sendBytes(
      'GET /health HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1.1 200 OK.*"status":"ok"/s);
  });
});

describe('stopping', () => {
  test('open sockets hear 1001, and half a second is given to those that do not answer', async () => {
    server = await startTestServer();
    const clients = await Promise.all(Array.from({ length: 50 }, connect));
    const silent = await connect();
    silent.socket.pause();
    const before = performance.now();
    await server.stop();
    expect(performance.now() - before).toBeLessThan(1_000);
    const farewells = await Promise.all(clients.map((client) => client.closed));
    expect(new Set(farewells.map(({ code, reason }) => `${code} ${reason}`))).toEqual(new Set(['1001 stopping']));
    silent.socket.terminate();
  });
});
