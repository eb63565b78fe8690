import type { ClockOffset, ClockWord } from '../domain/clockBook.ts';
import { type ClockId, toId } from '../domain/ids.ts';
import { type ByteReader, MalformedBytes } from '../feed/byteReader.ts';
import type { ByteWriter } from '../feed/byteWriter.ts';
import { exchangeLimits } from './exchangeLimits.ts';

const { letters, told } = exchangeLimits.clocks;
/** Which bounds of an offset are there; one that is not known is not written. */
const hasLeast = 1;
const hasMost = 2;
/** Ms; no honest clock is further from another, and larger numbers could not be written. */
const furthest = 1e14;

/** Writes a word in whole ms, never surer than it is (SPEC Y21). */
export function writeClockWord(writer: ByteWriter, { clock, at, offsets }: ClockWord): ByteWriter {
  writer.varString(clock);
  writeSigned(writer, Math.floor(at)).varUint(offsets.length);
  for (const { clock: other, least, most } of offsets) {
    const known = (Math.abs(least) < furthest ? hasLeast : 0) | (Math.abs(most) < furthest ? hasMost : 0);
    writer.varString(other).uint8(known);
    if (known & hasLeast) writeSigned(writer, Math.floor(least));
    if (known & hasMost) writeSigned(writer, Math.ceil(most));
  }
  return writer;
}

/** Throws MalformedBytes. */
export function readClockWord(reader: ByteReader): ClockWord {
  const [clock, at, count] = [readClock(reader), readSigned(reader), reader.varUint()];
  if (count > told) throw new MalformedBytes('too many clocks');
  const offsets: (ClockOffset & { clock: ClockId })[] = [];
  while (offsets.length < count) {
    const [other, known] = [readClock(reader), reader.uint8()];
    const least = known & hasLeast ? readSigned(reader) : Number.NEGATIVE_INFINITY;
    const most = known & hasMost ? readSigned(reader) : Number.POSITIVE_INFINITY;
    offsets.push({ clock: other, least, most });
  }
  return { clock, at, offsets };
}

/** Whether a clock can be spoken of. */
export function canBeWritten({ clock, at }: Pick<ClockWord, 'clock' | 'at'>): boolean {
  return clock !== '' && clock.length <= letters && Math.abs(at) < furthest;
}

function readClock(reader: ByteReader): ClockId {
  const name = reader.varString();
  if (name === '' || name.length > letters) throw new MalformedBytes('no name of a clock');
  return toId<ClockId>(name);
}

/** Zigzag: 0, -1, 1, -2, … as 0, 1, 2, 3, … */
function writeSigned(writer: ByteWriter, value: number): ByteWriter {
  return writer.varUint(value < 0 ? -2 * value - 1 : 2 * value);
}

function readSigned(reader: ByteReader): number {
  const value = reader.varUint();
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
