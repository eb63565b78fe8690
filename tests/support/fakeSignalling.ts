import { createExchange, type Exchange, type Participant } from '../../src/server/signalling/createExchange.ts';
import { signallingLimits } from '../../src/server/signalling/signallingLimits.ts';
import type { SocketLike } from '../../src/sync/p2p/socketRace.ts';
import type { Timer } from '../../src/sync/timer.ts';

/** Signalling servers in this process, one at each address without its query, with the real server's way of passing messages on. */
export interface FakeSignalling {
  connect(address: string): SocketLike;
  /** A question by plain HTTP, which no browser holds back. */
  knock(address: string, signal: AbortSignal): Promise<boolean>;
  /** Connects as one browser does that holds back whoever fails often, as Chromium. */
  holdingBack(): (address: string) => SocketLike;
  /** Questions by plain HTTP so far. */
  readonly knocks: { readonly at: number }[];
  /** Sockets that were asked for, in order, with the time and the address. */
  readonly attempts: { readonly at: number; readonly address: string }[];
  /** Every text a client sent. */
  readonly texts: string[];
  /** Sends a text to everybody, as no honest server would. */
  say(text: string): void;
  /** The line is dead: sockets stay open and carry nothing, new ones do not open. */
  cut(): void;
  /** The same, and browsers know that there is no network. */
  unplug(): void;
  readonly isUnplugged: boolean;
  mend(): void;
  /** Sockets to exactly this address, query and all, hear nothing any more, and are still heard. */
  deafen(address: string): void;
  /** The server is gone: sockets end, and new ones are refused. */
  kill(): void;
  revive(): void;
  sockets(): number;
}

const latency = 2;
/** What Chromium does: up to five seconds after sixteen failures for a success within some minutes, else less by half for each. */
const holdingBack = { longest: 5_000, memory: 180_000 };

export function createFakeSignalling(timer: Timer): FakeSignalling {
  const exchanges = new Map<string, Exchange>();
  const sockets = new Set<FakeSocket>();
  const attempts: { at: number; address: string }[] = [];
  const texts: string[] = [];
  const knocks: { at: number }[] = [];
  const deaf = new Set<string>();
  let isCut = false;
  let isUnplugged = false;
  let isDown = false;

  class FakeSocket extends EventTarget implements SocketLike {
    constructor(
      readonly exchange: Exchange,
      readonly address: string,
    ) {
      super();
    }

    isOpen = false;
    get readyState(): number {
      return this.isOpen ? 1 : 3;
    }
    isMet = false;
    readonly participant: Participant = { topics: new Set(), send: (bytes) => this.arrive(bytes.toString()) };

    /** The server hears of the socket for the first time. */
    meet(): void {
      if (this.isMet) return;
      this.isMet = true;
      this.isOpen = !isDown;
      if (!this.isOpen) this.end();
      else {
        sockets.add(this);
        this.dispatchEvent(new Event('open'));
      }
    }

    arrive(text: string): void {
      timer.after(latency, () => {
        if (this.isOpen && !isCut && !deaf.has(this.address))
          this.dispatchEvent(new MessageEvent('message', { data: text }));
      });
    }

    send(text: string): void {
      if (!this.isOpen) throw new Error('InvalidStateError');
      if (isCut) return;
      texts.push(text);
      timer.after(latency, () => void this.exchange.receive(this.participant, text));
    }

    close(): void {
      this.isMet = true;
      this.isOpen = false;
      sockets.delete(this);
      this.exchange.leave(this.participant);
    }

    end(): void {
      this.close();
      this.dispatchEvent(new Event('close'));
    }
  }

  /** TCP asks for a connection again after one, three and seven seconds. */
  function reach(begun: number, act: () => void): void {
    for (const ms of [0, 1_000, 3_000, 7_000]) timer.after(begun + ms + latency, () => isCut || act());
  }

  function connect(address: string, heldBack = 0): FakeSocket {
    const [server = address] = address.split('?');
    const exchange = exchanges.get(server) ?? createExchange(signallingLimits);
    exchanges.set(server, exchange);
    const socket = new FakeSocket(exchange, address);
    attempts.push({ at: timer.now(), address });
    reach(heldBack, () => socket.meet());
    return socket;
  }

  return {
    attempts,
    texts,
    knocks,
    connect: (address) => connect(address),
    holdingBack() {
      const tried: { readonly at: number; hasOpened: boolean }[] = [];
      return (address) => {
        const recent = tried.filter(({ at }) => timer.now() - at < holdingBack.memory);
        const opened = recent.filter(({ hasOpened }) => hasOpened).length;
        const power = Math.min(16, Math.floor((recent.length - opened) / (opened + 1)));
        const socket = connect(address, holdingBack.longest / 2 ** (16 - power));
        // One that is given up before it has opened has failed too.
        const attempt = { at: timer.now(), hasOpened: false };
        tried.push(attempt);
        socket.addEventListener('open', () => {
          attempt.hasOpened = true;
        });
        return socket;
      };
    },
    knock(_address, signal) {
      knocks.push({ at: timer.now() });
      return new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(false));
        reach(latency, () => resolve(!isDown));
      });
    },
    say(text) {
      for (const socket of sockets) socket.arrive(text);
    },
    cut() {
      isCut = true;
    },
    unplug() {
      isCut = isUnplugged = true;
    },
    get isUnplugged() {
      return isUnplugged;
    },
    mend() {
      isCut = isUnplugged = false;
    },
    deafen: (address) => void deaf.add(address),
    kill() {
      isDown = true;
      for (const socket of [...sockets]) socket.end();
    },
    revive() {
      isDown = false;
    },
    sockets: () => sockets.size,
  };
}
