import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { scriptInPage, startTestServer, type TestServer } from '../../support/startTestServer.ts';

let server: TestServer;
afterEach(() => server.stop());

describe('files of the app', () => {
  test('the start page comes for the bare path, and is asked for anew each time', async () => {
    server = await startTestServer();
    const page = await server.ask('/');
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['cache-control']).toBe('no-cache');
    expect(page.body.toString()).toContain('<title>Langbord</title>');
    expect((await server.ask('/index.html?from=home')).body).toEqual(page.body);
  });

  test('a file with a hash in its name is kept for ever, others are not', async () => {
    server = await startTestServer();
    const script = await server.ask('/assets/main-1a2b.js');
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect((await server.ask('/icons/langbord.png')).headers['cache-control']).toBe('no-cache');
  });

  test.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip;q=0.8, br;q=0', gunzipSync],
  ])('text goes as %s to a browser that says "%s"', async (encoding, accepted, unpack) => {
    server = await startTestServer();
    const plain = await server.ask('/assets/main-1a2b.js');
    const packed = await server.ask('/assets/main-1a2b.js', { headers: { 'Accept-Encoding': accepted } });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers['content-encoding']).toBe(encoding);
    expect(packed.headers.vary).toBe('Accept-Encoding');
    expect(packed.headers['content-length']).toBe(String(packed.body.length));
    expect(packed.body.length).toBeLessThan(plain.body.length / 10);
    expect(unpack(packed.body)).toEqual(plain.body);
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
  });

  test('a picture is never compressed again', async () => {
    server = await startTestServer();
    const picture = await server.ask('/icons/langbord.png', { headers: { 'Accept-Encoding': 'br' } });
    expect(picture.headers['content-encoding']).toBeUndefined();
    expect(picture.headers['content-type']).toBe('image/png');
  });

  test('what the browser already has is answered with 304 and no body', async () => {
    server = await startTestServer();
    const { headers } = await server.ask('/');
    const again = await server.ask('/', { headers: { 'If-None-Match': `"other", W/${headers.etag}` } });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
    expect((await server.ask('/', { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  });

  test('HEAD has the headers of GET and no body', async () => {
    server = await startTestServer();
    const head = await server.ask('/', { method: 'HEAD' });
    expect(head.headers['content-length']).toBe(String((await server.ask('/')).body.length));
    expect(head.body).toHaveLength(0);
  });

  test('anything but reading is refused', async () => {
    server = await startTestServer();
    const refused = await server.ask('/', { method: 'POST' });
    expect(refused.status).toBe(405);
    expect(refused.headers.allow).toBe('GET, HEAD');
  });
});

describe('the path', () => {
  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '//secret.txt',
    '/assets/main-1a2b.js%00.html',
    '/assets',
    '/assets/',
    '/constructor',
    '/unknown',
  ])('%s finds nothing', async (path) => {
    server = await startTestServer();
    const answer = await server.ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toBe('There is nothing at this address. Langbord is at /\n');
  });

  test('BASE_PATH moves the app, and leads there from the path without its last slash', async () => {
    server = await startTestServer({ BASE_PATH: 'tools/langbord' });
    expect((await server.ask('/tools/langbord/')).status).toBe(200);
    expect((await server.ask('/tools/langbord/assets/main-1a2b.js')).status).toBe(200);
    expect((await server.ask('/tools/langbord/config.json')).status).toBe(200);
    const moved = await server.ask('/tools/langbord');
    expect([moved.status, moved.headers.location]).toEqual([308, '/tools/langbord/']);
    expect((await server.ask('/')).status).toBe(404);
    expect((await server.ask('/health')).status).toBe(200);
  });
});

describe('security headers', () => {
  test('every answer has them, errors included', async () => {
    server = await startTestServer();
    for (const path of ['/', '/assets/main-1a2b.js', '/config.json', '/health', '/unknown', '/%zz']) {
      const { headers } = await server.ask(path);
      expect(headers['content-security-policy'], path).toMatch(/^default-src 'self'; script-src 'self' /);
      expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      expect(headers['referrer-policy'], path).toBe('no-referrer');
      expect(headers['permissions-policy'], path).toContain('camera=(self)');
      expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
    }
  });

  test('of scripts that stand in a page, those of the start page run, and no others', async () => {
    server = await startTestServer();
    const policy = String((await server.ask('/')).headers['content-security-policy']);
    const hash = createHash('sha256').update(scriptInPage).digest('base64');
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
  });

  test('nothing may be loaded from or sent to anywhere but this server and the configured signalling', async () => {
    server = await startTestServer({
      LANGBORD_SIGNALLING: 'wss://meet.example.org/langbord, ws://localhost:4444',
      LANGBORD_FRAME_ANCESTORS: 'self https://teams.example.org/tab',
    });
    const policy = String((await server.ask('/')).headers['content-security-policy']);
    expect(policy).toContain(
      "connect-src 'self' wss://meet.example.org https://meet.example.org ws://localhost:4444 http://localhost:4444;",
    );
    expect(policy).toMatch(/frame-ancestors 'self' https:\/\/teams\.example\.org$/);
    expect(policy).not.toMatch(/unsafe|\*/);
  });
});

describe('answers made by the server itself', () => {
  test('/config.json is the environment, not the file for plain static hosts', async () => {
    server = await startTestServer({ LANGBORD_OWNER: 'Kulturtanken', LANGBORD_PRIVACY_PAGE: 'https://example.org/p' });
    const config = await server.ask('/config.json');
    expect(config.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(config.headers['cache-control']).toBe('no-cache');
    expect(JSON.parse(config.body.toString())).toEqual({
      signalling: ['signal'],
      owner: 'Kulturtanken',
      privacyPage: 'https://example.org/p',
    });
  });

  test('whether the signalling is there can be asked by plain HTTP', async () => {
    server = await startTestServer({ BASE_PATH: '/tools/langbord/' });
    const answer = await server.ask('/tools/langbord/signal');
    expect([answer.status, answer.headers['cache-control']]).toEqual([204, 'no-store']);
  });

  test('/health says ok, how much is going on and for how long, and is never cached', async () => {
    server = await startTestServer();
    const health = await server.ask('/health');
    expect(JSON.parse(health.body.toString())).toEqual({ status: 'ok', sockets: 0, rooms: 0, uptime: 0 });
    expect(health.headers['cache-control']).toBe('no-store');
  });
});

describe('requests that make no sense', () => {
  test('an address that cannot be decoded is answered with 400', async () => {
    server = await startTestServer();
    expect((await server.ask('/%zz')).status).toBe(400);
    expect((await server.ask('/%ff')).status).toBe(400);
  });

  test.each([
    ['a lone byte', '{'],
    ['no request line', '\r\n\r\n'],
    ['another protocol', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['a TLS greeting', Buffer.from('16030100a5010000a1', 'hex')],
    ['an address without a slash', 'GET nowhere HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
    ['an endless header', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`],
    ['a wrong length', 'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n'],
    ['a tunnel', 'CONNECT example.org:443 HTTP/1.1\r\nHost: example.org\r\n\r\n'],
    ['an upgrade nobody asked for', 'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'],
    ['random bytes', Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256))],
  ])('%s does not stop the server', async (_name, bytes) => {
    server = await startTestServer();
    await server.sendBytes(bytes);
    expect((await server.ask('/health')).status).toBe(200);
    expect(server.logged).toEqual([]);
  });
});
