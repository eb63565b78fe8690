import * as v from 'valibot';
import type { Timer } from '../timer.ts';
import { createTokenBucket } from '../tokenBucket.ts';
import { p2pLimits } from './p2pLimits.ts';
import { readSignal, type Signal } from './signal.ts';
import { createSignallingSocket, type SignallingSocket } from './signallingSocket.ts';
import { createSignalSeal } from './signalSeal.ts';
import type { SocketLike } from './socketRace.ts';

/** One room on any number of signalling servers; all of them are used at once (SPEC P1 to P3). */
export interface SignallingClient {
  /** Whether any server is reached. */
  readonly isReached: boolean;
  /** Tells everybody in the room, as soon as it is sealed; it is lost when no server is reached then. */
  publish(signal: Signal): void;
  /** Uses these servers from now on; those that stay keep their sockets. */
  setServers(addresses: readonly string[]): void;
  /** The device may have slept, or the network is another. */
  check(): void;
  /** Says goodbye where that is possible at once, and closes everything. */
  close(): void;
}

export interface SignallingClientOptions {
  readonly room: string;
  readonly password: string;
  /** Said on closing; sealed beforehand, because a page that is being left cannot wait. */
  readonly farewell: Signal;
  readonly servers: readonly string[];
  readonly timer: Timer;
  readonly random: () => number;
  readonly connect: (address: string) => SocketLike;
  readonly knock: (address: string, signal: AbortSignal) => Promise<boolean>;
  readonly hasNetwork: () => boolean;
  /** A server is reached, for the first time or again. */
  readonly onReached: () => void;
  readonly onSignal: (signal: Signal) => void;
}

const published = v.object({ type: v.literal('publish'), topic: v.string(), data: v.string() });

export function createSignallingClient(options: SignallingClientOptions): SignallingClient {
  const { room, timer, onReached, onSignal } = options;
  const seal = createSignalSeal(options.password, room);
  const budget = createTokenBucket(p2pLimits.signals);
  const sockets = new Map<string, SignallingSocket>();
  const seen = new Set<string>();
  let outbox: Promise<void> = Promise.resolve();
  let inbox: Promise<void> = Promise.resolve();
  let farewell: string | null = null;
  let isClosed = false;
  void seal.then(async ({ seal: close }) => {
    farewell = await close(JSON.stringify(options.farewell));
  });

  function send(data: string): void {
    seen.add(data);
    for (const socket of sockets.values()) socket.send(JSON.stringify({ type: 'publish', topic: room, data }));
  }

  /** Own signals come back too, and with several servers everything comes several times. */
  function isNew(data: string): boolean {
    if (seen.has(data)) return false;
    seen.add(data);
    if (seen.size > p2pLimits.seenSignals) {
      for (const old of seen) {
        seen.delete(old);
        if (seen.size <= p2pLimits.seenSignals / 2) break;
      }
    }
    return true;
  }

  function read(text: string): void {
    const message = readPublished(text);
    if (message?.topic !== room || !isNew(message.data) || !budget.take(1, timer.now())) return;
    inbox = inbox.then(async () => {
      const plain = await (await seal).open(message.data);
      const signal = plain === null ? null : readSignal(plain);
      if (signal && !isClosed) onSignal(signal);
    });
  }

  function add(address: string): void {
    const socket = createSignallingSocket({
      ...options,
      address,
      onOpen() {
        sockets.get(address)?.send(JSON.stringify({ type: 'subscribe', topics: [room] }));
        onReached();
      },
      onText: read,
    });
    sockets.set(address, socket);
  }

  const api: SignallingClient = {
    get isReached() {
      return [...sockets.values()].some(({ isOpen }) => isOpen);
    },
    publish(signal) {
      outbox = outbox.then(async () => {
        const data = await (await seal).seal(JSON.stringify(signal));
        if (!isClosed) send(data);
      });
    },
    setServers(addresses) {
      const wanted = new Set(addresses.slice(0, p2pLimits.servers));
      for (const [address, socket] of sockets) {
        if (wanted.has(address)) continue;
        sockets.delete(address);
        socket.close();
      }
      for (const address of wanted) if (!sockets.has(address)) add(address);
    },
    check() {
      for (const socket of sockets.values()) socket.check();
    },
    close() {
      isClosed = true;
      if (farewell !== null) send(farewell);
      for (const socket of sockets.values()) socket.close();
      sockets.clear();
    },
  };
  api.setServers(options.servers);
  return api;
}

function readPublished(text: string): v.InferOutput<typeof published> | null {
  try {
    const { success, output } = v.safeParse(published, JSON.parse(text));
    return success ? output : null;
  } catch {
    return null;
  }
}
