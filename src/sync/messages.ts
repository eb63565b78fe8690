import type { ClockWord } from '../domain/clockBook.ts';
import type { DeviceId } from '../domain/ids.ts';
import { ByteReader, MalformedBytes } from '../feed/byteReader.ts';
import { type Bytes, fromBase64url, toBase64url } from '../feed/bytes.ts';
import { ByteWriter } from '../feed/byteWriter.ts';
import { readClockWord, writeClockWord } from './clockWordBytes.ts';
import { exchangeLimits } from './exchangeLimits.ts';
import {
  bucketCount,
  type FeedHead,
  type FeedName,
  readByScope,
  readDevice,
  readHeads,
  writeByScope,
  writeDevice,
  writeHeads,
} from './feedHead.ts';
import { visitTagLength } from './hello.ts';

export const bucketDigestLength = 8;
/** Letters of base64url that name an entry among those of one feed: the first 9 bytes of its hash. */
export const hashPrefixLength = 12;

/** What is wanted of one feed: what comes after a number, or all in a stretch but what is listed. */
export type FeedWant = FeedName &
  (
    | { readonly form: 'after'; readonly seq: number }
    | { readonly form: 'except'; readonly from: number; readonly to: number; readonly prefixes: readonly string[] }
  );

/** What is spread: an entry, who is here, or what a facilitator holds. */
export interface PushItem {
  readonly kind: 'entry' | 'presence' | 'hold';
  readonly bytes: Bytes;
  /** How long ago a presence was said, in milliseconds; 0 for the others. */
  readonly age: number;
  /** Tags of those who have it, or are being sent it. */
  readonly seenBy: readonly string[];
}

export interface HoldNumber {
  readonly device: DeviceId;
  readonly number: number;
}

export type Message =
  | { readonly kind: 'beat' }
  /** What is here in short, and which words of facilitators. */
  | { readonly kind: 'digest'; readonly buckets: Bytes; readonly holds: readonly HoldNumber[] }
  /** What is here: all in the buckets of `covered` (a bit each), and perhaps some of the others. */
  | {
      readonly kind: 'heads';
      /** Said because the other has told its heads; nothing is said in return. */
      readonly isAnswer: boolean;
      readonly covered: number;
      readonly holds: readonly HoldNumber[];
      readonly heads: readonly FeedHead[];
    }
  | { readonly kind: 'want'; readonly id: number; readonly wants: readonly FeedWant[] }
  /** Part of an answer, numbered from 0; `state` says whether more parts come, and whether more could be asked for. */
  | {
      readonly kind: 'give';
      readonly id: number;
      readonly part: number;
      readonly state: 'goesOn' | 'cut' | 'complete';
      readonly entries: readonly Bytes[];
    }
  | { readonly kind: 'push'; readonly items: readonly PushItem[] }
  /** What the sender's clock shows, and how far others are from it. */
  | { readonly kind: 'clock'; readonly word: ClockWord };

const codes = { beat: 1, digest: 2, heads: 3, want: 4, give: 5, push: 6, clock: 7 } as const;
const giveStates = ['goesOn', 'cut', 'complete'] as const;
const pushKinds = ['entry', 'presence', 'hold'] as const;

export const beat: Bytes = new Uint8Array([codes.beat]);

export function encodeMessage(message: Message): Bytes {
  const writer = new ByteWriter().uint8(codes[message.kind]);
  switch (message.kind) {
    case 'beat':
      break;
    case 'digest':
      writeHolds(writer.raw(message.buckets), message.holds);
      break;
    case 'heads':
      writer.uint8(message.isAnswer ? 1 : 0).varUint(message.covered);
      writeHeads(writeHolds(writer, message.holds), message.heads);
      break;
    case 'want':
      writeByScope(writer.varUint(message.id), message.wants, (want) => writeWant(writer, want));
      break;
    case 'give':
      writer
        .varUint(message.id)
        .varUint(message.part)
        .uint8(giveStates.indexOf(message.state))
        .varUint(message.entries.length);
      for (const entry of message.entries) writer.varUint(entry.length).raw(entry);
      break;
    case 'push':
      writer.varUint(message.items.length);
      for (const item of message.items) writePushItem(writer, item);
      break;
    case 'clock':
      writeClockWord(writer, message.word);
  }
  return writer.toBytes();
}

/**
 * Reads a message. `unknown` is for kinds of newer apps, whose messages may also be longer than this
 * app reads; null is for what no app sends.
 */
export function decodeMessage(bytes: Uint8Array): Message | 'unknown' | null {
  try {
    return readMessage(new ByteReader(bytes));
  } catch (error) {
    if (error instanceof MalformedBytes) return null;
    throw error;
  }
}

function readMessage(reader: ByteReader): Message | 'unknown' {
  switch (reader.uint8()) {
    case codes.beat:
      return { kind: 'beat' };
    case codes.digest:
      return { kind: 'digest', buckets: reader.copy(bucketCount * bucketDigestLength), holds: readHolds(reader) };
    case codes.heads: {
      const isAnswer = reader.uint8() === 1;
      const covered = reader.varUint();
      if (covered >= 2 ** bucketCount) throw new MalformedBytes('there are 16 buckets');
      const holds = readHolds(reader);
      return { kind: 'heads', isAnswer, covered, holds, heads: readHeads(reader, exchangeLimits.feeds) };
    }
    case codes.want: {
      const id = reader.varUint();
      return { kind: 'want', id, wants: readByScope(reader, exchangeLimits.wantedFeeds, () => readWant(reader)) };
    }
    case codes.give: {
      const [id, part] = [reader.varUint(), reader.varUint()];
      const state = giveStates[reader.uint8()];
      if (state === undefined) return 'unknown';
      return {
        kind: 'give',
        id,
        part,
        state,
        entries: readSome(reader, reader.left, () => reader.copy(reader.varUint())),
      };
    }
    case codes.push:
      return { kind: 'push', items: readSome(reader, reader.left, () => readPushItem(reader)).flat() };
    case codes.clock:
      return { kind: 'clock', word: readClockWord(reader) };
    default:
      return 'unknown';
  }
}

/** So many things as the next number says, and at most `most`; each takes a byte at least. */
function readSome<Item>(reader: ByteReader, most: number, read: () => Item): Item[] {
  const count = reader.varUint();
  if (count > most) throw new MalformedBytes('too many');
  const items: Item[] = [];
  while (items.length < count) items.push(read());
  return items;
}

function writeHolds(writer: ByteWriter, holds: readonly HoldNumber[]): ByteWriter {
  writer.varUint(holds.length);
  for (const { device, number } of holds) writeDevice(writer, device).varUint(number);
  return writer;
}

function readHolds(reader: ByteReader): readonly HoldNumber[] {
  const most = exchangeLimits.holds.devices;
  return readSome(reader, most, () => ({ device: readDevice(reader), number: reader.varUint() }));
}

function writeWant(writer: ByteWriter, want: FeedWant): void {
  if (want.form === 'after') {
    writer.uint8(0).varUint(want.seq);
    return;
  }
  writer.uint8(1).varUint(want.from).varUint(want.to).varUint(want.prefixes.length);
  for (const prefix of want.prefixes) writer.raw(fromBase64url(prefix) ?? new Uint8Array());
}

function readWant(reader: ByteReader) {
  if (reader.uint8() === 0) return { form: 'after', seq: reader.varUint() } as const;
  const [from, to] = [reader.varUint(), reader.varUint()];
  const prefixes = readSome(reader, exchangeLimits.listedHashes, () => toBase64url(reader.view(9)));
  return { form: 'except', from, to, prefixes } as const;
}

function writePushItem(writer: ByteWriter, { kind, bytes, age, seenBy }: PushItem): void {
  writer.uint8(pushKinds.indexOf(kind)).varUint(bytes.length).raw(bytes).varUint(age).varUint(seenBy.length);
  for (const tag of seenBy) writer.raw(fromBase64url(tag) ?? new Uint8Array());
}

/** None for a kind of a newer app. */
function readPushItem(reader: ByteReader): readonly PushItem[] {
  const kind = pushKinds[reader.uint8()];
  const bytes = reader.copy(reader.varUint());
  const age = reader.varUint();
  const seenBy = readSome(reader, exchangeLimits.seenBy, () => toBase64url(reader.view(visitTagLength)));
  return kind === undefined ? [] : [{ kind, bytes, age, seenBy }];
}
