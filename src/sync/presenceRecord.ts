import { type GroupId, type QuestionId, toId } from '../domain/ids.ts';
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

/** One word of a device about where it is (SPEC Y16). */
export interface PresenceRecord extends Whereabouts {
  readonly publicKey: Bytes;
  readonly tag: string;
  readonly visit: string;
  /** Rises with every word of a visit. */
  readonly number: number;
  /** How long the word counts, in milliseconds; 0 for the last word of a visit. */
  readonly lifetime: number;
}

const version = 1;
const mostLetters = 64;

export function sealPresence(
  { key, visit }: Speaker,
  room: Bytes,
  { group, question, number, lifetime }: Pick<PresenceRecord, 'group' | 'question' | 'number' | 'lifetime'>,
): Promise<Bytes> {
  const body = new ByteWriter()
    .uint8(version)
    .raw(key.publicKey)
    .raw(visit)
    .varUint(number)
    .varUint(lifetime)
    .varString(group ?? '')
    .varString(question ?? '')
    .toBytes();
  return signRecord('presence', key, room, body);
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
    if (lifetime > exchangeLimits.presence.lifetime) return null;
    return {
      publicKey,
      visit: toBase64url(visit),
      tag: tagOfVisit(visit),
      number,
      lifetime,
      group: group === '' ? null : toId<GroupId>(group),
      question: question === '' ? null : toId<QuestionId>(question),
    };
  } catch (error) {
    if (error instanceof MalformedBytes) return null;
    throw error;
  }
}

function readName(reader: ByteReader): string {
  const name = reader.varString();
  if (name.length > mostLetters) throw new MalformedBytes('a name is too long');
  return name;
}
