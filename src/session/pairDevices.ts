import { deriveSeminarKeys } from '../feed/seminarKeys.ts';
import { type CodeProblem, readCode, tagOfRoom, writeCode } from '../qr/code.ts';
import { createPairing, type Pairing, type PairingOptions, type PairingStage } from '../sync/p2p/pairing.ts';
import type { ByHand, OpenSeminar, OtherDevices } from './openSeminar.ts';

export type { PairingStage };

/** What a code that was scanned has led to. */
export type PairScan =
  | { readonly kind: 'nothing' }
  /** An offer was read: this answer is to be shown to the device that made it. */
  | { readonly kind: 'answer'; readonly code: string }
  | { readonly kind: 'connecting' }
  /** `otherOffer`: it answers a code that is not shown any more; `handOver`: a code of a running series. */
  | { readonly kind: 'problem'; readonly problem: CodeProblem | 'otherSeminar' | 'otherOffer' | 'handOver' | 'noLine' };

/** Two devices facing each other, each with a code for the other's camera. */
export interface PairDevices {
  /** Forgets what came of the last attempt, and one that is under way. */
  forget(): void;
  /** The text of the first code; null where no line can be made: in a second tab, or without WebRTC. */
  offer(): Promise<string | null>;
  /** Takes what the camera has read. */
  take(text: string): Promise<PairScan>;
  stage(): PairingStage;
  /** Devices that are paired with this one now. */
  lines(): number;
  subscribe(listener: () => void): () => void;
}

/** The lines of each open seminar: they stay when the screen that made them is left, until the seminar is closed. */
const pairings = new WeakMap<ByHand, Pairing>();

export async function createPairDevices(seminar: OpenSeminar, options: PairingOptions = {}): Promise<PairDevices> {
  const { byHand } = seminar;
  const tag = await tagOfRoom((await deriveSeminarKeys(await byHand.forReading())).room);
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  let stopWatching: () => void = () => undefined;
  let isBusy = false;

  /** The seminar's lines, in an exchange; null where this tab is in touch with nobody. */
  async function pairing(): Promise<Pairing | null> {
    await inTouch(seminar.others);
    const known = pairings.get(byHand);
    if (known?.isOpen()) return known;
    const made = createPairing(options);
    if (byHand.attach(made) === null) return null;
    pairings.set(byHand, made);
    watch();
    return made;
  }

  function watch(): void {
    stopWatching();
    stopWatching = pairings.get(byHand)?.subscribe(changed) ?? (() => undefined);
  }

  async function takeOffer(body: Uint8Array<ArrayBuffer>): Promise<PairScan> {
    const answer = (await (await pairing())?.answer(body)) ?? null;
    if (answer === 'damaged') return { kind: 'problem', problem: 'damaged' };
    return answer ? { kind: 'answer', code: writeCode('answer', tag, answer) } : { kind: 'problem', problem: 'noLine' };
  }

  async function takeAnswer(body: Uint8Array<ArrayBuffer>): Promise<PairScan> {
    const accepted = (await (await pairing())?.accept(body)) ?? 'otherOffer';
    return accepted === 'connecting' ? { kind: 'connecting' } : { kind: 'problem', problem: accepted };
  }

  return {
    forget: () => pairings.get(byHand)?.forget(),
    async offer() {
      const offer = (await (await pairing())?.offer()) ?? null;
      return offer && writeCode('offer', tag, offer);
    },
    async take(text) {
      const code = readCode(text, tag);
      if (typeof code === 'string') return { kind: 'problem', problem: code };
      if (!code.isOfRoom) return { kind: 'problem', problem: 'otherSeminar' };
      if (code.kind === 'frame' || code.kind === 'ahead') return { kind: 'problem', problem: 'handOver' };
      if (isBusy) return { kind: 'nothing' };
      isBusy = true;
      try {
        return await (code.kind === 'offer' ? takeOffer(code.body) : takeAnswer(code.body));
      } finally {
        isBusy = false;
      }
    },
    stage: () => pairings.get(byHand)?.stage() ?? 'idle',
    lines: () => pairings.get(byHand)?.lines() ?? 0,
    subscribe(listener) {
      listeners.add(listener);
      watch();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stopWatching();
      };
    },
  };
}

/** A seminar that was opened a moment ago is not in touch with others yet (ms). */
const patience = 10_000;

/** Resolves when the device looks for others, or has not begun to in time. */
function inTouch({ state, subscribe }: OtherDevices): Promise<void> {
  return new Promise((resolve) => {
    if (state().isLooking) return resolve();
    const stop = subscribe(() => state().isLooking && goOn());
    const timer = setTimeout(goOn, patience);
    function goOn(): void {
      clearTimeout(timer);
      stop();
      resolve();
    }
  });
}
