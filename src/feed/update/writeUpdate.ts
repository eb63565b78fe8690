import type { Bytes } from '../bytes.ts';
import { ByteWriter } from '../byteWriter.ts';
import type { ClockRanges } from './clockRanges.ts';
import type { Struct, StructContent, UnitId } from './struct.ts';

/** A Yjs update (v1) of these structs and deletions, clients in the order Yjs writes them: highest first. */
export function writeUpdate(structs: ReadonlyMap<number, readonly Struct[]>, deletes: ClockRanges): Bytes {
  const writer = new ByteWriter();
  const written = highestFirst(structs).filter(([, list]) => list.length > 0);
  writer.varUint(written.length);
  for (const [client, list] of written) {
    writer
      .varUint(list.length)
      .varUint(client)
      .varUint(list[0]?.clock ?? 0);
    for (const struct of list) writeStruct(writer, struct);
  }
  return writer.raw(writeDeletes(deletes)).toBytes();
}

/** The bytes a struct takes in an update. */
export function sizeOfStruct(struct: Struct): number {
  const writer = new ByteWriter();
  writeStruct(writer, struct);
  return writer.size;
}

/** The second half of an update: what it deletes. */
export function writeDeletes(deletes: ClockRanges): Bytes {
  const writer = new ByteWriter().varUint(deletes.size);
  for (const [client, ranges] of highestFirst(deletes)) {
    writer.varUint(client).varUint(ranges.length);
    for (const { start, end } of ranges) writer.varUint(start).varUint(end - start);
  }
  return writer.toBytes();
}

function highestFirst<Value>(byClient: ReadonlyMap<number, Value>): [number, Value][] {
  return [...byClient].sort(([a], [b]) => b - a);
}

function writeStruct(writer: ByteWriter, struct: Struct): void {
  const { origin, rightOrigin, parent, key, content } = struct;
  const flags = (origin ? 0x80 : 0) | (rightOrigin ? 0x40 : 0) | (key === null ? 0 : 0x20);
  writer.uint8(flags | refOf(content));
  if (origin) writeId(writer, origin);
  if (rightOrigin) writeId(writer, rightOrigin);
  if (typeof parent === 'string') writer.varUint(1).varString(parent);
  else if (parent) writeId(writer.varUint(0), parent);
  if (key !== null) writer.varString(key);
  switch (content.kind) {
    case 'text':
      writer.varString(content.text);
      break;
    case 'values':
      writer.varUint(content.values.length);
      for (const value of content.values) writer.raw(value);
      break;
    case 'block':
      writer.raw(content.bytes);
      break;
    default:
      writer.varUint(struct.length);
  }
}

function refOf(content: StructContent): number {
  switch (content.kind) {
    case 'gone':
      return 0;
    case 'deleted':
      return 1;
    case 'text':
      return 4;
    case 'values':
      return 8;
    case 'block':
      return content.ref;
  }
}

function writeId(writer: ByteWriter, id: UnitId): void {
  writer.varUint(id.client).varUint(id.clock);
}
