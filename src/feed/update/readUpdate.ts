import { ByteReader, MalformedBytes } from '../byteReader.ts';
import { limits } from '../limits.ts';
import { failure, type Result, success } from '../result.ts';
import type { ClockRange, ClockRanges } from './clockRanges.ts';
import { readValue } from './readValue.ts';
import {
  type Struct,
  type StructContent,
  typeRef,
  type UnitId,
  type Update,
  type UpdateProblem,
  UpdateRefused,
} from './struct.ts';

const hasOrigin = 0x80;
const hasRightOrigin = 0x40;
const hasKey = 0x20;
/** The first byte of a struct that stands for units an update leaves out. */
const skip = 10;

/** How much an update may hold, and whether Yjs may have left holes (Skip structs) in it. */
interface UpdateBounds {
  readonly bytes: number;
  readonly structs: number;
  readonly deleteRanges: number;
  readonly mayHaveHoles: boolean;
}

const entryBounds: UpdateBounds = {
  bytes: limits.update,
  structs: limits.structs,
  deleteRanges: limits.deleteRanges,
  mayHaveHoles: false,
};
const ownBounds: UpdateBounds = {
  bytes: Number.POSITIVE_INFINITY,
  structs: Number.POSITIVE_INFINITY,
  deleteRanges: Number.POSITIVE_INFINITY,
  mayHaveHoles: true,
};

/**
 * Reads a Yjs update (v1) strictly: whatever Yjs would guess at, ignore or choke on is refused.
 * Counts are checked as they are met, so claimed sizes cost nothing.
 */
export function readUpdate(bytes: Uint8Array): Result<Update, UpdateProblem> {
  return readWithin(entryBounds, bytes);
}

/** Reads what this device's own document gives, of any size; where it has holes, clocks jump. */
export function readOwnUpdate(bytes: Uint8Array): Result<Update, UpdateProblem> {
  return readWithin(ownBounds, bytes);
}

function readWithin(bounds: UpdateBounds, bytes: Uint8Array): Result<Update, UpdateProblem> {
  if (bytes.length > bounds.bytes) return failure('tooLarge');
  try {
    const reader = new ByteReader(bytes);
    const { structs, structsAt } = readStructs(reader, bounds);
    const deletesAt = reader.at;
    const deletes = readDeletes(reader, bounds);
    return reader.left === 0 ? success({ structs, structsAt, deletes, deletesAt }) : failure('malformed');
  } catch (error) {
    if (error instanceof UpdateRefused) return failure(error.problem);
    if (error instanceof MalformedBytes) return failure('malformed');
    throw error;
  }
}

function readStructs(reader: ByteReader, bounds: UpdateBounds): Pick<Update, 'structs' | 'structsAt'> {
  const structs = new Map<number, Struct[]>();
  const structsAt = new Map<number, { start: number; end: number }>();
  let count = 0;
  for (let clients = reader.varUint(); clients > 0; clients--) {
    const structCount = reader.varUint();
    count += structCount;
    if (count > bounds.structs) throw new UpdateRefused('tooManyStructs');
    const client = reader.varUint();
    if (structCount === 0 || structs.has(client)) throw new UpdateRefused('malformed');
    let clock = reader.varUint();
    const start = reader.at;
    const list: Struct[] = [];
    for (let left = structCount; left > 0; left--) {
      if (bounds.mayHaveHoles && reader.bytes[reader.at] === skip) {
        reader.uint8();
        clock += reader.varUint();
        continue;
      }
      const struct = readStruct(reader, client, clock);
      clock += struct.length;
      if (struct.length < 1 || clock > limits.clock) throw new UpdateRefused('clock');
      list.push(struct);
    }
    structs.set(client, list);
    structsAt.set(client, { start, end: reader.at });
  }
  return { structs, structsAt };
}

function readStruct(reader: ByteReader, client: number, clock: number): Struct {
  const info = reader.uint8();
  const origin = info & hasOrigin ? readId(reader) : null;
  const rightOrigin = info & hasRightOrigin ? readId(reader) : null;
  const isAlone = info !== 0 && origin === null && rightOrigin === null;
  const parent = isAlone ? readParent(reader) : null;
  const key = isAlone && info & hasKey ? reader.varString() : null;
  if (key !== null && key.length > limits.key) throw new UpdateRefused('forbiddenContent');
  const content = readContent(reader, info);
  const length = lengthOf(content) ?? reader.varUint();
  // No spreading: an update may hold thousands of these, and opening a seminar waits for them.
  return { client, clock, length, origin, rightOrigin, parent, key, content };
}

const deleted: StructContent = { kind: 'deleted' };
const gone: StructContent = { kind: 'gone' };

function readContent(reader: ByteReader, info: number): StructContent {
  if (info === 0) return gone;
  switch (info & 0x1f) {
    case 1:
      return deleted;
    case 3: {
      const start = reader.at;
      reader.view(reader.varUint());
      return { kind: 'block', ref: 3, bytes: reader.bytes.subarray(start, reader.at) };
    }
    case 4:
      return { kind: 'text', text: reader.varString() };
    case 7:
      // Array, map and text; the XML types and formats of rich text are no part of this app.
      if (reader.uint8() > 2) throw new UpdateRefused('forbiddenContent');
      return { kind: 'block', ref: typeRef, bytes: reader.bytes.subarray(reader.at - 1, reader.at) };
    case 8: {
      const values: Uint8Array[] = [];
      for (let left = reader.varUint(); left > 0; left--) values.push(readValue(reader));
      return { kind: 'values', values };
    }
    default:
      throw new UpdateRefused('forbiddenContent');
  }
}

/** The number of units content makes up; null when the bytes say so themselves. */
function lengthOf(content: StructContent): number | null {
  switch (content.kind) {
    case 'text':
      return content.text.length;
    case 'values':
      return content.values.length;
    case 'block':
      return 1;
    default:
      return null;
  }
}

function readParent(reader: ByteReader): string | UnitId {
  const isRoot = reader.varUint();
  if (isRoot > 1) throw new UpdateRefused('malformed');
  if (isRoot === 0) return readId(reader);
  const name = reader.varString();
  if (name.length > limits.rootName) throw new UpdateRefused('forbiddenContent');
  return name;
}

function readId(reader: ByteReader): UnitId {
  return { client: reader.varUint(), clock: reader.varUint() };
}

function readDeletes(reader: ByteReader, bounds: UpdateBounds): ClockRanges {
  const deletes = new Map<number, ClockRange[]>();
  let count = 0;
  for (let clients = reader.varUint(); clients > 0; clients--) {
    const client = reader.varUint();
    const rangeCount = reader.varUint();
    count += rangeCount;
    if (count > bounds.deleteRanges) throw new UpdateRefused('tooManyDeletions');
    if (rangeCount === 0 || deletes.has(client)) throw new UpdateRefused('malformed');
    const ranges: ClockRange[] = [];
    let last = -1;
    for (let left = rangeCount; left > 0; left--) {
      const start = reader.varUint();
      const end = start + reader.varUint();
      if (start <= last || end <= start || end > limits.clock) throw new UpdateRefused('clock');
      ranges.push({ start, end });
      last = end - 1;
    }
    deletes.set(client, ranges);
  }
  return deletes;
}
