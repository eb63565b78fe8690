import * as v from 'valibot';
import { toBase64url } from '../../feed/bytes.ts';
import { p2pLimits } from './p2pLimits.ts';

const idBytes = 12;
const id = v.pipe(v.string(), v.regex(/^[\w-]{16}$/));
const lines = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255));
/** One data channel and nothing else: no sound, no picture. */
const description = v.pipe(
  v.string(),
  v.maxLength(p2pLimits.description),
  v.check((sdp) => sdp.match(/^m=.*/gm)?.length === 1 && /^m=application /m.test(sdp)),
);
const candidates = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(p2pLimits.candidate), v.startsWith('candidate:'))),
  v.maxLength(p2pLimits.candidates),
);

const signal = v.variant('kind', [
  v.object({ kind: v.literal('announce'), from: id, lines }),
  v.object({ kind: v.literal('leave'), from: id }),
  v.object({ kind: v.literal('call'), from: id, to: id, lines }),
  v.object({ kind: v.literal('offer'), from: id, to: id, link: id, lines, sdp: description }),
  v.object({ kind: v.literal('answer'), from: id, to: id, link: id, sdp: description }),
  v.object({ kind: v.literal('candidates'), from: id, to: id, link: id, candidates }),
  // `again`: nothing is wrong with the peer, and another attempt may follow at once.
  v.object({ kind: v.literal('cancel'), from: id, to: id, link: id, again: v.boolean() }),
  v.object({ kind: v.literal('busy'), from: id, to: id }),
]);

/** What peers of a room tell each other by way of a signalling server (SPEC P2). */
export type Signal = v.InferOutput<typeof signal>;
export type SignalOf<Kind extends Signal['kind']> = Extract<Signal, { kind: Kind }>;

/** Null for whatever is no signal of this version. */
export function readSignal(text: string): Signal | null {
  try {
    const { success, output } = v.safeParse(signal, JSON.parse(text));
    return success ? output : null;
  } catch {
    return null;
  }
}

/** A random name for a visit of a peer, or for one attempt at a connection. */
export function createSignalId(): string {
  return toBase64url(crypto.getRandomValues(new Uint8Array(idBytes)));
}
