import type { DeviceId } from '../domain/ids.ts';
import type { Bytes } from '../feed/bytes.ts';
import { exchangeLimits } from './exchangeLimits.ts';
import { type Speaker, tagOfVisit } from './hello.ts';
import { createNeighbour, type LineKind, type Neighbour } from './neighbour.ts';
import { createPeerLine, type PeerLine } from './peerLine.ts';
import { createPenalties } from './penalties.ts';
import type { Line, Transport } from './transport.ts';

/** All lines to peers, over any number of transports. */
export interface Neighbourhood {
  /** Uses a transport until the returned function is called, which closes it. */
  attach(transport: Transport, lineKind: LineKind): () => void;
  neighbours(): readonly Neighbour[];
  /** Shuts a peer out that does what no honest one does. */
  shutOut(neighbour: Neighbour): void;
  tick(): void;
  close(): void;
}

export interface NeighbourhoodOptions {
  readonly key: CryptoKey;
  readonly room: Bytes;
  readonly speaker: Speaker;
  readonly now: () => number;
  readonly isKnown: (device: DeviceId) => boolean;
  readonly onOpened: (neighbour: Neighbour) => void;
  readonly onMessage: (neighbour: Neighbour, message: Bytes) => Promise<void>;
  readonly onClosed: (neighbour: Neighbour) => void;
}

export function createNeighbourhood(options: NeighbourhoodOptions): Neighbourhood {
  const { speaker, now, isKnown } = options;
  const lines = new Map<Line, PeerLine>();
  const neighbours = new Map<PeerLine, Neighbour>();
  const transports = new Set<Transport>();
  const penalties = createPenalties(now);
  const ownTag = tagOfVisit(speaker.visit);

  function open(line: Line, lineKind: LineKind): void {
    if (lines.size >= exchangeLimits.lines) {
      line.close('finished');
      return;
    }
    const peerLine = createPeerLine({
      ...options,
      line,
      onReady(ready, peer) {
        if (peer.tag === ownTag || !penalties.mayEnter(peer.device, isKnown(peer.device))) return false;
        const neighbour = createNeighbour(ready, lineKind, peer);
        neighbours.set(ready, neighbour);
        options.onOpened(neighbour);
        return true;
      },
      async onMessage(from, message) {
        const neighbour = neighbours.get(from);
        if (neighbour) await options.onMessage(neighbour, message);
      },
      onClosed(closed, reason) {
        lines.delete(line);
        const neighbour = neighbours.get(closed);
        if (!neighbour) return;
        neighbours.delete(closed);
        if (reason === 'misbehaved') penalties.shutOut(neighbour.device, isKnown(neighbour.device));
        options.onClosed(neighbour);
      },
    });
    lines.set(line, peerLine);
  }

  return {
    attach(transport, lineKind) {
      const own = new Set<Line>();
      transports.add(transport);
      transport.start({
        opened(line) {
          own.add(line);
          open(line, lineKind);
        },
        received: (line, frame) => lines.get(line)?.take(frame),
        freed: (line) => lines.get(line)?.freed(),
        closed(line) {
          own.delete(line);
          lines.get(line)?.closed();
        },
      });
      return () => {
        transports.delete(transport);
        transport.close();
        for (const line of own) lines.get(line)?.closed();
      };
    },
    neighbours: () => [...neighbours.values()],
    shutOut: ({ line }) => line.close('misbehaved'),
    tick() {
      for (const line of [...lines.values()]) line.tick();
    },
    close() {
      for (const line of [...lines.values()]) line.close('finished');
      for (const transport of transports) transport.close();
      transports.clear();
    },
  };
}
