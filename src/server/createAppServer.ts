import { createServer, type IncomingMessage, type Server, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { closeBadLine } from './closeBadLine.ts';
import type { Log } from './log.ts';
import { type AppFile, type Encoding, readAppFiles } from './readAppFiles.ts';
import { securityHeaders } from './securityHeaders.ts';
import type { Settings } from './settings.ts';
import { createSignalling } from './signalling/createSignalling.ts';
import type { SignallingLimits } from './signalling/signallingLimits.ts';

export interface AppServer {
  http: Server;
  /** Takes nothing more on, closes what is open and resolves when nothing is. */
  stop(): Promise<void>;
}

/** How long (ms) open downloads may take to finish after the server was asked to stop. */
const STOP_PATIENCE = 5_000;

/**
 * A server, not yet listening, for the built app in `folder`, with config.json and the signalling beside it, and
 * /health. Throws when the folder cannot be read.
 */
export function createAppServer(settings: Settings, folder: string, log: Log, limits?: SignallingLimits): AppServer {
  const startedAt = performance.now();
  const signalling = createSignalling(settings, log, limits);
  const files = readAppFiles(folder);
  const scriptsInPages = [...files.values()].flatMap((file) => file.scriptHashes);
  const headers = securityHeaders(settings, scriptsInPages);
  const config = JSON.stringify(settings.publicConfig);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return sendText(response, 405, 'This address can only be read.');
    }
    const path = pathOf(request);
    if (path === undefined) return sendText(response, 400, 'This address cannot be read.');
    if (path === '/health') return sendJson(response, JSON.stringify(health()), 'no-store');
    if (`${path}/` === settings.basePath) {
      response.setHeader('Location', settings.basePath);
      return sendText(response, 308, `Langbord is at ${settings.basePath}`);
    }
    if (!path.startsWith(settings.basePath)) return sendNothingHere(response, settings);
    const name = path.slice(settings.basePath.length);
    // Devices ask whether the signalling is there before they try a socket (src/sync/SPEC.md, P3).
    if (name === 'signal') return void response.writeHead(204, { 'Cache-Control': 'no-store' }).end();
    if (name === 'config.json') return sendJson(response, config, 'no-cache');
    const file = files.get(name === '' ? 'index.html' : name);
    return file ? sendFile(request, response, file) : sendNothingHere(response, settings);
  }

  function health() {
    return { status: 'ok', ...signalling.count(), uptime: Math.floor((performance.now() - startedAt) / 1000) };
  }

  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      log('request failed', { reason: error instanceof Error ? error.message : 'unknown' });
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'The server could not answer. Try again.');
    });
  });
  server.on('clientError', closeBadLine);
  server.on('upgrade', (request, stream, head) => {
    if (pathOf(request) === `${settings.basePath}signal`) signalling.upgrade(request, stream, head);
    else answerWithoutUpgrade(server, request, stream);
  });
  return {
    http: server,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const impatience = setTimeout(() => server.closeAllConnections(), STOP_PATIENCE);
      await Promise.all([signalling.close(), closed]);
      clearTimeout(impatience);
    },
  };
}

/** Some clients offer an upgrade, to HTTP/2 for one, with every request; the server is free to pass over it. */
function answerWithoutUpgrade(server: Server, request: IncomingMessage, stream: Duplex): void {
  stream.on('error', () => stream.destroy());
  if (!(stream instanceof Socket)) return void stream.destroy();
  const response = new ServerResponse(request);
  response.shouldKeepAlive = false;
  response.assignSocket(stream);
  response.on('finish', () => stream.end());
  server.emit('request', request, response);
}

/** The decoded path without its query, or undefined when the request has none that can be decoded. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    const path = decodeURIComponent((request.url ?? '').replace(/[?#].*$/s, ''));
    return path.startsWith('/') ? path : undefined;
  } catch {
    return undefined;
  }
}

async function sendFile(request: IncomingMessage, response: ServerResponse, file: AppFile): Promise<void> {
  const encoding = file.compressible ? chooseEncoding(request.headers['accept-encoding']) : 'identity';
  const etag = `"${file.hash}${encoding === 'identity' ? '' : `-${encoding}`}"`;
  response.setHeader('Cache-Control', file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('ETag', etag);
  if (file.compressible) response.setHeader('Vary', 'Accept-Encoding');
  const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known.includes(etag) || known.includes('*')) {
    response.writeHead(304).end();
    return;
  }
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Type', file.type);
  send(response, 200, await file.body(encoding));
}

function chooseEncoding(accepted: string | string[] | undefined): Encoding {
  const offers = String(accepted ?? '')
    .toLowerCase()
    .split(',')
    .map((offer) => offer.replace(/\s/g, ''))
    .filter((offer) => !/;q=0(\.0*)?$/.test(offer))
    .map((offer) => offer.split(';')[0]);
  if (offers.includes('br')) return 'br';
  return offers.includes('gzip') ? 'gzip' : 'identity';
}

function sendJson(response: ServerResponse, json: string, cacheControl: string): void {
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Cache-Control', cacheControl);
  send(response, 200, Buffer.from(json));
}

function sendNothingHere(response: ServerResponse, settings: Settings): void {
  sendText(response, 404, `There is nothing at this address. Langbord is at ${settings.basePath}`);
}

function sendText(response: ServerResponse, status: number, sentence: string): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  send(response, status, Buffer.from(`${sentence}\n`));
}

/** Node itself leaves the body out of an answer to HEAD. */
function send(response: ServerResponse, status: number, body: Buffer): void {
  response.writeHead(status, { 'Content-Length': body.length }).end(body);
}
