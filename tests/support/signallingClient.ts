import type { IncomingMessage } from 'node:http';
import { type ClientOptions, WebSocket } from 'ws';

/** One device at the signalling. */
export interface SignallingClient {
  readonly socket: WebSocket;
  /** Sends text and bytes as they are, and anything else as JSON. */
  send(message: unknown): void;
  /** The next message that arrives or has arrived, read from JSON. */
  next(): Promise<unknown>;
  /** Resolves when all sent so far has been dealt with, with what arrived until then and was not asked for yet. */
  settle(): Promise<unknown[]>;
  readonly closed: Promise<{ code: number; reason: string }>;
  leave(): Promise<unknown>;
}

/** Connects like a page of the server's own origin; rejects with the HTTP status when it is not let in. */
export async function connectToSignalling(
  port: number,
  options: ClientOptions = {},
  path = '/signal',
): Promise<SignallingClient> {
  const address = `localhost:${port}`;
  const socket = new WebSocket(`ws://${address}${path}`, { origin: `http://${address}`, family: 4, ...options });
  const arrived: unknown[] = [];
  let wake = () => {};
  socket.on('message', (data) => {
    arrived.push(JSON.parse(String(data)));
    wake();
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.on('close', (code, reason) => resolve({ code, reason: String(reason) }));
  });
  await new Promise<void>((resolve, reject) => {
    socket.on('open', resolve);
    socket.on('error', reject);
    socket.on('unexpected-response', (_request: unknown, response: IncomingMessage) => {
      reject(new Error(`not let in: ${response.statusCode} ${response.statusMessage}`));
      socket.terminate();
    });
  });

  const send = (message: unknown) =>
    socket.send(typeof message === 'string' || Buffer.isBuffer(message) ? message : JSON.stringify(message));
  async function next(): Promise<unknown> {
    while (arrived.length === 0) {
      await Promise.race([
        new Promise<void>((resolve) => {
          wake = resolve;
        }),
        closed.then(({ code, reason }) => {
          if (arrived.length === 0) throw new Error(`closed: ${code} ${reason}`);
        }),
      ]);
    }
    return arrived.shift();
  }
  return {
    socket,
    send,
    next,
    closed,
    async settle() {
      // The server answers in order, so the pong comes after everything before it.
      send({ type: 'ping' });
      const before: unknown[] = [];
      for (;;) {
        const message = await next();
        if (JSON.stringify(message) === '{"type":"pong"}') return before;
        before.push(message);
      }
    },
    leave() {
      socket.close();
      return closed;
    },
  };
}
