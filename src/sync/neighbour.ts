import { exchangeLimits } from './exchangeLimits.ts';
import type { KnownHead } from './feedHead.ts';
import type { Peer } from './hello.ts';
import type { PeerLine } from './peerLine.ts';
import { createTokenBucket, type TokenBucket } from './tokenBucket.ts';

/** How a line to a device came about, for telling people how something came: by itself, or by two codes. */
export type LineKind = 'network' | 'pairing';

/** A peer on an open line, and what it is known to hold. */
export interface Neighbour extends Peer {
  readonly line: PeerLine;
  readonly lineKind: LineKind;
  /** Heads by feed, as the peer tells them; nothing follows from them but what to ask for. */
  readonly known: Map<string, KnownHead>;
  /** How much of each it may send. */
  readonly rates: {
    readonly pushedBytes: TokenBucket;
    readonly records: TokenBucket;
    readonly wants: TokenBucket;
    readonly comparisons: TokenBucket;
    readonly clockWords: TokenBucket;
  };
}

export function createNeighbour(line: PeerLine, lineKind: LineKind, { device, tag }: Peer): Neighbour {
  const { pushedBytes, records, wants, comparisons, clocks } = exchangeLimits;
  return {
    line,
    lineKind,
    device,
    tag,
    known: new Map(),
    rates: {
      pushedBytes: createTokenBucket(pushedBytes),
      records: createTokenBucket(records),
      wants: createTokenBucket(wants),
      comparisons: createTokenBucket(comparisons),
      clockWords: createTokenBucket(clocks.words),
    },
  };
}
