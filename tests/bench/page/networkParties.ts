import { WebrtcProvider } from 'y-webrtc';
import * as Y from 'yjs';
import { decodeLink } from '../../../src/feed/link.ts';
import { deriveIssuerKey } from '../../../src/feed/seminarKeys.ts';
import { createP2pTransport } from '../../../src/sync/p2p/p2pTransport.ts';
import { deviceTimer } from '../../../src/sync/timer.ts';
import { createYWebrtcTransport } from '../../../src/sync/yWebrtc/yWebrtcTransport.ts';
import { createExchangePeer } from '../../support/exchangePeer.ts';

/**
 * What carries the changes: the exchange over the app's own lines; the exchange over y-webrtc; y-webrtc as it
 * comes, with bare Yjs; a relay that is only that, with bare Yjs.
 */
export type Kind = 'own' | 'adapter' | 'stock' | 'relay';

/** One peer's part in a room. */
export interface Party {
  readonly doc: Y.Doc;
  change(edit: (doc: Y.Doc) => void): Promise<void>;
  /** Whether so many others are at the other end of a line. */
  isJoinedWith(others: number): boolean;
  /** Whether so many others are known to be here, over a line or by way of others. */
  hears(others: number): boolean;
  leave(): Promise<void>;
}

export async function joinParty(kind: Kind, room: string, linkText: string): Promise<Party> {
  if (kind === 'relay') return joinRelay(room);
  return kind === 'stock' ? joinStock(room) : joinExchange(kind, linkText);
}

async function joinExchange(kind: 'own' | 'adapter', linkText: string): Promise<Party> {
  const link = await decodeLink(linkText);
  const issuer = link.ok ? await deriveIssuerKey(link.value) : null;
  if (!link.ok || issuer?.kind !== 'group') throw new Error('A group link, please.');
  const { exchange, feeds, edit } = await createExchangePeer(link.value, { timer: deviceTimer });
  const { roomName: room, signallingPassword: password } = feeds.keys;
  const create = kind === 'own' ? createP2pTransport : createYWebrtcTransport;
  exchange.attach(create({ room, password, servers: ['signal'], iceServers: [] }));
  exchange.say({ group: null, question: null });
  const scope = `group/${issuer.group}`;
  return {
    doc: await feeds.doc(scope),
    change: async (change) => void (await edit(scope, change)),
    isJoinedWith: (others) => exchange.state().inReach.length >= others,
    hears(others) {
      const { inReach, present } = exchange.state();
      return new Set([...inReach, ...present.map(({ device }) => device)]).size >= others;
    },
    leave: exchange.close,
  };
}

function joinStock(room: string): Party {
  const doc = new Y.Doc();
  const provider = new WebrtcProvider(room, doc, { signaling: [addressOf('signal')] });
  const isJoinedWith = (others: number) => {
    const connections = [...(provider.room?.webrtcConns.values() ?? [])];
    return connections.filter(({ connected }) => connected).length >= others;
  };
  return {
    doc,
    change: async (edit) => doc.transact(() => edit(doc)),
    isJoinedWith,
    hears: isJoinedWith,
    async leave() {
      provider.disconnect();
      provider.destroy();
    },
  };
}

/** Asks for a sign of life as often as the app's own lines do, so that a cut is noticed as soon. */
const beat = { every: 2_000, answer: 4_000, retry: 500 };

function joinRelay(room: string): Party {
  const doc = new Y.Doc();
  let socket: WebSocket | null = null;
  let heardAt = 0;
  let isLeft = false;

  function connect(): void {
    if (isLeft) return;
    const fresh = new WebSocket(addressOf(`relay/${room}`));
    socket = fresh;
    heardAt = performance.now();
    fresh.binaryType = 'arraybuffer';
    // Everybody has something to give after a cut; an empty message asks the others for theirs.
    fresh.onopen = () => {
      fresh.send(new Uint8Array(Y.encodeStateAsUpdate(doc)));
      fresh.send(new Uint8Array());
    };
    fresh.onmessage = ({ data }: MessageEvent<ArrayBuffer | string>) => {
      heardAt = performance.now();
      if (typeof data === 'string') return;
      if (data.byteLength === 0) fresh.send(new Uint8Array(Y.encodeStateAsUpdate(doc)));
      else Y.applyUpdate(doc, new Uint8Array(data), 'relay');
    };
    fresh.onclose = () => void setTimeout(connect, beat.retry);
  }

  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'relay' && socket?.readyState === WebSocket.OPEN) socket.send(new Uint8Array(update));
  });
  const watch = setInterval(() => {
    if (socket?.readyState === WebSocket.OPEN) socket.send('?');
    if (performance.now() - heardAt < beat.every + beat.answer) return;
    const dead = socket;
    if (dead) dead.onclose = null;
    dead?.close();
    connect();
  }, beat.every);
  connect();
  const isOpen = () => socket?.readyState === WebSocket.OPEN;
  return {
    doc,
    change: async (edit) => doc.transact(() => edit(doc)),
    isJoinedWith: isOpen,
    hears: isOpen,
    async leave() {
      isLeft = true;
      clearInterval(watch);
      socket?.close();
    },
  };
}

function addressOf(path: string): string {
  return new URL(path, document.baseURI).href.replace(/^http/, 'ws');
}
