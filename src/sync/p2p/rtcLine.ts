import type { Timer } from '../timer.ts';
import { type Line, largestFrame } from '../transport.ts';
import { createLineWatch, type LineWatch } from './lineWatch.ts';
import { p2pLimits, p2pTimes } from './p2pLimits.ts';
import type { ConnectionLike } from './rtcConnection.ts';

/**
 * One direct connection to one peer with one ordered data channel (SPEC P6 to P8). How the descriptions
 * get to the other end is the caller's affair: by a signalling server, or by two QR codes. One end
 * calls `offer` and `accept`, the other `answer`. Nothing throws; a line that comes to nothing is closed.
 */
export interface RtcLine extends Line {
  /** The offer as SDP, with the candidates found in a moment; null when the line came to nothing. */
  offer(): Promise<string | null>;
  /** The answer to an offer. */
  answer(offer: string): Promise<string | null>;
  accept(answer: string): Promise<void>;
  addCandidates(candidates: readonly string[]): Promise<void>;
  /** Finds out soon whether the line still carries anything. */
  probe(): void;
}

export interface RtcLineEvents {
  /** Candidates found too late for the description; the other end can do with them. */
  candidates(candidates: readonly string[]): void;
  opened(): void;
  received(frame: Uint8Array): void;
  freed(): void;
  /** The line is gone, or never came; told once, unless it was closed from here. */
  closed(reason: 'finished' | 'misbehaved'): void;
}

export interface RtcLineOptions {
  readonly createConnection: () => ConnectionLike;
  readonly timer: Timer;
  readonly events: RtcLineEvents;
  /** How long (ms) `offer` and `answer` wait for candidates at most. */
  readonly gathering?: number;
  /** How long the two ends may take to connect once both are described. */
  readonly connecting?: number;
}

/** What is no frame is text: a question for a sign of life, and the sign. */
const [question, sign] = ['?', '!'];

export function createRtcLine(options: RtcLineOptions): RtcLine {
  const { timer, events, gathering = p2pTimes.gathering, connecting = p2pTimes.connecting } = options;
  const listening = new AbortController();
  const { signal } = listening;
  const connection = options.createConnection();
  const channel = connection.createDataChannel('langbord', { negotiated: true, id: 0 });
  let stage: 'connecting' | 'open' | 'closed' = 'connecting';
  let watch: LineWatch | null = null;
  let isFull = false;
  let waiting = 0;
  let signedAt = Number.NEGATIVE_INFINITY;
  let cancelConnecting: () => void = () => undefined;

  function end(reason: 'finished' | 'misbehaved'): void {
    if (stage === 'closed') return;
    dispose();
    connection.close();
    events.closed(reason);
  }

  function dispose(): void {
    stage = 'closed';
    cancelConnecting();
    watch?.stop();
    listening.abort();
  }

  /** Text stands in line behind the frames; the channel may have closed without having said so. */
  function say(text: string): void {
    try {
      channel.send(text);
    } catch {
      end('finished');
    }
  }

  function opened(): void {
    if (stage !== 'connecting') return;
    stage = 'open';
    cancelConnecting();
    watch = createLineWatch({
      timer,
      ask: () => say(question),
      onTick() {
        // Over a slow line a question may wait for seconds behind what is sent; that shrinks, so it lives.
        if (channel.bufferedAmount < waiting) watch?.heard();
        waiting = channel.bufferedAmount;
      },
      onSilent: () => end('finished'),
    });
    events.opened();
  }

  function heard(event: Event): void {
    if (!(event instanceof MessageEvent)) return;
    const data: unknown = event.data;
    if (stage === 'connecting') opened();
    watch?.heard();
    if (data instanceof ArrayBuffer && data.byteLength >= 1 && data.byteLength <= largestFrame) {
      events.received(new Uint8Array(data));
    } else if (data === question) {
      if (timer.now() - signedAt < 200) return;
      signedAt = timer.now();
      say(sign);
    } else if (data !== sign) end('misbehaved');
  }

  function stateChanged(): void {
    const { connectionState } = connection;
    if (connectionState === 'failed' || connectionState === 'closed') end('finished');
    else if (connectionState === 'disconnected') watch?.probe();
  }

  /** Null when the line is gone by then, or the browser will not have it. */
  async function attempt<T>(steps: () => Promise<T>): Promise<T | null> {
    if (stage === 'closed') return null;
    try {
      const result = await steps();
      return stage === 'connecting' || stage === 'open' ? result : null;
    } catch {
      end('finished');
      return null;
    }
  }

  async function describe(): Promise<string> {
    await connection.setLocalDescription();
    await gathered();
    const { sdp } = connection.localDescription ?? { sdp: '' };
    if (connection.iceGatheringState !== 'complete') tellLater(candidatesIn(sdp));
    return sdp;
  }

  function gathered(): Promise<void> {
    return new Promise((resolve) => {
      const cancel = timer.after(gathering, resolve);
      onGathered(() => {
        cancel();
        resolve();
      });
      // A line that is closed meanwhile lets go of whoever waits.
      signal.addEventListener('abort', () => resolve());
    });
  }

  function tellLater(told: readonly string[]): void {
    onGathered(() => {
      const late = candidatesIn(connection.localDescription?.sdp ?? '').filter((one) => !told.includes(one));
      if (late.length > 0) events.candidates(late.slice(0, p2pLimits.candidates));
    });
  }

  function onGathered(act: () => void): void {
    const look = () => {
      if (connection.iceGatheringState === 'complete') act();
    };
    connection.addEventListener('icegatheringstatechange', look, { signal });
    look();
  }

  function startConnecting(): void {
    if (stage === 'connecting') cancelConnecting = timer.after(connecting, () => end('finished'));
  }

  channel.binaryType = 'arraybuffer';
  channel.bufferedAmountLowThreshold = p2pLimits.channelFreed;
  channel.addEventListener('open', opened, { signal });
  channel.addEventListener('message', heard, { signal });
  channel.addEventListener('close', () => end('finished'), { signal });
  channel.addEventListener(
    'bufferedamountlow',
    () => {
      if (!isFull) return;
      isFull = false;
      events.freed();
    },
    { signal },
  );
  connection.addEventListener('connectionstatechange', stateChanged, { signal });

  return {
    offer: () => attempt(describe),
    answer: (sdp) =>
      attempt(async () => {
        await connection.setRemoteDescription({ type: 'offer', sdp });
        const answer = await describe();
        startConnecting();
        return answer;
      }),
    async accept(sdp) {
      await attempt(() => connection.setRemoteDescription({ type: 'answer', sdp }));
      startConnecting();
    },
    async addCandidates(candidates) {
      if (stage !== 'connecting') return;
      // One that the browser cannot use is no reason to give up the others.
      const added = candidates.map((candidate) => connection.addIceCandidate({ candidate, sdpMLineIndex: 0 }));
      await Promise.allSettled(added);
    },
    probe: () => watch?.probe(),
    send(frame) {
      if (stage !== 'open') return false;
      if (channel.bufferedAmount + frame.length > p2pLimits.channel) {
        isFull = true;
        return false;
      }
      try {
        channel.send(unshared(frame));
        return true;
      } catch {
        end('finished');
        return false;
      }
    },
    close() {
      if (stage === 'closed') return;
      const wasOpen = stage === 'open';
      dispose();
      if (!wasOpen) return connection.close();
      // A channel that closes first hands over what it was given, and tells the other end.
      const lingering = new AbortController();
      const leave = () => {
        lingering.abort();
        cancel();
        connection.close();
      };
      const cancel = timer.after(p2pTimes.lingering, leave);
      channel.addEventListener('close', leave, { signal: lingering.signal });
      channel.close();
    },
  };
}

/** A channel takes no bytes that lie in memory shared with workers. */
function unshared(frame: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, length } = frame;
  return buffer instanceof ArrayBuffer ? new Uint8Array(buffer, byteOffset, length) : new Uint8Array(frame);
}

function candidatesIn(sdp: string): readonly string[] {
  return [...sdp.matchAll(/^a=(candidate:.*?)\r?$/gm)].flatMap(([, candidate]) => candidate ?? []);
}
