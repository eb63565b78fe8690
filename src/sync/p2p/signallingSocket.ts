import { messageCost, signallingLimits } from '../../server/signalling/signallingLimits.ts';
import type { Timer } from '../timer.ts';
import { createTokenBucket } from '../tokenBucket.ts';
import { backOff } from './backOff.ts';
import { p2pTimes } from './p2pLimits.ts';

/** As much of a WebSocket as is used. */
export interface SocketLike {
  send(text: string): void;
  close(): void;
  addEventListener(
    type: 'open' | 'close' | 'error' | 'message',
    listener: (event: Event) => void,
    options: { readonly signal: AbortSignal },
  ): void;
}

/** A socket to one signalling server that comes back by itself, for as long as it is not closed (SPEC P3). */
export interface SignallingSocket {
  readonly isOpen: boolean;
  /** False when the text was not sent: no socket is open, or the server would find it too much. */
  send(text: string): boolean;
  /** The device may have slept, or the network is another: looks at once whether the server is reached. */
  check(): void;
  close(): void;
}

export interface SignallingSocketOptions {
  readonly address: string;
  readonly timer: Timer;
  readonly random: () => number;
  /** May throw, as browsers do for an insecure address on a secure page. */
  readonly connect: (address: string) => SocketLike;
  readonly onOpen: () => void;
  readonly onText: (text: string) => void;
}

const ping = '{"type":"ping"}';

export function createSignallingSocket(options: SignallingSocketOptions): SignallingSocket {
  const { address, timer, random, connect, onOpen, onText } = options;
  const { tokens, tokensPerSecond } = signallingLimits;
  let socket: SocketLike | null = null;
  let listening = new AbortController();
  let budget = createTokenBucket({ burst: tokens, perSecond: tokensPerSecond });
  let isOpen = false;
  let isClosed = false;
  let isAnswered = true;
  let heardAt = 0;
  let failures = 0;
  let failingSince: number | null = null;
  /** Ends the one thing that is waited for: the next attempt, the opening, the next look, or an answer. */
  let cancel: () => void = () => undefined;

  function wait(ms: number, act: () => void): void {
    cancel();
    cancel = timer.after(ms, act);
  }

  function open(): void {
    listening = new AbortController();
    const { signal } = listening;
    wait(failures % 4 === 3 ? p2pTimes.socketOpeningPatient : p2pTimes.socketOpening, retry);
    try {
      socket = connect(address);
    } catch {
      retry();
    }
    socket?.addEventListener('open', opened, { signal });
    socket?.addEventListener('error', retry, { signal });
    socket?.addEventListener('close', retry, { signal });
    socket?.addEventListener('message', heard, { signal });
  }

  function opened(): void {
    isOpen = true;
    heardAt = timer.now();
    // The server counts per socket.
    budget = createTokenBucket({ burst: tokens, perSecond: tokensPerSecond });
    const since = socket;
    timer.after(p2pTimes.socketLasting, () => {
      if (socket !== since || !isOpen) return;
      failures = 0;
      failingSince = null;
    });
    watch();
    onOpen();
  }

  function heard(event: Event): void {
    if (!(event instanceof MessageEvent)) return;
    const data: unknown = event.data;
    heardAt = timer.now();
    isAnswered = true;
    if (typeof data === 'string' && data.length <= signallingLimits.frameBytes) onText(data);
  }

  function watch(): void {
    wait(Math.max(0, heardAt + p2pTimes.socketBeat - timer.now()), () => {
      if (timer.now() - heardAt < p2pTimes.socketBeat) watch();
      else ask(p2pTimes.socketAnswer);
    });
  }

  /** A socket over a dead line would wait for TCP, which takes many minutes. */
  function ask(patience: number): void {
    isAnswered = false;
    api.send(ping);
    wait(patience, () => (isAnswered ? watch() : retry()));
  }

  function letGo(): void {
    cancel();
    listening.abort();
    isOpen = false;
    socket?.close();
    socket = null;
  }

  function retry(): void {
    if (isClosed) return;
    letGo();
    failingSince ??= timer.now();
    const { first, longest, rare, rareAfter } = p2pTimes.retry;
    const isRare = timer.now() - failingSince > rareAfter;
    wait(backOff({ first, longest: isRare ? rare : longest }, failures, random), open);
    failures += 1;
  }

  const api: SignallingSocket = {
    get isOpen() {
      return isOpen;
    },
    send(text) {
      // Three bytes a letter at most; what is sent is ASCII but for other people's mistakes.
      if (!socket || !isOpen || !budget.take(messageCost(text.length), timer.now())) return false;
      try {
        socket.send(text);
        return true;
      } catch {
        return false;
      }
    },
    check() {
      if (isClosed) return;
      if (isOpen) return ask(p2pTimes.socketAnswerInDoubt);
      failures = 0;
      failingSince = null;
      letGo();
      open();
    },
    close() {
      isClosed = true;
      letGo();
    },
  };
  open();
  return api;
}
