import { MalformedBytes } from '../feed/byteReader.ts';
import { type Bytes, concatBytes, equalBytes, utf8 } from '../feed/bytes.ts';
import { exchangeLimits, exchangeTimes } from './exchangeLimits.ts';
import { decodeHello, encodeHello, helloStage, type Peer, peerOfHello, randomLength, type Speaker } from './hello.ts';
import { frameKind, openFrame, sealFrame } from './lineSeal.ts';
import { createMessageJoiner, cutMessage } from './messageFrames.ts';
import { beat } from './messages.ts';
import { createTokenBucket } from './tokenBucket.ts';
import { type Line, largestFrame } from './transport.ts';

/** A line on which both ends know whom they speak to: sealed messages of any size, in order. */
export interface PeerLine {
  /** Null until the other end has said who it is. */
  readonly peer: Peer | null;
  readonly isClosed: boolean;
  /** Whether a message would be taken now. */
  readonly hasRoom: boolean;
  /** False when the message was not taken: the line is closed, not open yet, or has no room. */
  send(message: Uint8Array): boolean;
  /**
   * Seals a message of one piece now. What it resolves to sends it within the call, past what waits: for
   * a page that ends. Null while the line is not open.
   */
  sealAhead(message: Uint8Array): Promise<(() => void) | null>;
  /** True as soon as the line has room for more; false when it is closed. */
  untilRoom(): Promise<boolean>;
  /** Resolves when all that was sent so far has been handed to the transport, or never will be. */
  untilSent(): Promise<void>;
  /** A frame from the transport. */
  take(frame: Uint8Array): void;
  /** The transport has room again. */
  freed(): void;
  /** To be called every second or so. */
  tick(): void;
  close(reason: 'finished' | 'misbehaved'): void;
  /** To be called when the transport has closed the line. */
  closed(): void;
}

export interface PeerLineOptions {
  readonly line: Line;
  readonly key: CryptoKey;
  readonly room: Bytes;
  readonly speaker: Speaker;
  readonly now: () => number;
  /** Whether the peer may stay; called once. */
  readonly onReady: (line: PeerLine, peer: Peer) => boolean;
  /** Messages come one after the other: the next when this has resolved. Must not reject. */
  readonly onMessage: (line: PeerLine, message: Bytes) => Promise<void>;
  readonly onClosed: (line: PeerLine, reason: 'finished' | 'misbehaved') => void;
}

const helloBound = utf8('langbord/1/hello');
const noRandom = new Uint8Array(randomLength);

export function createPeerLine(options: PeerLineOptions): PeerLine {
  const { line, key, room, speaker, now } = options;
  const own = crypto.getRandomValues(new Uint8Array(randomLength));
  const joiner = createMessageJoiner();
  const frameRate = createTokenBucket(exchangeLimits.frames);
  const opened = now();
  let theirs: Bytes = noRandom;
  /** What frames are bound to, there and here (SPEC Y4). */
  let boundOut = own;
  let boundIn = own;
  let peer: Peer | null = null;
  let isClosed = false;
  /** The transport has closed the line. */
  let isGone = false;
  let lastHeard = opened;
  let lastSent = opened;
  let strayFrames = 0;
  let hellos = 0;
  let messages = 0;

  let inbox: Promise<void> = Promise.resolve();
  let inboxBytes = 0;
  let sealing: Promise<void> = Promise.resolve();
  /** Frames that are sealed and wait for the transport. */
  const outbox: { readonly frame: Bytes; readonly size: number }[] = [];
  /** What was sent and not yet handed over, sealed or not. */
  let outboxBytes = 0;
  let waiting: (() => void)[] = [];

  function end(reason: 'finished' | 'misbehaved', isTold: boolean): void {
    if (isClosed) return;
    isClosed = true;
    outbox.length = 0;
    if (isTold) line.close(reason);
    for (const resume of waiting.splice(0)) resume();
    options.onClosed(api, reason);
  }

  function drain(): void {
    for (let next = outbox[0]; next && !isClosed && line.send(next.frame); next = outbox[0]) {
      outbox.shift();
      outboxBytes -= next.size;
      lastSent = now();
    }
    if (outboxBytes > exchangeLimits.outbox / 2) return;
    const resumed = waiting;
    waiting = [];
    for (const resume of resumed) resume();
  }

  /** Seals in order; a frame stands in the line as soon as those before it do. */
  function queue(kind: number, plain: Bytes | Promise<Bytes>, bound: Bytes): void {
    const size = plain instanceof Promise ? 0 : plain.length;
    outboxBytes += size;
    sealing = sealing.then(async () => {
      if (isClosed) return;
      const frame = await sealFrame(key, kind, await plain, bound);
      outbox.push({ frame, size });
      drain();
    });
  }

  function greet(): void {
    hellos += 1;
    const stage = equalBytes(theirs, noRandom) ? helloStage.first : peer ? helloStage.done : helloStage.signed;
    queue(frameKind.hello, encodeHello(speaker, room, { stage, random: own, echo: theirs }), helloBound);
  }

  async function takeHello(frame: Bytes): Promise<void> {
    const plain = await openFrame(key, frame, helloBound);
    const hello = plain && decodeHello(plain);
    if (!hello || isClosed) return;
    if (peer === null) {
      theirs = hello.random;
      boundOut = concatBytes([own, theirs]);
      boundIn = concatBytes([theirs, own]);
    }
    const found = peer === null ? await peerOfHello(hello, room, own) : null;
    if (isClosed) return;
    if (found) {
      peer = found;
      lastHeard = now();
    }
    // Whoever is not done yet has missed something, and says so by saying hello again.
    const isSame = equalBytes(theirs, hello.random);
    if (isSame && hello.stage !== helloStage.done && hellos < exchangeLimits.hellos) greet();
    if (found && !options.onReady(api, found)) end('misbehaved', true);
  }

  async function takePiece(frame: Bytes): Promise<void> {
    if (peer === null) return;
    const plain = await openFrame(key, frame, boundIn);
    if (isClosed) return;
    if (plain === null) {
      strayFrames += 1;
      if (strayFrames > exchangeLimits.strayFrames) end('misbehaved', true);
      return;
    }
    lastHeard = now();
    const message = joiner.join(plain);
    if (message) await options.onMessage(api, message);
  }

  async function read(frame: Bytes): Promise<void> {
    if (isClosed) return;
    try {
      if (frame[0] === frameKind.hello) await takeHello(frame);
      else if (frame[0] === frameKind.piece) await takePiece(frame);
    } catch (error) {
      const isTheirs = error instanceof MalformedBytes;
      end(isTheirs ? 'misbehaved' : 'finished', true);
      if (!isTheirs) throw error;
    }
  }

  const api: PeerLine = {
    get peer() {
      return peer;
    },
    get isClosed() {
      return isClosed;
    },
    get hasRoom() {
      return peer !== null && !isClosed && !isGone && outboxBytes <= exchangeLimits.outbox;
    },
    send(message) {
      if (!api.hasRoom) return false;
      messages += 1;
      for (const piece of cutMessage(messages, message)) queue(frameKind.piece, piece, boundOut);
      return true;
    },
    async sealAhead(message) {
      if (!api.peer || isClosed) return null;
      messages += 1;
      const [piece, ...more] = cutMessage(messages, message);
      if (!piece || more.length > 0) throw new Error('more than one piece cannot be sealed ahead');
      const frame = await sealFrame(key, frameKind.piece, piece, boundOut);
      return () => {
        if (!isClosed) line.send(frame);
      };
    },
    async untilRoom() {
      await sealing;
      if (!isClosed && outboxBytes > exchangeLimits.outbox / 2) {
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
        });
      }
      return !isClosed;
    },
    untilSent: () => sealing,
    take(frame) {
      if (isClosed) return;
      const isFlood = !frameRate.take(1, now()) || inboxBytes + frame.length > exchangeLimits.inbox;
      if (isFlood || frame.length > largestFrame) return end('misbehaved', true);
      inboxBytes += frame.length;
      const bytes = new Uint8Array(frame);
      inbox = inbox
        .then(() => read(bytes))
        .finally(() => {
          inboxBytes -= bytes.length;
        });
    },
    freed: drain,
    tick() {
      if (isClosed) return;
      const time = now();
      if (peer === null) {
        if (time - opened > exchangeTimes.helloTotal) return end('finished', true);
        if (hellos < exchangeLimits.hellos) greet();
      } else if (time - lastHeard > exchangeTimes.silence) end('finished', true);
      else if (time - lastSent > exchangeTimes.beat) api.send(beat);
    },
    close: (reason) => end(reason, true),
    closed() {
      isGone = true;
      // What came before the end counts, a goodbye above all; it may still wait to be opened.
      void inbox.then(() => end('finished', false));
    },
  };
  greet();
  return api;
}
