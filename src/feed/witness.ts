import type { ByteReader } from './byteReader.ts';
import type { Bytes } from './bytes.ts';
import type { ByteWriter } from './byteWriter.ts';
import { clientIdOf } from './clientId.ts';
import { hashLength, readClocks, type SessionClock, signatureLength, writeClocks } from './entry.ts';
import { verifyHead } from './entrySignature.ts';
import { limits } from './limits.ts';

/**
 * Proof that an author had come so far when an entry was made: the signed head of one of the
 * author's entries. Nobody deletes what they cannot have seen, so whoever deletes another's units
 * shows one (SPEC F18).
 */
export interface Witness {
  readonly device: Bytes;
  readonly clocks: readonly SessionClock[];
  readonly hash: Bytes;
  readonly signature: Bytes;
}

export function writeWitnesses(writer: ByteWriter, witnesses: readonly Witness[]): ByteWriter {
  writer.varUint(witnesses.length);
  for (const { device, clocks, hash, signature } of witnesses) {
    writeClocks(writer.raw(device), clocks).raw(hash).raw(signature);
  }
  return writer;
}

/** The bytes a witness takes at most. */
export function witnessSize({ clocks }: Witness): number {
  return 130 + 13 * clocks.length;
}

/** Null when there are too many of them. */
export function readWitnesses(reader: ByteReader): Witness[] | null {
  const witnesses: Witness[] = [];
  const count = reader.varUint();
  if (count > limits.witnesses) return null;
  for (let left = count; left > 0; left--) {
    const device = reader.copy(32);
    const clocks = readClocks(reader);
    if (clocks === null) return null;
    witnesses.push({ device, clocks, hash: reader.copy(hashLength), signature: reader.copy(signatureLength) });
  }
  return witnesses;
}

/** The clock each client had reached, as the witnesses prove it; null when one of them is false. */
export async function verifyWitnesses(
  witnesses: readonly Witness[],
  room: Bytes,
  scope: string,
): Promise<ReadonlyMap<number, number> | null> {
  const reached = new Map<number, number>();
  for (const { device, clocks, hash, signature } of witnesses) {
    if (!(await verifyHead(device, room, { scope, clocks, hash }, signature))) return null;
    for (const { session, clock } of clocks) {
      const client = await clientIdOf(device, session);
      reached.set(client, Math.max(reached.get(client) ?? 0, clock));
    }
  }
  return reached;
}
