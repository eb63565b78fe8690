import { ByteReader } from '../feed/byteReader.ts';
import { type Bytes, concatBytes } from '../feed/bytes.ts';
import { ByteWriter } from '../feed/byteWriter.ts';
import { exchangeLimits } from './exchangeLimits.ts';
import { sealedExtra } from './lineSeal.ts';
import { largestFrame } from './transport.ts';

/** Number, index and count take at most 8, 1 and 1 bytes. */
const largestPiece = largestFrame - sealedExtra - 10;
const mostPieces = Math.ceil(exchangeLimits.message / largestPiece);

/** Cuts a message to pieces that fit a frame; the one place where that is done (SPEC Y6). */
export function cutMessage(number: number, message: Uint8Array): readonly Bytes[] {
  const count = Math.max(1, Math.ceil(message.length / largestPiece));
  return Array.from({ length: count }, (_, index) =>
    new ByteWriter()
      .varUint(number)
      .varUint(index)
      .varUint(count)
      .raw(message.subarray(index * largestPiece, (index + 1) * largestPiece))
      .toBytes(),
  );
}

/** Puts pieces together again. Holds one unfinished message; one that lost a piece is lost. */
export interface MessageJoiner {
  /** The message that this piece completes, or null. Throws MalformedBytes. */
  join(piece: Uint8Array): Bytes | null;
}

export function createMessageJoiner(): MessageJoiner {
  let current = -1;
  let pieces: Uint8Array[] = [];
  return {
    join(bytes) {
      const reader = new ByteReader(bytes);
      const [number, index, count] = [reader.varUint(), reader.varUint(), reader.varUint()];
      if (index === 0) {
        current = number;
        pieces = [];
      }
      if (number !== current || index !== pieces.length || count > mostPieces) return null;
      pieces.push(reader.view(reader.left));
      if (pieces.length < count) return null;
      current = -1;
      return concatBytes(pieces.splice(0));
    },
  };
}
