import { type GroupId, type QuestionId, toId } from '../domain/ids.ts';
import { type ReadySummary, readySubjects } from '../domain/readyCheck.ts';
import { ByteReader, MalformedBytes } from '../feed/byteReader.ts';
import { type Bytes, toBase64url } from '../feed/bytes.ts';
import { ByteWriter } from '../feed/byteWriter.ts';
import { exchangeLimits } from './exchangeLimits.ts';
import { type Speaker, tagOfVisit } from './hello.ts';
import { bodyOfRecord, signRecord } from './signedRecord.ts';

/** Where somebody is in the seminar. */
export interface Whereabouts {
  readonly group: GroupId | null;
  /** The question that is being written on. */
  readonly question: QuestionId | null;
}

/** What came of a check, and how long ago that was (ms, in whole minutes), for clocks differ. */
export interface SaidCheck extends Omit<ReadySummary, 'at'> {
  readonly ago: number;
}

/** One word of a device about where it is (SPEC Y16). */
export interface PresenceRecord extends Whereabouts {
  readonly publicKey: Bytes;
  readonly tag: string;
  readonly visit: string;
  /** Rises with every word of a visit. */
  readonly number: number;
  /** How long the word counts, in milliseconds; 0 for the last word of a visit. */
  readonly lifetime: number;
  /** What came of the device's last check; null when nobody has done it. */
  readonly ready: SaidCheck | null;
}

const version = 1;
const mostLetters = 64;
const mostLines = 100;
const minute = 60_000;
/** Of a check longer ago than a year only that is told. */
const mostMinutes = 366 * 24 * 60;

export function sealPresence(
  { key, visit }: Speaker,
  room: Bytes,
  { group, question, number, lifetime, ready }: Omit<PresenceRecord, 'publicKey' | 'tag' | 'visit'>,
): Promise<Bytes> {
  const writer = new ByteWriter()
    .uint8(version)
    .raw(key.publicKey)
    .raw(visit)
    .varUint(number)
    .varUint(lifetime)
    .varString(group ?? '')
    .varString(question ?? '');
  writeReady(writer, ready);
  return signRecord('presence', key, room, writer.toBytes());
}

/** Null for what is no record, or one of a newer version. The signature is not verified. */
export function readPresence(bytes: Bytes): PresenceRecord | null {
  if (bytes.length > exchangeLimits.presence.bytes) return null;
  try {
    const reader = new ByteReader(bodyOfRecord(bytes));
    if (reader.uint8() !== version) return null;
    const publicKey = reader.copy(32);
    const visit = reader.copy(8);
    const [number, lifetime] = [reader.varUint(), reader.varUint()];
    const [group, question] = [readName(reader), readName(reader)];
    const ready = readReady(reader);
    if (lifetime > exchangeLimits.presence.lifetime) return null;
    return {
      publicKey,
      visit: toBase64url(visit),
      tag: tagOfVisit(visit),
      number,
      lifetime,
      ready,
      group: group === '' ? null : toId<GroupId>(group),
      question: question === '' ? null : toId<QuestionId>(question),
    };
  } catch (error) {
    if (error instanceof MalformedBytes) return null;
    throw error;
  }
}

/**
 * How many lines are fine, a bit for each that somebody should look at, and how many minutes ago that was; nothing for a
 * device that was not checked.
 */
function writeReady(writer: ByteWriter, ready: SaidCheck | null): void {
  if (ready === null) return;
  const bits = ready.look.reduce((sum, subject) => sum + 2 ** readySubjects.indexOf(subject), 0);
  const minutes = Math.min(mostMinutes, Math.max(0, Math.round(ready.ago / minute)));
  writer.varUint(ready.fine).varUint(bits).varUint(minutes);
}

/** Null for none. Of what a newer app looks at besides, only that it is not fine could be told, so it is left out. */
function readReady(reader: ByteReader): SaidCheck | null {
  if (reader.left === 0) return null;
  const [fine, bits] = [reader.varUint(), reader.varUint()];
  // An older app tells only of checks in its own visit.
  const minutes = reader.left === 0 ? 0 : reader.varUint();
  return {
    fine: Math.min(fine, mostLines),
    look: readySubjects.filter((_, place) => Math.floor(bits / 2 ** place) % 2 === 1),
    ago: Math.min(minutes, mostMinutes) * minute,
  };
}

function readName(reader: ByteReader): string {
  const name = reader.varString();
  if (name.length > mostLetters) throw new MalformedBytes('a name is too long');
  return name;
}
