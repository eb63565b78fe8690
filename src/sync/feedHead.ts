import { type DeviceId, toId } from '../domain/ids.ts';
import { type ByteReader, MalformedBytes } from '../feed/byteReader.ts';
import { fromBase64url, toBase64url } from '../feed/bytes.ts';
import type { ByteWriter } from '../feed/byteWriter.ts';

/** A feed is a device's entries in one scope. */
export interface FeedName {
  readonly device: DeviceId;
  readonly scope: string;
}

/**
 * What somebody has stored of a feed. Two devices that agree on the sum hold the same entries; one
 * number alone would not show a fork, where two entries carry the same number (SPEC Y9).
 */
export interface FeedHead extends FeedName {
  /** The number up to which none is missing, counted from the lowest that is there. */
  readonly seq: number;
  /** The sum of the first 16 bytes of all entries' hashes, as numbers, modulo 2^128. */
  readonly sum: bigint;
}

/** What a peer is known to hold of a feed; the sum is null when only a number is known. */
export type KnownHead = FeedName & { readonly seq: number; readonly sum: bigint | null };

const idLength = 16;
/** Feeds fall into this many buckets by their device, so that a small difference costs little to find. */
export const bucketCount = 16;

export const bucketOf = (device: DeviceId) => (fromBase64url(device)?.[0] ?? 0) % bucketCount;

export const feedKeyOf = ({ device, scope }: FeedName) => `${device}/${scope}`;

export function hashValue(hash: string): bigint {
  const bytes = fromBase64url(hash);
  if (!bytes || bytes.length < idLength) throw new Error('an entry has a hash of 32 bytes');
  return readValue(bytes);
}

export const wrapSum = (sum: bigint) => BigInt.asUintN(128, sum);

function readValue(bytes: Uint8Array): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return (view.getBigUint64(0) << 64n) | view.getBigUint64(8);
}

function valueBytes(value: bigint): Uint8Array {
  const view = new DataView(new ArrayBuffer(idLength));
  view.setBigUint64(0, value >> 64n);
  view.setBigUint64(8, BigInt.asUintN(64, value));
  return new Uint8Array(view.buffer);
}

export function writeDevice(writer: ByteWriter, device: DeviceId): ByteWriter {
  const bytes = fromBase64url(device);
  if (bytes?.length !== idLength) throw new Error('a device id has 16 bytes');
  return writer.raw(bytes);
}

export function readDevice(reader: ByteReader): DeviceId {
  return toId<DeviceId>(toBase64url(reader.view(idLength)));
}

/** Things that each belong to a feed, under their scopes. Keeps the order within a scope. */
export function writeByScope<Item extends FeedName>(
  writer: ByteWriter,
  items: readonly Item[],
  writeRest: (item: Item) => void,
): ByteWriter {
  const scopes = new Map<string, Item[]>();
  for (const item of items) {
    const members = scopes.get(item.scope);
    if (members) members.push(item);
    else scopes.set(item.scope, [item]);
  }
  writer.varUint(scopes.size);
  for (const [scope, members] of scopes) {
    writer.varString(scope).varUint(members.length);
    for (const item of members) {
      writeDevice(writer, item.device);
      writeRest(item);
    }
  }
  return writer;
}

/** Throws MalformedBytes, also when there are more than `most`. */
export function readByScope<Rest>(
  reader: ByteReader,
  most: number,
  readRest: () => Rest,
): readonly (FeedName & Rest)[] {
  const items: (FeedName & Rest)[] = [];
  for (let scopes = reader.varUint(); scopes > 0; scopes--) {
    const scope = reader.varString();
    if (scope === '' || scope.length > 64) throw new MalformedBytes('a scope has 1 to 64 letters');
    for (let members = reader.varUint(); members > 0; members--) {
      items.push({ device: readDevice(reader), scope, ...readRest() });
      if (items.length > most) throw new MalformedBytes('too many feeds');
    }
  }
  return items;
}

export function writeHeads(writer: ByteWriter, heads: readonly FeedHead[]): ByteWriter {
  return writeByScope(writer, heads, ({ seq, sum }) => writer.varUint(seq).raw(valueBytes(sum)));
}

export function readHeads(reader: ByteReader, most: number): readonly FeedHead[] {
  return readByScope(reader, most, () => ({ seq: reader.varUint(), sum: readValue(reader.copy(idLength)) }));
}
