import { WebrtcProvider } from 'y-webrtc';
import * as Y from 'yjs';
import { signallingAddresses } from '../p2p/signallingAddresses.ts';
import { deviceTimer, type Timer } from '../timer.ts';
import type { Transport } from '../transport.ts';
import { createMailbox, type Mailbox } from './mailbox.ts';

export interface YWebrtcTransportOptions {
  readonly room: string;
  readonly password: string;
  readonly servers: readonly string[];
  readonly iceServers: readonly RTCIceServer[];
  readonly timer?: Timer;
}

/** How often is looked which connections stand, and how long one may take to stand (ms). */
const times = { look: 250, connecting: 10_000 };

/**
 * Peers by y-webrtc (SPEC W1 to W6): the connections are its own, and frames are mail in a document that it
 * keeps the same everywhere. Not what the app uses; it is there to be compared with. y-webrtc allows one
 * peer of a room in a page.
 */
export function createYWebrtcTransport(options: YWebrtcTransportOptions): Transport {
  const { room, password, servers, iceServers, timer = deviceTimer } = options;
  let stop: () => void = () => undefined;

  return {
    start(events) {
      if (typeof RTCPeerConnection === 'undefined') return;
      const doc = new Y.Doc();
      const provider = new WebrtcProvider(room, doc, {
        signaling: [...signallingAddresses(servers)],
        password,
        // Agreed on beforehand, since two ends that both begin never listen to the other's channel.
        peerOpts: { config: { iceServers: [...iceServers] }, channelConfig: { negotiated: true, id: 0 } },
      });
      // Nobody asks who is here in this way, and everybody would pass it on to everybody.
      provider.awareness.setLocalState(null);
      type Connection = NonNullable<ReturnType<NonNullable<typeof provider.room>['webrtcConns']['get']>>;
      const standing = new Map<string, Connection>();
      const begun = new WeakMap<Connection, number>();
      let mailbox: Mailbox | null = null;
      let cancel: () => void = () => undefined;

      function look(): void {
        if (!provider.room) return;
        const { peerId, webrtcConns } = provider.room;
        mailbox ??= createMailbox({ own: peerId, doc, timer, events });
        for (const [peer, connection] of standing) {
          if (webrtcConns.get(peer) === connection) continue;
          standing.delete(peer);
          mailbox.lost(peer);
        }
        for (const [peer, connection] of [...webrtcConns]) {
          if (standing.has(peer)) continue;
          const since = begun.get(connection) ?? timer.now();
          begun.set(connection, since);
          if (connection.connected) {
            standing.set(peer, connection);
            mailbox.reached(peer);
          } else if (timer.now() - since > times.connecting) connection.destroy();
        }
      }

      function tick(): void {
        look();
        cancel = timer.after(times.look, tick);
      }

      provider.on('peers', look);
      cancel = timer.after(0, tick);
      stop = () => {
        cancel();
        mailbox?.close();
        // Only this lets go of the signalling servers.
        provider.disconnect();
        provider.destroy();
      };
    },
    close: () => stop(),
  };
}
