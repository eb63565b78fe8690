import { ByteReader, MalformedBytes } from './byteReader.ts';
import { type Bytes, concatBytes, utf8 } from './bytes.ts';
import { ByteWriter } from './byteWriter.ts';
import { nonceLength } from './entry.ts';
import { type PackedEntries, packEntries, unpackEntries } from './packEntries.ts';
import { failure, type Result, success } from './result.ts';
import type { SeminarKeys } from './seminarKeys.ts';
import { sha256 } from './sha256.ts';

/** What goes from hand to hand in one piece, by a camera (SPEC F36). */
export type Parcel =
  | { readonly kind: 'entries'; readonly entries: readonly Uint8Array[] }
  /** A facilitator's word of what it holds, as its device has signed it. */
  | { readonly kind: 'hold'; readonly hold: Bytes }
  /** What a group has put first, as a device has signed it (F38), and the name of the series that brings the rest. */
  | { readonly kind: 'priorities'; readonly series: Bytes; readonly word: Bytes };

/** Keys that parcels of one seminar are made with. */
export interface ParcelKeys extends Pick<SeminarKeys, 'contentKey'> {
  readonly handOverKey: CryptoKey;
}

/** `sealed`: of another seminar, forged or damaged; `newer` needs a newer app. */
export type ParcelProblem = 'sealed' | 'damaged' | 'newer';

const label = utf8('langbord/1/parcel');
const codes = { entries: 1, hold: 2, priorities: 3 } as const;
/** Bytes of a series' name. */
const seriesLength = 4;
/** Bytes that a parcel may grow to when it is unpacked. */
const mostUnpacked = 8 * 1024 * 1024;

/** The bytes of a parcel: as few as can be, and the same for the same things. */
export async function sealParcel(parcel: Parcel, keys: ParcelKeys): Promise<Bytes> {
  const inside = await insideOf(parcel, keys);
  const nonce = (await sha256(concatBytes([label, new Uint8Array([0]), inside]))).slice(0, nonceLength);
  const options = { name: 'AES-GCM', iv: nonce, additionalData: label };
  return concatBytes([nonce, new Uint8Array(await crypto.subtle.encrypt(options, keys.handOverKey, inside))]);
}

async function insideOf(parcel: Parcel, keys: ParcelKeys): Promise<Bytes> {
  switch (parcel.kind) {
    case 'hold':
      return concatBytes([new Uint8Array([codes.hold]), parcel.hold]);
    case 'priorities':
      return concatBytes([new Uint8Array([codes.priorities]), parcel.series, await compress(parcel.word)]);
    case 'entries':
      return writePack(await packEntries(parcel.entries, keys));
  }
}

/** Opens any bytes. What is in a parcel is not verified: entries and words are, when they are accepted. */
export async function openParcel(bytes: Bytes, keys: ParcelKeys): Promise<Result<Parcel, ParcelProblem>> {
  const inside = await decrypt(bytes, keys.handOverKey);
  if (inside === null) return failure('sealed');
  if (inside[0] === codes.hold) return success({ kind: 'hold', hold: inside.slice(1) });
  if (inside[0] === codes.priorities) {
    const word = await decompress(inside.slice(1 + seriesLength));
    return word ? success({ kind: 'priorities', series: inside.slice(1, 1 + seriesLength), word }) : failure('damaged');
  }
  if (inside[0] !== codes.entries) return failure('newer');
  const pack = await readPack(inside);
  const entries = pack && (await unpackEntries(pack, keys));
  return entries ? success({ kind: 'entries', entries }) : failure('damaged');
}

async function decrypt(bytes: Bytes, key: CryptoKey): Promise<Bytes | null> {
  try {
    const options = { name: 'AES-GCM', iv: bytes.subarray(0, nonceLength), additionalData: label };
    return new Uint8Array(await crypto.subtle.decrypt(options, key, bytes.subarray(nonceLength)));
  } catch (error) {
    // Web Crypto says OperationError for whatever does not decrypt.
    if (error instanceof DOMException) return null;
    throw error;
  }
}

async function writePack({ random, plain }: PackedEntries): Promise<Bytes> {
  const head = new ByteWriter().uint8(codes.entries).varUint(random.length).raw(random);
  return head.raw(await compress(plain)).toBytes();
}

async function readPack(inside: Bytes): Promise<PackedEntries | null> {
  try {
    const reader = new ByteReader(inside, 1);
    const random = reader.copy(reader.varUint());
    const plain = await decompress(reader.copy(reader.left));
    return plain && { random, plain };
  } catch (error) {
    if (error instanceof MalformedBytes) return null;
    throw error;
  }
}

async function compress(bytes: Bytes): Promise<Bytes> {
  const compressed = await through(new CompressionStream('deflate-raw'), bytes, Number.POSITIVE_INFINITY);
  if (compressed === null) throw new Error('What is compressed has no bound.');
  return compressed;
}

/** Null for what is not compressed, or would grow too large. */
function decompress(bytes: Bytes): Promise<Bytes | null> {
  // A stream throws for bytes that are not compressed, each browser its own error.
  return through(new DecompressionStream('deflate-raw'), bytes, mostUnpacked).catch(() => null);
}

/** Bytes sent through a stream; null when more than `most` come out. */
async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Bytes,
  most: number,
): Promise<Bytes | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return concatBytes(parts);
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
}
