import type { Timer } from '../timer.ts';
import { p2pLimits, p2pTimes } from './p2pLimits.ts';

/** As much of a WebSocket as is used. */
export interface SocketLike {
  /** As of a WebSocket. */
  readonly readyState: number;
  send(text: string): void;
  close(): void;
  addEventListener(
    type: 'open' | 'close' | 'error' | 'message',
    listener: (event: Event) => void,
    options: { readonly signal: AbortSignal },
  ): void;
}

/**
 * Attempts at one socket, several at a time: a browser may hold each back for seconds before it begins, and one that
 * began while the line was dead waits for seconds more. The first that opens is kept, and the others are let go.
 */
export interface SocketRace {
  /** Begins one more attempt; the oldest makes room. */
  start(): void;
  /** Lets go of all that have not opened. */
  end(): void;
}

export interface SocketRaceOptions {
  readonly timer: Timer;
  /** May throw, as browsers do for an insecure address on a secure page. */
  readonly connect: () => SocketLike;
  readonly onOpen: (socket: SocketLike) => void;
  /** An attempt was refused, or found no network; not called for one that was only too slow. */
  readonly onFailed: () => void;
}

export function createSocketRace({ timer, connect, onOpen, onFailed }: SocketRaceOptions): SocketRace {
  /** What lets go of each attempt, the oldest first. */
  const attempts = new Set<() => void>();

  function end(): void {
    for (const letGo of [...attempts]) letGo();
  }

  function follow(socket: SocketLike): void {
    const listening = new AbortController();
    const { signal } = listening;
    const leave = () => {
      attempts.delete(letGo);
      cancel();
      listening.abort();
    };
    const letGo = () => {
      leave();
      socket.close();
    };
    const failed = () => {
      letGo();
      onFailed();
    };
    const cancel = timer.after(p2pTimes.socketPatience, letGo);
    attempts.add(letGo);
    socket.addEventListener('error', failed, { signal });
    socket.addEventListener('close', failed, { signal });
    socket.addEventListener(
      'open',
      () => {
        leave();
        end();
        onOpen(socket);
      },
      { signal },
    );
  }

  return {
    start() {
      const [oldest] = attempts;
      if (attempts.size >= p2pLimits.sockets) oldest?.();
      try {
        follow(connect());
      } catch {
        onFailed();
      }
    },
    end,
  };
}
