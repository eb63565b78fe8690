import { type Bytes, concatBytes, equalBytes, utf8 } from '../feed/bytes.ts';
import { sha256 } from '../feed/sha256.ts';
import { fromBase45, toBase45 } from './base45.ts';
import { crc32 } from './crc32.ts';

/** What a code of this app carries (SPEC Q2): a frame of a series, one half of a pairing, or a frame of what is said ahead of a series. */
export type CodeKind = 'frame' | 'offer' | 'answer' | 'ahead';

/** A code that was scanned; `body` is what its kind makes of it. */
export interface Code {
  readonly kind: CodeKind;
  /** Whether it is of the seminar it was read for. */
  readonly isOfRoom: boolean;
  readonly body: Bytes;
}

/** `foreign` is no code of this kind, `damaged` was misread, `newer` needs a newer app. */
export type CodeProblem = 'foreign' | 'damaged' | 'newer';

const prefix = 'LB:';
const kinds: readonly CodeKind[] = ['frame', 'offer', 'answer', 'ahead'];
/** Bytes of a room's tag, and of the checksum. */
const tagLength = 4;
const sumLength = 4;
/** Letters in the largest QR code there is. */
const longestCode = 4_296;

/** Bytes that a code has beside its body. */
const codeOverhead = 1 + tagLength + sumLength;

/** The few bytes by which codes of one seminar know each other; nothing can be told from them. */
export async function tagOfRoom(room: Bytes): Promise<Bytes> {
  return (await sha256(concatBytes([utf8('langbord/1/code'), new Uint8Array([0]), room]))).slice(0, tagLength);
}

/** The text of a code. */
export function writeCode(kind: CodeKind, tag: Bytes, body: Uint8Array): string {
  const bytes = concatBytes([new Uint8Array([kinds.indexOf(kind) + 1]), tag, body]);
  return prefix + toBase45(concatBytes([bytes, sumOf(bytes)]));
}

/** Takes apart whatever a scanner has read. */
export function readCode(text: string, tag: Bytes): Code | CodeProblem {
  if (!text.startsWith(prefix) || text.length > longestCode) return 'foreign';
  const bytes = fromBase45(text.slice(prefix.length));
  if (bytes === null || bytes.length < codeOverhead) return 'damaged';
  const content = bytes.subarray(0, -sumLength);
  if (!equalBytes(sumOf(content), bytes.subarray(-sumLength))) return 'damaged';
  const kind = kinds[(content[0] ?? 0) - 1];
  if (kind === undefined) return 'newer';
  return { kind, isOfRoom: equalBytes(content.subarray(1, 1 + tagLength), tag), body: content.slice(1 + tagLength) };
}

function sumOf(bytes: Uint8Array): Bytes {
  const sum = new Uint8Array(sumLength);
  new DataView(sum.buffer).setUint32(0, crc32(bytes));
  return sum;
}
