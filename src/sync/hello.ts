import type { DeviceId } from '../domain/ids.ts';
import { ByteReader, MalformedBytes } from '../feed/byteReader.ts';
import { type Bytes, equalBytes, toBase64url, utf8 } from '../feed/bytes.ts';
import { ByteWriter } from '../feed/byteWriter.ts';
import type { DeviceKey } from '../feed/deviceKey.ts';
import { signatureLength } from '../feed/entry.ts';
import { deviceIdOf } from '../feed/publicKeyId.ts';
import { sign, verify } from '../feed/signingKey.ts';

/** Who speaks: a device, in one visit of it. */
export interface Peer {
  readonly device: DeviceId;
  /** Four bytes of the visit as text: what peers call each other when they say who has got what. */
  readonly tag: string;
}

/** Who this device is when it speaks. */
export interface Speaker {
  readonly key: DeviceKey;
  /** 8 random bytes, new whenever the seminar is opened. */
  readonly visit: Bytes;
}

/**
 * How far a greeting has come: the sender knows nothing of the other end; it has the other's random
 * bytes, and so can sign; it also has the other's signature.
 */
export const helloStage = { first: 0, signed: 1, done: 2 } as const;

/** The first words on a line (SPEC Y3): random bytes of either end, then who it is, signed over both. */
export interface Hello {
  readonly stage: number;
  readonly random: Bytes;
  /** The other end's random bytes, or zeros. */
  readonly echo: Bytes;
  readonly publicKey: Bytes;
  readonly visit: Bytes;
  readonly signature: Bytes;
}

export const randomLength = 16;
const visitLength = 8;
export const visitTagLength = 4;
const version = 1;

export const createVisit = () => crypto.getRandomValues(new Uint8Array(visitLength));

export function tagOfVisit(visit: Uint8Array): string {
  return toBase64url(visit.subarray(0, visitTagLength));
}

export async function encodeHello(
  { key, visit }: Speaker,
  room: Bytes,
  { stage, random, echo }: Pick<Hello, 'stage' | 'random' | 'echo'>,
): Promise<Bytes> {
  const writer = new ByteWriter().uint8(version).uint8(stage).raw(random).raw(echo);
  if (stage === helloStage.first) return writer.toBytes();
  const signature = await sign(key, messageOf(room, { random, echo, visit }));
  return writer.raw(key.publicKey).raw(visit).raw(signature).toBytes();
}

/** Null for what is no hello, or one of a newer kind. */
export function decodeHello(bytes: Uint8Array): Hello | null {
  try {
    const reader = new ByteReader(bytes);
    if (reader.uint8() !== version) return null;
    const stage = reader.uint8();
    const [random, echo] = [reader.copy(randomLength), reader.copy(randomLength)];
    if (stage > helloStage.done) return null;
    const none = new Uint8Array();
    if (stage === helloStage.first) return { stage, random, echo, publicKey: none, visit: none, signature: none };
    return {
      stage,
      random,
      echo,
      publicKey: reader.copy(32),
      visit: reader.copy(visitLength),
      signature: reader.copy(signatureLength),
    };
  } catch (error) {
    if (error instanceof MalformedBytes) return null;
    throw error;
  }
}

/** Who has signed a hello that answers these random bytes; null when nobody truly has. */
export async function peerOfHello(hello: Hello, room: Bytes, own: Bytes): Promise<Peer | null> {
  if (hello.stage === helloStage.first || !equalBytes(hello.echo, own)) return null;
  if (!(await verify(hello.publicKey, hello.signature, messageOf(room, hello)))) return null;
  return { device: await deviceIdOf(hello.publicKey), tag: tagOfVisit(hello.visit) };
}

function messageOf(room: Bytes, { random, echo, visit }: Pick<Hello, 'random' | 'echo' | 'visit'>): Bytes {
  const label = utf8('langbord/1/hello');
  return new ByteWriter().raw(label).uint8(0).raw(room).raw(random).raw(echo).raw(visit).toBytes();
}
