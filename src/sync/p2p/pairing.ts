import { ByteReader } from '../../feed/byteReader.ts';
import { type Bytes, equalBytes } from '../../feed/bytes.ts';
import { ByteWriter } from '../../feed/byteWriter.ts';
import { deviceTimer, type Timer } from '../timer.ts';
import type { Transport, TransportEvents } from '../transport.ts';
import { pairingLimits } from './p2pLimits.ts';
import { type Description, describe, readDescription, toSdp, writeDescription } from './packedDescription.ts';
import { type ConnectionLike, createConnectionVia } from './rtcConnection.ts';
import { createRtcLine, type RtcLine } from './rtcLine.ts';

/** What becomes of the pairing that is under way; one at a time, while lines that were made stay. */
export type PairingStage = 'idle' | 'offered' | 'answered' | 'connecting' | 'connected' | 'failed';

/**
 * Lines that people make by showing two codes to each other (SPEC P14, P15): one device offers, the other
 * answers, and no server is asked. A transport like any other from then on.
 */
export interface Pairing extends Transport {
  /** Forgets what came of the last attempt, and one that is under way. */
  forget(): void;
  /** What this device shows first; one that nobody has answered is forgotten. Null where no line can be made. */
  offer(): Promise<Bytes | null>;
  /** What this device shows to the one whose offer it has read. */
  answer(offer: Bytes): Promise<Bytes | 'damaged' | null>;
  /** Makes the line with the device whose answer was read. */
  accept(answer: Bytes): Promise<'connecting' | 'damaged' | 'otherOffer'>;
  /** Whether it is in use; one that was closed makes no line any more. */
  isOpen(): boolean;
  stage(): PairingStage;
  /** Lines that are open. */
  lines(): number;
  /** Told when the stage or the lines change. */
  subscribe(listener: () => void): () => void;
}

export interface PairingOptions {
  readonly timer?: Timer;
  readonly createConnection?: () => ConnectionLike;
}

interface Attempt {
  readonly line: RtcLine;
  /** Of the offer this device has made; null when it answers. */
  readonly tag: Bytes | null;
}

/** Bytes of an offer's fingerprint by which an answer says what it answers. */
const tagLength = 4;

export function createPairing({ timer = deviceTimer, createConnection }: PairingOptions = {}): Pairing {
  const connect = createConnection ?? createConnectionVia([]);
  const canConnect = createConnection !== undefined || typeof RTCPeerConnection !== 'undefined';
  const open = new Set<RtcLine>();
  const listeners = new Set<() => void>();
  let events: TransportEvents | null = null;
  let attempt: Attempt | null = null;
  let stage: PairingStage = 'idle';

  function become(next: PairingStage): void {
    stage = next;
    for (const listener of listeners) listener();
  }

  function createLine(connecting: number): RtcLine {
    const line: RtcLine = createRtcLine({
      createConnection: connect,
      timer,
      gathering: pairingLimits.gathering,
      connecting,
      events: {
        // All candidates are waited for: there is no way to send more.
        candidates: () => undefined,
        opened() {
          const isAttempt = attempt?.line === line;
          if (isAttempt) attempt = null;
          open.add(line);
          events?.opened(line);
          become(isAttempt ? 'connected' : stage);
        },
        received: (frame) => events?.received(line, frame),
        freed: () => events?.freed(line),
        closed() {
          if (open.delete(line)) events?.closed(line);
          if (attempt?.line === line) {
            attempt = null;
            return become('failed');
          }
          become(stage);
        },
      },
    });
    const { close } = line;
    // Lines that are closed from above are not told of by the line itself.
    return Object.assign(line, {
      close(reason: 'finished' | 'misbehaved') {
        open.delete(line);
        close(reason);
        for (const listener of listeners) listener();
      },
    });
  }

  function begin(connecting: number): RtcLine | null {
    attempt?.line.close('finished');
    attempt = null;
    if (!canConnect || events === null || open.size >= pairingLimits.lines) return null;
    return createLine(connecting);
  }

  /** The description of this end; null, and the attempt failed, where there is none. */
  async function described(line: RtcLine, making: Promise<string | null>): Promise<Description | null> {
    const sdp = await making;
    const description = sdp === null ? null : describe(sdp);
    if (description === null) line.close('finished');
    return description;
  }

  return {
    start(given) {
      events = given;
    },
    close() {
      events = null;
      attempt?.line.close('finished');
      attempt = null;
      for (const line of [...open]) line.close('finished');
    },
    forget() {
      attempt?.line.close('finished');
      attempt = null;
      become('idle');
    },
    async offer() {
      const line = begin(pairingLimits.connecting);
      const own = line && (await described(line, line.offer()));
      if (!line || !own) {
        become('failed');
        return null;
      }
      attempt = { line, tag: own.fingerprint.slice(0, tagLength) };
      become('offered');
      return writeDescription(new ByteWriter(), own).toBytes();
    },
    async answer(offer) {
      const theirs = readDescription(new ByteReader(offer));
      if (!theirs) return 'damaged';
      const line = begin(pairingLimits.answerScanned);
      const own = line && (await described(line, line.answer(toSdp(theirs, 'offer'))));
      if (!line || !own) {
        become('failed');
        return null;
      }
      attempt = { line, tag: null };
      become('answered');
      return writeDescription(new ByteWriter().raw(theirs.fingerprint.subarray(0, tagLength)), own).toBytes();
    },
    async accept(answer) {
      const reader = new ByteReader(answer);
      const tag = reader.left > tagLength ? reader.copy(tagLength) : null;
      const theirs = tag && readDescription(reader);
      if (!tag || !theirs) return 'damaged';
      if (!attempt?.tag || !equalBytes(tag, attempt.tag)) return 'otherOffer';
      const { line } = attempt;
      become('connecting');
      await line.accept(toSdp(theirs, 'answer'));
      return 'connecting';
    },
    isOpen: () => events !== null,
    stage: () => stage,
    lines: () => open.size,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
