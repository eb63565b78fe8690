import { afterEach, expect, test } from 'vitest';
import { type ServedApp, serveApp } from '../support/serveApp.ts';

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
