import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';

/** A relay of the plainest kind: what one says in a room, all others there hear. */
export interface Relay {
  upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void;
  /** Messages it has passed on so far. */
  sent(): number;
}

export function createRelay(): Relay {
  const server = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  const rooms = new Map<string, Set<WebSocket>>();
  let sent = 0;

  function join(socket: WebSocket, name: string): void {
    const room = rooms.get(name) ?? new Set();
    rooms.set(name, room.add(socket));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => room.delete(socket));
    socket.on('message', (data, isBinary) => {
      // The text of those who want to know whether the line still carries anything.
      if (!isBinary) return socket.send('!');
      for (const other of room) {
        if (other === socket) continue;
        sent += 1;
        other.send(data);
      }
    });
  }

  return {
    upgrade: (request, stream, head) =>
      server.handleUpgrade(request, stream, head, (socket) => join(socket, request.url ?? '')),
    sent: () => sent,
  };
}
