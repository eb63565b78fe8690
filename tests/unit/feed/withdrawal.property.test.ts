import { expect, test } from 'vitest';
import type * as Y from 'yjs';
import { decodeEntry } from '../../../src/feed/entry.ts';
import { createPeer, createTestSeminar, type FeedPeer } from '../../support/feedPeer.ts';
import { createSeededRandom, type SeededRandom, seedOfRun } from '../../support/seededRandom.ts';
import { readmit, withdraw } from '../../support/withdrawInFeed.ts';

const runs = process.env.LANGBORD_LONG ? 300 : 10;
const steps = 40;

/** Adds words anywhere, so that people build on each other, takes some away, and sets keys over each other. */
function scribble(doc: Y.Doc, random: SeededRandom): void {
  const words = doc.getText('words');
  if (random.chance(0.3)) doc.getMap('keys').set(`key ${random.int(3)}`, random.int(1_000));
  if (words.length > 3 && random.chance(0.3)) words.delete(random.int(words.length - 2), 1 + random.int(2));
  words.insert(random.int(words.length + 1), 'abcdef'.slice(random.int(5)));
}

const content = async (peer: FeedPeer, scope: string) => {
  const doc = await peer.doc(scope);
  return JSON.stringify({
    words: doc.getText('words').toString(),
    keys: Object.entries(doc.getMap('keys').toJSON()).sort(),
  });
};

test(`[F32, F33] ${runs} seminars with devices withdrawn and let in again: all end with the same`, async () => {
  const seed = seedOfRun('withdrawal');
  for (let run = 0; run < runs; run++) await withdrawAndMeet(seed + run);
}, 900_000);

test('[F33] what a checkpoint that is set aside contains is known when it comes again: seed 1100463941', () =>
  withdrawAndMeet(1_100_463_941));

async function withdrawAndMeet(seed: number): Promise<void> {
  const random = createSeededRandom(seed);
  const { facilitatorLink, groupLink, groupScope: scope } = await createTestSeminar();
  const people = await Promise.all(
    [facilitatorLink, groupLink, groupLink, groupLink, groupLink].map((link) => createPeer(link)),
  );
  const peerAt = (index: number): FeedPeer => {
    const peer = people[index];
    if (!peer) throw new Error('a peer');
    return peer;
  };
  /** A device that learns of a withdrawal too late begins anew from what it has stored. */
  const receive = async (index: number, entries: readonly Uint8Array[]) => {
    await peerAt(index).receive(...entries);
    if (peerAt(index).reader.isOutdated()) people[index] = await peerAt(index).restart();
  };
  const tell = async (from: number, to: number) => {
    const stored = peerAt(from).stored();
    const some = random.chance(0.5) ? stored : stored.slice(0, random.int(stored.length + 1));
    await receive(to, random.chance(0.3) ? random.shuffle(some) : some);
  };
  for (let step = 0; step < steps; step++) {
    const [from, to, choice] = [random.int(people.length), random.int(people.length), random.int(100)];
    const suspect = peerAt(3 + random.int(2));
    if (choice < 45) await tell(from, to);
    else if (choice < 52) await withdraw(peerAt(0), suspect);
    else if (choice < 55) await readmit(peerAt(0), suspect);
    else if (choice < 60) await peerAt(from).checkpoint(scope).catch(noCheckpoint);
    else
      await peerAt(from)
        .edit(scope, (doc) => scribble(doc, random))
        .catch(isWithdrawn);
    if (peerAt(0).reader.isOutdated()) people[0] = await peerAt(0).restart();
  }
  const newcomer = people.push(await createPeer(groupLink)) - 1;
  for (let quiet = 0, round = 0; quiet < 2; round++) {
    expect(round, `rounds in which all tell all, seed ${seed}`).toBeLessThan(20);
    const before = people.map((peer) => names(peer)).join('\n');
    for (const from of people.keys())
      for (const to of people.keys()) if (from !== to) await receive(to, random.shuffle(peerAt(from).stored()));
    quiet = people.map((peer) => names(peer)).join('\n') === before ? quiet + 1 : 0;
  }
  const expected = await content(peerAt(0), scope);
  for (const [index, peer] of people.entries()) {
    // A withdrawn device goes on showing what it has not sealed.
    const isSuspect = index === 3 || index === 4;
    if (!isSuspect) expect(await content(peer, scope), `seed ${seed}, peer ${index} of ${newcomer}`).toBe(expected);
    expect(await content(await peer.restart(), scope), `seed ${seed}, peer ${index} after a restart`).toBe(expected);
  }
}

function isWithdrawn(error: Error): void {
  if (!error.message.includes('withdrawn')) throw error;
}

function noCheckpoint(error: Error): void {
  if (!error.message.startsWith('no checkpoint')) throw error;
}

/** What a device has stored, to see whether anything new has come. */
function names(peer: FeedPeer): string {
  return peer
    .stored()
    .map((bytes) => decodeEntry(bytes)?.nonce.join() ?? '')
    .sort()
    .join(' ');
}
