import { messageCost, signallingLimits } from '../../server/signalling/signallingLimits.ts';
import type { Timer } from '../timer.ts';
import { createTokenBucket } from '../tokenBucket.ts';
import { backOff } from './backOff.ts';
import { p2pLimits, p2pTimes } from './p2pLimits.ts';
import { createSocketRace, type SocketLike } from './socketRace.ts';

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
  /** Whether the server is there, asked in a way that browsers do not hold back; must not reject. */
  readonly knock: (address: string, signal: AbortSignal) => Promise<boolean>;
  /** False when the browser is sure that there is no network. */
  readonly hasNetwork: () => boolean;
  readonly onOpen: () => void;
  readonly onText: (text: string) => void;
}

const ping = '{"type":"ping"}';
/** `WebSocket.OPEN` */
const openState = 1;

export function createSignallingSocket(options: SignallingSocketOptions): SignallingSocket {
  const { address, timer, random, connect, knock, hasNetwork, onOpen, onText } = options;
  const { tokens, tokensPerSecond } = signallingLimits;
  /** The one that is open. */
  let socket: SocketLike | null = null;
  let listening = new AbortController();
  let budget = createTokenBucket({ burst: tokens, perSecond: tokensPerSecond });
  let isClosed = false;
  let isAnswered = true;
  let heardAt = 0;
  let failures = 0;
  let failingSince: number | null = null;
  let refusals = 0;
  let triedAt = Number.NEGATIVE_INFINITY;
  /** The question whether the server is there, as long as there is no answer. */
  let knocking: AbortController | null = null;
  /** The server has answered since the last attempt. */
  let isThere = false;
  /** Ends the one thing that is waited for: the next attempt, the next look, or an answer. */
  let cancel: () => void = () => undefined;

  const race = createSocketRace({
    timer,
    connect: () => connect(address),
    onOpen: opened,
    onFailed() {
      if (isThere) wait(backOff(p2pTimes.refused, refusals++, random), attempt);
      else if (failures <= p2pLimits.socketsInVain) wait(pauseAfterFailure(), attempt);
    },
  });

  function wait(ms: number, act: () => void): void {
    cancel();
    cancel = timer.after(ms, act);
  }

  function tryOne(): void {
    triedAt = timer.now();
    race.start();
  }

  /**
   * A few sockets are simply tried. Browsers hold back whoever fails often, for up to five seconds in Chromium and a
   * minute in Firefox, so from then on the server is asked first whether it is there. Over a line that carries nothing
   * that question may be without an answer long after the line is back; then sockets are tried all the same.
   */
  function attempt(): void {
    failingSince ??= timer.now();
    failures += 1;
    isThere = false;
    const isBeginning = failures <= p2pLimits.socketsInVain;
    wait(isBeginning ? p2pTimes.socketOpening : pauseAfterFailure(), attempt);
    const mayBeThere = knocking !== null || timer.now() - triedAt >= p2pTimes.socketBlind;
    if (isBeginning || (mayBeThere && hasNetwork())) tryOne();
    if (!isBeginning && !knocking) void askServer();
  }

  async function askServer(): Promise<void> {
    const question = new AbortController();
    knocking = question;
    const answer = await knock(address, question.signal);
    if (knocking !== question) return;
    knocking = null;
    if (!answer) return;
    isThere = true;
    wait(p2pTimes.socketOpeningReached, attempt);
    tryOne();
  }

  function opened(open: SocketLike): void {
    socket = open;
    stopAsking();
    listening = new AbortController();
    const { signal } = listening;
    open.addEventListener('error', retry, { signal });
    open.addEventListener('close', retry, { signal });
    open.addEventListener('message', heard, { signal });
    heardAt = timer.now();
    // The server counts per socket.
    budget = createTokenBucket({ burst: tokens, perSecond: tokensPerSecond });
    timer.after(p2pTimes.socketLasting, () => {
      if (socket === open) forgetFailures();
    });
    watch();
    onOpen();
  }

  function stopAsking(): void {
    knocking?.abort();
    knocking = null;
  }

  function forgetFailures(): void {
    failures = refusals = 0;
    failingSince = null;
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
    stopAsking();
    race.end();
    listening.abort();
    socket?.close();
    socket = null;
  }

  function retry(): void {
    if (isClosed) return;
    letGo();
    failingSince ??= timer.now();
    wait(pauseAfterFailure(), attempt);
  }

  function pauseAfterFailure(): number {
    const { first, longest, rare, rareAfter } = p2pTimes.retry;
    const isRare = failingSince !== null && timer.now() - failingSince > rareAfter;
    return backOff({ first, longest: isRare ? rare : longest }, Math.max(0, failures - 1), random);
  }

  const api: SignallingSocket = {
    get isOpen() {
      return socket !== null;
    },
    send(text) {
      // Three bytes a letter at most; what is sent is ASCII but for other people's mistakes.
      // Into one that is closing a browser sends nothing, and complains.
      if (socket?.readyState !== openState || !budget.take(messageCost(text.length), timer.now())) return false;
      try {
        socket.send(text);
        return true;
      } catch {
        return false;
      }
    },
    check() {
      if (isClosed) return;
      if (socket) return ask(p2pTimes.socketAnswerInDoubt);
      forgetFailures();
      letGo();
      attempt();
    },
    close() {
      isClosed = true;
      letGo();
    },
  };
  attempt();
  return api;
}
