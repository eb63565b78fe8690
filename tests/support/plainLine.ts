import type { PeerLine } from '../../src/sync/peerLine.ts';

/** An open line that only hands on what it is given to send. */
export function createPlainLine(send: (message: Uint8Array) => void): PeerLine {
  return {
    peer: null,
    isClosed: false,
    hasRoom: true,
    send(message) {
      send(message);
      return true;
    },
    sealAhead: async () => null,
    untilRoom: async () => true,
    untilSent: async () => undefined,
    take: () => undefined,
    freed: () => undefined,
    tick: () => undefined,
    close: () => undefined,
    closed: () => undefined,
  };
}
