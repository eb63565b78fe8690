import type { ByteReader } from './byteReader.ts';
import { type Bytes, equalBytes } from './bytes.ts';
import type { ByteWriter } from './byteWriter.ts';
import { type Entry, hashLength, readClocks, type SessionClock, signatureLength, writeClocks } from './entry.ts';
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

/** The signed head of an entry, which proves how far its author was. */
export function witnessOf({ device, clocks, signature }: Entry, hash: Bytes): Witness {
  return { device, clocks, hash, signature };
}

/** Finds a head whose signature has been verified: most witnesses are of entries that are here. */
export type FindKnown = (witness: Witness) => Promise<Witness | undefined>;

/** Whether all of them were signed by those they name, in this scope. */
export async function areTrue(
  witnesses: readonly Witness[],
  { room, scope, findKnown }: { room: Bytes; scope: string; findKnown: FindKnown },
): Promise<boolean> {
  const verdicts = witnesses.map(async (witness) => {
    const { device, clocks, hash, signature } = witness;
    return isSame(await findKnown(witness), witness) || verifyHead(device, room, { scope, clocks, hash }, signature);
  });
  return (await Promise.all(verdicts)).every((isTrue) => isTrue);
}

function isSame(known: Witness | undefined, { device, clocks, hash, signature }: Witness): boolean {
  return (
    known !== undefined &&
    equalBytes(known.hash, hash) &&
    equalBytes(known.signature, signature) &&
    equalBytes(known.device, device) &&
    known.clocks.length === clocks.length &&
    known.clocks.every(({ session, clock }, index) => {
      const other = clocks[index];
      return other !== undefined && clock === other.clock && equalBytes(session, other.session);
    })
  );
}
