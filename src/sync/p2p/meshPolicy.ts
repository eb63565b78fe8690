import { p2pLimits } from './p2pLimits.ts';
import type { KnownPeer } from './peerBook.ts';

/** How many lines a device looks for among so many others: all in a small room (SPEC P10). */
export function wantedLines(others: number): number {
  return others <= p2pLimits.lines ? others : p2pLimits.wantedInLargeRooms;
}

/** A device with fewer lines than this could easily be cut off, so that it is let in where there is no room. */
const fewLines = 2;

/** Whether to take up a line with a peer that has so many itself, when so many are here or being made. */
export function takesIn(lines: number, theirLines: number): boolean {
  return lines < p2pLimits.lines || theirLines < fewLines;
}

/**
 * Whom to try next, at random, so that whoever is in a room is joined with everybody by way of some;
 * peers that have no line free come last, and only for those that have few themselves.
 */
export function chooseNeighbours(
  candidates: readonly KnownPeer[],
  count: number,
  ownLines: number,
  random: () => number,
): readonly string[] {
  const isFull = ({ lines }: KnownPeer) => lines >= p2pLimits.lines;
  return candidates
    .filter((peer) => !isFull(peer) || ownLines < fewLines)
    .map((peer) => ({ id: peer.id, place: random() + (isFull(peer) ? 1 : 0) }))
    .sort((a, b) => a.place - b.place)
    .slice(0, Math.max(0, count))
    .map(({ id }) => id);
}

/** Which neighbours can best do without this device: those with most lines. */
export function chooseToDrop(
  neighbours: readonly string[],
  count: number,
  linesOf: (id: string) => number,
  random: () => number,
): readonly string[] {
  return neighbours
    .map((id) => ({ id, place: linesOf(id) + random() }))
    .sort((a, b) => b.place - a.place)
    .slice(0, Math.max(0, count))
    .map(({ id }) => id);
}
