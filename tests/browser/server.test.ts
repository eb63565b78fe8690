import { afterEach, expect, test } from 'vitest';
import { createActor } from '../support/createActor.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { connectToSignalling } from '../support/signallingClient.ts';

let app: ServedApp | undefined;

afterEach(async () => {
  await app?.stop();
  app = undefined;
});

test('a port in use is told in a sentence that says what to do', async () => {
  app = await serveApp();
  await expect(serveApp({ PORT: String(app.port) })).rejects.toThrow(
    `Port ${app.port} is used by another program. Stop that one, or choose another port: PORT=${app.port + 1} npm start`,
  );
});

test('settings that cannot be used stop the start with a sentence', async () => {
  await expect(serveApp({ LANGBORD_PRIVACY_PAGE: 'somewhere' })).rejects.toThrow(
    'LANGBORD_PRIVACY_PAGE is "somewhere", but must be an address that starts with https://.',
  );
});

test('SIGTERM ends the server in good order, and the port is free again', async () => {
  app = await serveApp();
  await fetch(`${app.origin}/health`);
  await app.restart();
  expect((await fetch(`${app.origin}/health`)).status).toBe(200);
});

test('SIGTERM ends the server within a second while devices are at the signalling, and tells them', async () => {
  app = await serveApp();
  const device = await connectToSignalling(app.port);
  const before = performance.now();
  await app.stop();
  expect(performance.now() - before).toBeLessThan(1_000);
  expect(await device.closed).toEqual({ code: 1001, reason: 'stopping' });
});

test('a page of the app may open the signalling that config.json names, under any path', async () => {
  app = await serveApp({ BASE_PATH: '/langbord/' });
  const actor = await createActor('facilitator', app.address);
  try {
    const answer = await actor.page.evaluate(async () => {
      const { signalling } = await (await fetch('config.json')).json();
      const socket = new WebSocket(new URL(signalling[0], document.baseURI.replace(/^http/, 'ws')));
      return new Promise((resolve) => {
        socket.onerror = () => resolve('refused');
        socket.onopen = () => socket.send('{"type":"ping"}');
        socket.onmessage = ({ data }) => resolve(data);
      });
    });
    expect(answer).toBe('{"type":"pong"}');
  } finally {
    await actor.leave();
  }
});
