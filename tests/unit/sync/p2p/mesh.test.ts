import { expect, test } from 'vitest';
import { createSignallingClient } from '../../../../src/sync/p2p/signallingClient.ts';
import { createFakePeers, type FakePeers, fakeServer } from '../../../support/fakePeers.ts';
import type { RecordingPeer } from '../../../support/recordingPeer.ts';
import { seedOfRun } from '../../../support/seededRandom.ts';

const seed = seedOfRun('mesh');

async function joinAll({ join }: FakePeers, count: number): Promise<readonly RecordingPeer[]> {
  return Array.from({ length: count }, () => join().peer);
}

async function lineCounts(peers: readonly RecordingPeer[]): Promise<readonly number[]> {
  return Promise.all(peers.map(async (peer) => (await peer.lines()).length));
}

async function seconds({ clock }: FakePeers, isSo: () => Promise<boolean>, most = 120): Promise<number> {
  const begun = clock.now();
  while (!(await isSo())) {
    if (clock.now() - begun > most * 1_000) throw new Error(`it did not come true in ${most} virtual seconds`);
    await clock.advance(100, 5);
  }
  return (clock.now() - begun) / 1_000;
}

let words = 0;

/** How many of the peers a word from the first reaches, handed on by everybody once. */
async function reach({ clock }: FakePeers, peers: readonly RecordingPeer[]): Promise<number> {
  const word = ++words;
  const [first] = peers;
  const told = new Set(first ? [first] : []);
  const hasHeard = async (peer: RecordingPeer) => {
    const frames = await Promise.all((await peer.lines()).map((line) => peer.received(line)));
    return frames.flat().some((frame) => frame[0] === word % 256 && frame[1] === word >> 8);
  };
  for (let fresh: readonly RecordingPeer[] = [...told]; fresh.length > 0; ) {
    for (const peer of fresh)
      for (const line of await peer.lines()) await peer.send(line, new Uint8Array([word % 256, word >> 8]));
    await clock.advance(20, 5);
    const next: RecordingPeer[] = [];
    for (const peer of peers) if (!told.has(peer) && (await hasHeard(peer))) next.push(peer);
    for (const peer of next) told.add(peer);
    fresh = next;
  }
  return told.size;
}

test('[P10] nine peers who come at once are all joined with all', async () => {
  const world = createFakePeers(seed);
  const peers = await joinAll(world, 9);
  const time = await seconds(world, async () => (await lineCounts(peers)).every((count) => count === 8));
  expect(time).toBeLessThan(20);
});

test('[P10, P11] forty peers who come at once are one room, with at most eight lines each', async () => {
  const world = createFakePeers(seed);
  const peers = await joinAll(world, 40);
  await seconds(world, async () => (await lineCounts(peers)).every((count) => count >= 3));
  expect(await reach(world, peers)).toBe(40);
  expect(Math.max(...(await lineCounts(peers)))).toBeLessThanOrEqual(8);
  // Open lines have two ends, and beside them are at most three handshakes a peer.
  expect(world.rtc.seen.connections).toBeLessThanOrEqual(40 * (8 + 3));
});

test('[P11] two groups that are full and hear of each other grow together', async () => {
  const world = createFakePeers(seed);
  const [one, two] = ['wss://one.test/signal', 'wss://two.test/signal'];
  const groups = [one, two].map((server) => Array.from({ length: 9 }, () => world.join('room', [server])));
  const all = groups.flat();
  const peers = all.map(({ peer }) => peer);
  await seconds(world, async () => (await lineCounts(peers)).every((count) => count === 8));
  expect(await reach(world, peers)).toBe(9);
  for (const { transport } of all) transport.setServers([one, two]);
  expect(await seconds(world, async () => (await reach(world, peers)) === 18)).toBeLessThan(60);
});

test('[P9] a peer that is gone without a word is forgotten, and not tried again', async () => {
  for (let run = 0; run < 5; run++) {
    const world = createFakePeers(seed + run);
    const anna = world.join().peer;
    const ghost = world.join();
    await seconds(world, async () => (await anna.lines()).length === 1);
    await world.clock.advance(3_000, 5);
    const { created } = world.rtc.seen;
    world.rtc.cut();
    world.signalling.cut();
    ghost.transport.close();
    await world.clock.advance(1_000, 5);
    world.signalling.mend();
    await seconds(world, async () => (await anna.lines()).length === 0);
    await world.clock.advance(120_000, 50);
    expect(world.rtc.seen.created).toBe(created);
    expect(world.rtc.open()).toBe(0);
  }
});

test('[P9] peers that cannot be connected leave their slots to those that can', async () => {
  const world = createFakePeers(seed);
  const blocked = await joinAll(world, 5);
  world.rtc.block((sdp) => Number(/ice-ufrag:(\d+)/.exec(sdp)?.[1]) % 2 === 0);
  const others = await joinAll(world, 3);
  await world.clock.advance(30_000, 5);
  world.rtc.block(() => false);
  await seconds(world, async () => (await lineCounts([...blocked, ...others])).every((count) => count === 7));
});

test('[P8] after each of many dead lines of 5 to 90 seconds all are joined again within 3 seconds', async () => {
  const world = createFakePeers(seed);
  const peers = await joinAll(world, 4);
  const isWhole = async () => (await lineCounts(peers)).every((count) => count === 3);
  await seconds(world, isWhole);
  for (const length of [5, 9, 17, 30, 90, 90, 60, 300, 5]) {
    world.rtc.cut();
    world.signalling.cut();
    await world.clock.advance(length * 1_000, 5);
    world.rtc.mend();
    world.signalling.mend();
    expect(await seconds(world, isWhole), `${length} s`).toBeLessThanOrEqual(3);
    expect(await reach(world, peers)).toBe(4);
  }
});

test.each([0, 1])('[P9] a call or an offer that peer %i was not there to hear is said again', async (which) => {
  // The peers have the same ids each time, so that one run is about a call and the other about an offer.
  const world = createFakePeers(1);
  const half = `${fakeServer}?half`;
  const here = [0, 1].map((number) => world.join('room', [number === which ? half : fakeServer]));
  const isJoined = async () => (await lineCounts(here.map(({ peer }) => peer))).every((count) => count === 1);
  await seconds(world, isJoined);
  world.rtc.cut();
  world.signalling.deafen(half);
  await seconds(world, async () => (await lineCounts(here.map(({ peer }) => peer))).every((count) => count === 0));
  await world.clock.advance(1_500, 5);
  world.rtc.mend();
  here[which]?.transport.setServers([fakeServer]);
  expect(await seconds(world, isJoined)).toBeLessThan(2);
});

test('[P12] a peer that misbehaved is not let in again for a minute', async () => {
  const world = createFakePeers(seed);
  const strict = world.create();
  const opened: number[] = [];
  strict.start({
    opened(line) {
      opened.push(world.clock.now());
      line.close('misbehaved');
    },
    received: () => undefined,
    freed: () => undefined,
    closed: () => undefined,
  });
  const { peer } = world.join();
  await seconds(world, async () => opened.length === 2);
  expect((opened[1] ?? 0) - (opened[0] ?? 0)).toBeGreaterThanOrEqual(60_000);
  expect(await peer.faults()).toEqual([]);
});

test('[P9] those that announce themselves and never answer hold no slot', async () => {
  const world = createFakePeers(seed);
  const peers = await joinAll(world, 2);
  const ghosts = Array.from({ length: 6 }, (_, number) => `zzzzzzzzzzzzzzz${number}`).map((from) =>
    createSignallingClient({
      room: 'room',
      password: 'password',
      farewell: { kind: 'leave', from },
      servers: [fakeServer],
      timer: world.clock,
      random: () => 0.5,
      connect: world.signalling.connect,
      knock: world.signalling.knock,
      hasNetwork: () => true,
      onReached: () => undefined,
      onSignal: () => undefined,
    }),
  );
  await world.clock.advance(1_000);
  for (const [number, ghost] of ghosts.entries()) {
    ghost.publish({ kind: 'announce', from: `zzzzzzzzzzzzzzz${number}`, lines: 0 });
  }
  await world.clock.advance(60_000, 10);
  expect(world.rtc.seen.connections).toBeGreaterThan(2);
  expect(world.rtc.open()).toBe(2);
  expect(await lineCounts(peers)).toEqual([1, 1]);
  const late = await joinAll(world, 2);
  await seconds(world, async () => (await lineCounts([...peers, ...late])).every((count) => count === 3));
});
