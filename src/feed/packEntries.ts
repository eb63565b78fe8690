import { ByteReader, MalformedBytes } from './byteReader.ts';
import { type Bytes, equalBytes, toBase64url } from './bytes.ts';
import { ByteWriter } from './byteWriter.ts';
import { decryptContent, encryptContent } from './content.ts';
import {
  bodyOf,
  decodeEntry,
  type Entry,
  encodeHeader,
  hashLength,
  joinEntry,
  nonceLength,
  readClocks,
  signatureLength,
  writeClocks,
} from './entry.ts';
import { limits } from './limits.ts';
import type { SeminarKeys } from './seminarKeys.ts';
import { sha256 } from './sha256.ts';

/**
 * Entries without their encryption, which is what keeps them from being compressed (SPEC F35). Whoever has the
 * seminar's keys makes the same entries of it again, to the last byte: their signatures say so. What is packed
 * can be read, so it must be sealed as a whole before it is shown to anybody.
 */
export interface PackedEntries {
  /** Keys, hashes, nonces and signatures: nothing makes them smaller. */
  readonly random: Bytes;
  /** All that can be compressed. */
  readonly plain: Bytes;
}

type ContentKeys = Pick<SeminarKeys, 'contentKey'>;

/** How an entry is packed: as it is; opened; opened, and its `previous` is the entry before it in the pack. */
const form = { whole: 0, opened: 1, next: 2 } as const;

/** Packs entries feed by feed. What these keys do not open, such as entries of newer apps, goes as it is. */
export async function packEntries(entries: readonly Uint8Array[], keys: ContentKeys): Promise<PackedEntries> {
  const feeds = new Map<string, Entry[]>();
  for (const bytes of entries) {
    const entry = decodeEntry(bytes);
    if (!entry) continue;
    const key = `${entry.scope} ${toBase64url(entry.device)}`;
    feeds.set(key, [...(feeds.get(key) ?? []), entry]);
  }
  const random = new ByteWriter();
  const plain = new ByteWriter().varUint(feeds.size);
  for (const feed of feeds.values()) {
    const [first] = feed;
    if (!first) continue;
    random.raw(first.device);
    plain.varString(first.scope).varUint(feed.length);
    const key = await keys.contentKey(first.device, first.scope);
    let before: Bytes = new Uint8Array();
    for (const entry of [...feed].sort((a, b) => a.seq - b.seq)) {
      await packEntry(entry, { random, plain, key, before });
      before = await sha256(new Uint8Array(bodyOf(entry)));
    }
  }
  return { random: random.toBytes(), plain: plain.toBytes() };
}

interface Packing {
  readonly random: ByteWriter;
  readonly plain: ByteWriter;
  readonly key: CryptoKey;
  /** The hash of the entry before it in the pack. */
  readonly before: Bytes;
}

async function packEntry(entry: Entry, { random, plain, key, before }: Packing): Promise<void> {
  const content = await decryptContent(key, entry);
  if (content === null) {
    plain.uint8(form.whole).varUint(entry.bytes.length);
    random.raw(entry.bytes);
    return;
  }
  const isNext = equalBytes(entry.previous, before);
  plain
    .uint8(isNext ? form.next : form.opened)
    .uint8(entry.version)
    .uint8(entry.kind)
    .varUint(entry.seq)
    .varUint(entry.certificate.length);
  writeClocks(plain, entry.clocks).varUint(entry.extension.length).raw(entry.extension);
  plain.varUint(content.length).raw(content);
  random.raw(entry.certificate).raw(entry.nonce).raw(entry.signature);
  if (!isNext && entry.seq > 1) random.raw(entry.previous);
}

/** The entries of a pack; null for bytes that are none. Nothing is verified: that is for whoever accepts them. */
export async function unpackEntries(packed: PackedEntries, keys: ContentKeys): Promise<readonly Bytes[] | null> {
  const random = new ByteReader(packed.random);
  const plain = new ByteReader(packed.plain);
  const entries: Bytes[] = [];
  try {
    for (let feeds = plain.varUint(); feeds > 0; feeds--) {
      const device = random.copy(32);
      const scope = plain.varString();
      const count = plain.varUint();
      const key = await keys.contentKey(device, scope);
      let before: Bytes = new Uint8Array();
      for (let left = count; left > 0; left--) {
        const entry = await unpackEntry({ random, plain, key, before, device, scope });
        if (entry === null) return null;
        before = await sha256(entry.subarray(0, -signatureLength));
        entries.push(entry);
      }
    }
  } catch (error) {
    if (error instanceof MalformedBytes) return null;
    throw error;
  }
  return random.left + plain.left === 0 ? entries : null;
}

interface Unpacking {
  readonly random: ByteReader;
  readonly plain: ByteReader;
  readonly key: CryptoKey;
  readonly before: Bytes;
  readonly device: Bytes;
  readonly scope: string;
}

async function unpackEntry({ random, plain, key, before, device, scope }: Unpacking): Promise<Bytes | null> {
  const kindOfForm = plain.uint8();
  if (kindOfForm === form.whole) {
    const whole = random.copy(plain.varUint());
    return decodeEntry(whole) && whole;
  }
  if (kindOfForm > form.next) return null;
  const [version, kind, seq] = [plain.uint8(), plain.uint8(), plain.varUint()];
  const certificateLength = plain.varUint();
  const clocks = readClocks(plain);
  const extension = plain.copy(plain.varUint());
  const contentLength = plain.varUint();
  if (clocks === null || contentLength > limits.entry) return null;
  const content = plain.copy(contentLength);
  const certificate = random.copy(certificateLength);
  const nonce = random.copy(nonceLength);
  const signature = random.copy(signatureLength);
  const isFirst = seq === 1;
  const previous = kindOfForm === form.next ? before : isFirst ? new Uint8Array(hashLength) : random.copy(hashLength);
  const header = { version, kind, device, scope, seq, previous, certificate, clocks, extension, nonce };
  const head = encodeHeader(header);
  return joinEntry(head, await encryptContent(key, { head, nonce }, content), signature);
}
