import { deviceTimer, type Timer } from '../timer.ts';
import type { Transport, TransportEvents } from '../transport.ts';
import { createMesh, type Mesh } from './mesh.ts';
import { type ConnectionLike, createConnectionVia } from './rtcConnection.ts';
import { knockByHttp } from './serverKnock.ts';
import { createSignalId } from './signal.ts';
import { signallingAddresses } from './signallingAddresses.ts';
import type { SocketLike } from './socketRace.ts';
import { watchForWaking } from './wakeWatch.ts';

/** Direct lines to the peers of a room, found by way of signalling servers (src/sync/SPEC.md, P1 to P13). */
export interface P2pTransport extends Transport {
  /** Looks for peers by way of these servers from now on; lines that are open stay. */
  setServers(servers: readonly string[]): void;
}

export interface P2pTransportOptions {
  /** `roomName` and `signallingPassword` of the seminar's keys. */
  readonly room: string;
  readonly password: string;
  /** Addresses of signalling servers: ws: or wss:, or relative to the page. */
  readonly servers: readonly string[];
  /** Servers that help to find a way between networks; none is needed within one. */
  readonly iceServers: readonly RTCIceServer[];
  readonly timer?: Timer;
  readonly clock?: () => number;
  readonly random?: () => number;
  /** Names for visits and links, as `createSignalId` makes them. */
  readonly newId?: () => string;
  readonly connect?: (address: string) => SocketLike;
  /** Asks whether a server is there. */
  readonly knock?: (address: string, signal: AbortSignal) => Promise<boolean>;
  readonly hasNetwork?: () => boolean;
  readonly createConnection?: () => ConnectionLike;
}

/** In a browser without WebRTC it finds nobody, and does nothing else. */
export function createP2pTransport(options: P2pTransportOptions): P2pTransport {
  const {
    timer = deviceTimer,
    clock = Date.now,
    random = Math.random,
    newId = createSignalId,
    connect = (address: string) => new WebSocket(address),
    knock = knockByHttp,
    hasNetwork = () => typeof navigator === 'undefined' || navigator.onLine,
    createConnection = createConnectionVia(options.iceServers),
  } = options;
  let servers = signallingAddresses(options.servers);
  let mesh: Mesh | null = null;
  let stopWatching: () => void = () => undefined;

  return {
    start(events: TransportEvents) {
      if (!options.createConnection && typeof RTCPeerConnection === 'undefined') return;
      const { room, password } = options;
      const carried = { connect, knock, hasNetwork, createConnection };
      const started = createMesh({ room, password, servers, timer, random, newId, ...carried, events });
      const page = typeof window === 'undefined' ? null : window;
      stopWatching = watchForWaking({ timer, clock, page, onWake: started.wake });
      mesh = started;
    },
    setServers(next) {
      servers = signallingAddresses(next);
      mesh?.setServers(servers);
    },
    close() {
      stopWatching();
      mesh?.close();
      mesh = null;
    },
  };
}
