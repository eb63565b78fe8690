import { createP2pTransport, type P2pTransport } from '../../../src/sync/p2p/p2pTransport.ts';
import { type Line, largestFrame, type Transport, type TransportEvents } from '../../../src/sync/transport.ts';
import { type PackedFrame, packFrame, unpackFrame } from '../../support/packedFrame.ts';
import { createRecordingPeer, type RecordingPeer } from '../../support/recordingPeer.ts';

/** What makes the connections: the app's own lines, or y-webrtc. */
export type Carrier = 'own' | 'yWebrtc';

/** What a test can ask of the page: one peer, as `RecordingPeer`, and what would take too long from outside. */
export interface PeerPage {
  join(room: string, servers: readonly string[], carrier: Carrier): Promise<void>;
  setServers(servers: readonly string[]): void;
  readonly peer: RecordingPeer;
  send(line: number, frame: PackedFrame): Promise<boolean>;
  received(line: number): Promise<readonly PackedFrame[]>;
  /** Sends so many bytes in frames of the largest size, as fast as the line takes them. */
  pour(line: number, bytes: number): Promise<void>;
  /** Bytes received so far, on all lines. */
  poured(): number;
  /** When (ms since 1970) anything last came in, and when a line last opened or closed. */
  times(): { readonly received: number; readonly opened: number; readonly closed: number };
  /** Sends one byte to every neighbour, and leaves, within the event in which the page ends. */
  sayOnEnding(byte: number): void;
  /** Sends one byte to every neighbour now and then, until the page ends. */
  beat(everyMs: number): void;
}

declare global {
  interface Window {
    peerPage: PeerPage;
  }
}

const password = 'the password of these tests';
let own: P2pTransport | null = null;
let recorder: RecordingPeer | null = null;
/** Whoever waits for a line to take more, or to end. */
const waiting: (() => void)[] = [];
const openLines = new Set<Line>();
let bytes = 0;
const times = { received: 0, opened: 0, closed: 0 };

/** Passes everything on, and tells this page too. */
function watched(inner: Transport): Transport {
  return {
    start: (events: TransportEvents) =>
      inner.start({
        opened(line) {
          openLines.add(line);
          times.opened = Date.now();
          events.opened(line);
        },
        received(line, frame) {
          times.received = Date.now();
          bytes += frame.length;
          events.received(line, frame);
        },
        freed(line) {
          events.freed(line);
          wakeUp();
        },
        closed(line) {
          openLines.delete(line);
          times.closed = Date.now();
          events.closed(line);
          wakeUp();
        },
      }),
    close: () => inner.close(),
  };
}

async function byYWebrtc(options: Parameters<typeof createP2pTransport>[0]): Promise<Transport> {
  const { createYWebrtcTransport } = await import('../../../src/sync/yWebrtc/yWebrtcTransport.ts');
  return createYWebrtcTransport(options);
}

function wakeUp(): void {
  for (const resume of waiting.splice(0)) resume();
}

function peer(): RecordingPeer {
  if (!recorder) throw new Error('nobody has joined');
  return recorder;
}

window.peerPage = {
  async join(room, servers, carrier) {
    const options = { room, password, servers, iceServers: [] };
    own = carrier === 'own' ? createP2pTransport(options) : null;
    recorder = createRecordingPeer(watched(own ?? (await byYWebrtc(options))));
  },
  setServers: (servers) => own?.setServers(servers),
  get peer() {
    return peer();
  },
  send: (line, frame) => peer().send(line, unpackFrame(frame)),
  received: async (line) => (await peer().received(line)).map(packFrame),
  async pour(line, total) {
    for (let left = total; left > 0; ) {
      const frame = new Uint8Array(Math.min(left, largestFrame)).fill(left % 251);
      const room = new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
      if (await peer().send(line, frame)) left -= frame.length;
      else if ((await peer().lines()).includes(line)) await room;
      else throw new Error('the line is gone');
    }
  },
  poured: () => bytes,
  times: () => ({ ...times }),
  sayOnEnding(byte) {
    addEventListener('pagehide', () => {
      for (const line of openLines) line.send(new Uint8Array([byte]));
      own?.close();
    });
  },
  beat(everyMs) {
    setInterval(async () => {
      for (const line of await peer().lines()) await peer().send(line, new Uint8Array([1]));
    }, everyMs);
  },
};
