import { type Rank, ranks } from '../domain/group.ts';
import { type GroupId, type QuestionId, toId } from '../domain/ids.ts';
import type { PrioritiesAhead, QuestionAhead, SeatAhead } from '../domain/prioritiesAhead.ts';
import { groupScope } from '../domain/scope.ts';
import { ByteReader, MalformedBytes } from './byteReader.ts';
import { type Bytes, concatBytes, utf8 } from './bytes.ts';
import { ByteWriter } from './byteWriter.ts';
import { canWrite } from './canWrite.ts';
import { issueCertificate, verifyCertificate } from './certificate.ts';
import type { DeviceKey } from './deviceKey.ts';
import { signatureLength } from './entry.ts';
import type { Link } from './link.ts';
import { deriveIssuerKey, type SeminarKeys } from './seminarKeys.ts';
import { sign, verify } from './signingKey.ts';

const version = 1;
/** What a word holds at most; a real seminar has some dozens of seats. */
const most = { bytes: 256 * 1024, questions: 500 } as const;

/**
 * A device's word of what a group has put first (SPEC F38). Null where this device may not write for the group:
 * nobody would have to believe it.
 */
export async function sealPriorities(
  words: PrioritiesAhead,
  device: DeviceKey,
  links: readonly Link[],
): Promise<Bytes | null> {
  const scope = groupScope(words.group);
  for (const link of links) {
    const issuer = await deriveIssuerKey(link);
    if (issuer === null || !canWrite(scope, issuer)) continue;
    const certificate = await issueCertificate(issuer, link.room, { device: device.publicKey, scope });
    const writer = new ByteWriter().uint8(version).raw(device.publicKey).varUint(certificate.length).raw(certificate);
    const body = writeWords(writer, words).toBytes();
    return concatBytes([body, await sign(device, messageOf(link.room, body))]);
  }
  return null;
}

/** Reads any bytes; null for what is no such word, or not of somebody who may write for the group. */
export async function openPriorities(bytes: Bytes, keys: SeminarKeys): Promise<PrioritiesAhead | null> {
  const body = bytes.slice(0, Math.max(0, bytes.length - signatureLength));
  const read = bytes.length <= most.bytes ? readBody(body) : null;
  if (!read) return null;
  const { publicKey, certificate, words } = read;
  if (!(await verify(publicKey, bytes.slice(body.length), messageOf(keys.room, body)))) return null;
  const scope = groupScope(words.group);
  return canWrite(scope, await verifyCertificate(certificate, keys, { device: publicKey, scope })) ? words : null;
}

function messageOf(room: Bytes, body: Bytes): Bytes {
  return concatBytes([utf8('langbord/1/priorities'), new Uint8Array([0]), room, body]);
}

function writeWords(writer: ByteWriter, { group, name, questions }: PrioritiesAhead): ByteWriter {
  writer.varString(group).varString(name).varUint(questions.length);
  for (const { question, seats } of questions) {
    writer.varString(question).uint8(seats.length);
    for (const { rank, text } of seats) writer.uint8(rank).varString(text);
  }
  return writer;
}

function readBody(body: Bytes): { publicKey: Bytes; certificate: Bytes; words: PrioritiesAhead } | null {
  try {
    const reader = new ByteReader(body);
    if (reader.uint8() !== version) return null;
    const publicKey = reader.copy(32);
    const certificate = reader.copy(reader.varUint());
    const group = toId<GroupId>(reader.varString());
    const name = reader.varString();
    const questions = readQuestions(reader);
    return questions && reader.left === 0 ? { publicKey, certificate, words: { group, name, questions } } : null;
  } catch (error) {
    if (error instanceof MalformedBytes) return null;
    throw error;
  }
}

function readQuestions(reader: ByteReader): readonly QuestionAhead[] | null {
  const questions: QuestionAhead[] = [];
  const count = reader.varUint();
  if (count > most.questions) return null;
  for (let left = count; left > 0; left--) {
    const question = toId<QuestionId>(reader.varString());
    const seats: SeatAhead[] = [];
    for (let taken = reader.uint8(); taken > 0; taken--) {
      const rank = rankOf(reader.uint8());
      if (rank === null || seats.some((seat) => seat.rank === rank)) return null;
      seats.push({ rank, text: reader.varString() });
    }
    questions.push({ question, seats });
  }
  return questions;
}

function rankOf(value: number): Rank | null {
  return ranks.find((rank) => rank === value) ?? null;
}
