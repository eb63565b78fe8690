import { ByteReader, MalformedBytes } from './byteReader.ts';
import { type Bytes, concatBytes } from './bytes.ts';
import { ByteWriter } from './byteWriter.ts';
import { sessionLength } from './clientId.ts';
import { limits } from './limits.ts';

/** The version of content this app reads; the frame around it is the same in all versions (SPEC F10). */
export const contentVersion = 1;
export const entryKind = { change: 1, checkpoint: 2 } as const;

/** How far a session of the author has come: the clock after its last unit. */
export interface SessionClock {
  readonly session: Bytes;
  readonly clock: number;
}

export interface EntryHeader {
  readonly version: number;
  readonly kind: number;
  /** The author's public key. */
  readonly device: Bytes;
  readonly scope: string;
  /** 1 for the first entry of a feed. */
  readonly seq: number;
  /** The hash of the entry before; zeros for the first. */
  readonly previous: Bytes;
  /** A certificate of the author, or nothing. */
  readonly certificate: Bytes;
  readonly clocks: readonly SessionClock[];
  /** Fields of newer apps; signed, kept and otherwise ignored. */
  readonly extension: Bytes;
  readonly nonce: Bytes;
}

export interface Entry extends EntryHeader {
  readonly bytes: Bytes;
  readonly ciphertext: Bytes;
  readonly signature: Bytes;
  /** Length of the header in `bytes`, which AES-GCM takes as additional data. */
  readonly headerLength: number;
}

export const hashLength = 32;
export const signatureLength = 64;
export const nonceLength = 12;
/** Bytes AES-GCM adds to what it seals. */
const tagLength = 16;
export const noHash: Bytes = new Uint8Array(hashLength);

export function encodeHeader(header: EntryHeader): Bytes {
  const writer = new ByteWriter()
    .uint8(header.version)
    .uint8(header.kind)
    .raw(header.device)
    .varString(header.scope)
    .varUint(header.seq)
    .raw(header.previous)
    .varUint(header.certificate.length)
    .raw(header.certificate);
  return writeClocks(writer, header.clocks)
    .varUint(header.extension.length)
    .raw(header.extension)
    .raw(header.nonce)
    .toBytes();
}

export function writeClocks(writer: ByteWriter, clocks: readonly SessionClock[]): ByteWriter {
  writer.varUint(clocks.length);
  for (const { session, clock } of clocks) writer.raw(session).varUint(clock);
  return writer;
}

/** Takes an entry apart; null for bytes that are none. Nothing is verified yet. */
export function decodeEntry(bytes: Uint8Array): Entry | null {
  if (bytes.length > limits.entry) return null;
  const own = new Uint8Array(bytes);
  const bodyLength = own.length - signatureLength;
  try {
    const reader = new ByteReader(own.subarray(0, Math.max(0, bodyLength)));
    const header = readHeader(reader);
    if (header === null || reader.left < tagLength) return null;
    const headerLength = reader.at;
    const ciphertext = reader.copy(reader.left);
    return { ...header, bytes: own, ciphertext, signature: own.slice(bodyLength), headerLength };
  } catch (error) {
    if (error instanceof MalformedBytes) return null;
    throw error;
  }
}

/** The part of an entry its hash is taken of: all but the signature. */
export function bodyOf(entry: Entry): Bytes {
  return entry.bytes.subarray(0, entry.bytes.length - signatureLength);
}

function readHeader(reader: ByteReader): EntryHeader | null {
  const version = reader.uint8();
  const kind = reader.uint8();
  const device = reader.copy(32);
  const scope = reader.varString();
  const seq = reader.varUint();
  const previous = reader.copy(hashLength);
  const certificate = reader.copy(reader.varUint());
  const clocks = readClocks(reader);
  const extension = reader.copy(reader.varUint());
  const nonce = reader.copy(nonceLength);
  const isFirst = previous.every((byte) => byte === 0);
  if (version === 0 || scope === '' || scope.length > limits.scope) return null;
  if (seq < 1 || seq > limits.seq || isFirst !== (seq === 1) || clocks === null) return null;
  return { version, kind, device, scope, seq, previous, certificate, clocks, extension, nonce };
}

/** Null when a session is named twice or there are too many. */
export function readClocks(reader: ByteReader): SessionClock[] | null {
  const count = reader.varUint();
  if (count > limits.sessions) return null;
  const clocks: SessionClock[] = [];
  const seen = new Set<string>();
  for (let left = count; left > 0; left--) {
    const session = reader.copy(sessionLength);
    const clock = reader.varUint();
    seen.add(session.join());
    clocks.push({ session, clock });
    if (clock > limits.clock) return null;
  }
  return seen.size === count ? clocks : null;
}

/** The head and tail of a frame put together. */
export function joinEntry(header: Bytes, ciphertext: Bytes, signature: Bytes): Bytes {
  return concatBytes([header, ciphertext, signature]);
}
