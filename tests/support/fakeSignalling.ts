import { createExchange, type Exchange, type Participant } from '../../src/server/signalling/createExchange.ts';
import { signallingLimits } from '../../src/server/signalling/signallingLimits.ts';
import type { SocketLike } from '../../src/sync/p2p/signallingSocket.ts';
import type { Timer } from '../../src/sync/timer.ts';

/** Signalling servers in this process, one at each address without its query, with the real server's way of passing messages on. */
export interface FakeSignalling {
  connect(address: string): SocketLike;
  /** Sockets that were asked for, in order, with the time and the address. */
  readonly attempts: { readonly at: number; readonly address: string }[];
  /** Every text a client sent. */
  readonly texts: string[];
  /** Sends a text to everybody, as no honest server would. */
  say(text: string): void;
  /** The line is dead: sockets stay open and carry nothing, new ones do not open. */
  cut(): void;
  mend(): void;
  /** Sockets to exactly this address, query and all, hear nothing any more, and are still heard. */
  deafen(address: string): void;
  /** The server is gone: sockets end, and new ones are refused. */
  kill(): void;
  revive(): void;
  sockets(): number;
}

const latency = 2;

export function createFakeSignalling(timer: Timer): FakeSignalling {
  const exchanges = new Map<string, Exchange>();
  const sockets = new Set<FakeSocket>();
  const attempts: { at: number; address: string }[] = [];
  const texts: string[] = [];
  const deaf = new Set<string>();
  let isCut = false;
  let isDown = false;

  class FakeSocket extends EventTarget implements SocketLike {
    constructor(
      readonly exchange: Exchange,
      readonly address: string,
    ) {
      super();
    }

    isOpen = false;
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

  return {
    attempts,
    texts,
    connect(address) {
      const [server = address] = address.split('?');
      const exchange = exchanges.get(server) ?? createExchange(signallingLimits);
      exchanges.set(server, exchange);
      const socket = new FakeSocket(exchange, address);
      attempts.push({ at: timer.now(), address });
      // TCP asks for a connection again after one, three and seven seconds.
      for (const ms of [0, 1_000, 3_000, 7_000]) timer.after(ms + latency, () => isCut || socket.meet());
      return socket;
    },
    say(text) {
      for (const socket of sockets) socket.arrive(text);
    },
    cut() {
      isCut = true;
    },
    mend() {
      isCut = false;
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
