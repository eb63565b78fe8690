import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Log } from '../log.ts';
import { createExchange, type Participant } from './createExchange.ts';
import { createTokenBucket, type TokenBucket } from './createTokenBucket.ts';
import { isAllowedOrigin } from './isAllowedOrigin.ts';
import { networkOf } from './networkOf.ts';
import { messageCost, type SignallingLimits, signallingLimits } from './signallingLimits.ts';

export interface SignallingSettings {
  /** Origins whose pages may use it besides the server's own, like `https://example.org`. */
  origins: readonly string[];
  /** How many proxies in front of the server add to X-Forwarded-For. */
  proxies: number;
}

/** Where devices of a seminar find each other: WebSockets that speak the protocol of y-webrtc 10.3. */
export interface Signalling {
  /** Takes over an HTTP upgrade request; answers it in any case. */
  upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void;
  count(): { sockets: number; rooms: number };
  /** Closes every socket with 1001 and resolves when all are gone, at the latest after half a second. */
  close(): Promise<void>;
}

/** Why a socket was not let in (with the HTTP status it got) or had to go (with the WebSocket close code). */
const REFUSED = { foreignOrigin: 403, addressFull: 429, serverFull: 503, stopping: 503 } as const;
const CLOSED = {
  tooManyMessages: 1008,
  tooManyTopics: 1008,
  topicNameTooLong: 1008,
  idle: 1000,
  stopping: 1001,
} as const;
/** How long (ms) a socket that is being closed may take to say goodbye. */
const PATIENCE = 500;

interface Client extends Participant {
  readonly socket: WebSocket;
  readonly network: string;
  readonly bucket: TokenBucket;
  heardAt: number;
  answersPings: boolean;
}

/** Serves sockets until it is closed. Once a heartbeat it logs how many were turned away and why. */
export function createSignalling(
  settings: SignallingSettings,
  log: Log,
  limits: SignallingLimits = signallingLimits,
): Signalling {
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: limits.frameBytes,
    perMessageDeflate: false,
  });
  const exchange = createExchange(limits);
  const clients = new Set<Client>();
  let turnedAway: Record<string, number> = {};
  let allGone: (() => void) | undefined;

  function connect(socket: WebSocket, network: string): void {
    const now = performance.now();
    const client: Client = {
      socket,
      network,
      topics: new Set(),
      bucket: createTokenBucket(limits.tokens, limits.tokensPerSecond, now),
      heardAt: now,
      answersPings: true,
      send: (message) => send(client, message),
    };
    clients.add(client);
    socket.on('message', (data, isBinary) => {
      if (!mayGoOn(client, Buffer.isBuffer(data) ? data.length : limits.frameBytes)) return;
      client.heardAt = performance.now();
      if (isBinary) return;
      const reason = exchange.receive(client, data.toString());
      if (reason) close(client, reason);
    });
    socket.on('ping', () => mayGoOn(client, 0));
    socket.on('pong', () => {
      client.answersPings = mayGoOn(client, 0);
    });
    // ws closes the socket with the code that fits: 1002, 1007 or 1009.
    socket.on('error', () => {
      countTurnedAway('badFrame');
      sayGoodbye(client);
    });
    socket.on('close', () => {
      exchange.leave(client);
      clients.delete(client);
      if (clients.size === 0) allGone?.();
    });
  }

  /** False for what comes after a socket was asked to go, and for what is too much. */
  function mayGoOn(client: Client, bytes: number): boolean {
    if (client.socket.readyState !== client.socket.OPEN) return false;
    if (client.bucket.take(messageCost(bytes), performance.now())) return true;
    close(client, 'tooManyMessages');
    return false;
  }

  function send(client: Client, message: Buffer): void {
    if (client.socket.readyState !== client.socket.OPEN) return;
    if (client.socket.bufferedAmount > limits.bufferedBytes) drop(client, 'slowReader');
    else client.socket.send(message, { binary: false });
  }

  function close(client: Client, reason: keyof typeof CLOSED): void {
    countTurnedAway(reason);
    client.socket.close(CLOSED[reason], reason);
    sayGoodbye(client);
  }

  function sayGoodbye(client: Client): void {
    exchange.leave(client);
    const impatience = setTimeout(() => client.socket.terminate(), PATIENCE);
    client.socket.once('close', () => clearTimeout(impatience));
  }

  function drop(client: Client, reason: 'slowReader' | 'noAnswer'): void {
    countTurnedAway(reason);
    exchange.leave(client);
    client.socket.terminate();
  }

  function countTurnedAway(reason: string): void {
    turnedAway[reason] = (turnedAway[reason] ?? 0) + 1;
  }

  function whyRefused(request: IncomingMessage, network: string): keyof typeof REFUSED | undefined {
    if (allGone) return 'stopping';
    if (!isAllowedOrigin(request.headers, settings.origins)) return 'foreignOrigin';
    if (clients.size >= limits.sockets) return 'serverFull';
    let neighbours = 0;
    for (const client of clients) if (client.network === network) neighbours += 1;
    return neighbours >= limits.socketsPerAddress ? 'addressFull' : undefined;
  }

  const heartbeat = setInterval(() => {
    const now = performance.now();
    for (const client of clients) {
      if (client.socket.readyState !== client.socket.OPEN) continue;
      if (!client.answersPings) drop(client, 'noAnswer');
      else if (now - client.heardAt > limits.idle) close(client, 'idle');
      else {
        client.answersPings = false;
        client.socket.ping();
      }
    }
    logTurnedAway();
  }, limits.heartbeat).unref();

  function logTurnedAway(): void {
    if (Object.keys(turnedAway).length > 0) log('turned away', turnedAway);
    turnedAway = {};
  }

  return {
    upgrade(request, stream, head) {
      const network = networkOf(request, settings.proxies);
      const reason = whyRefused(request, network);
      if (!reason) return server.handleUpgrade(request, stream, head, (socket) => connect(socket, network));
      countTurnedAway(reason);
      refuse(stream, REFUSED[reason], reason);
    },
    count: () => ({ sockets: clients.size, rooms: exchange.countTopics() }),
    close() {
      clearInterval(heartbeat);
      logTurnedAway();
      return new Promise((resolve) => {
        allGone = resolve;
        if (clients.size === 0) resolve();
        for (const client of clients) close(client, 'stopping');
      });
    },
  };
}

function refuse(stream: Duplex, status: number, reason: string): void {
  stream.on('error', () => stream.destroy());
  stream.once('finish', () => stream.destroy());
  const head = [`HTTP/1.1 ${status} ${reason}`, 'Connection: close', 'Content-Length: 0'];
  stream.end(`${head.join('\r\n')}\r\n\r\n`);
}
