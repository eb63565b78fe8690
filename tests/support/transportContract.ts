import { expect, test } from 'vitest';
import { largestFrame } from '../../src/sync/transport.ts';
import { numberedFrame, type RecordingPeer } from './recordingPeer.ts';

/** What a transport must offer to be held to the port. */
export interface TransportHarness {
  /** A peer that looks for others in a room, as far as everything else goes a stranger to them. */
  join(room: string): Promise<RecordingPeer>;
  /** Waits until something is so; throws when it does not come true in a time that suits the transport. */
  until(isSo: () => Promise<boolean>): Promise<void>;
  /** Lets as much time pass as things usually take, to see that nothing more happens. */
  wait(): Promise<void>;
  close(): Promise<void>;
}

/** The promises of `src/sync/transport.ts`, as tests; called within a `describe`. */
export function testTransport(createHarness: () => Promise<TransportHarness>): void {
  async function inRoom(run: (harness: TransportHarness) => Promise<readonly RecordingPeer[]>): Promise<void> {
    const harness = await createHarness();
    try {
      const peers = await run(harness);
      for (const peer of peers) expect(await peer.faults()).toEqual([]);
    } finally {
      await harness.close();
    }
  }

  async function joinedPair(harness: TransportHarness) {
    const [anna, bo] = [await harness.join('a'), await harness.join('a')];
    await harness.until(async () => (await anna.lines()).length === 1 && (await bo.lines()).length === 1);
    return [anna, bo, await onlyLine(anna), await onlyLine(bo)] as const;
  }

  test('peers of one room find each other, and nobody else', () =>
    inRoom(async (harness) => {
      const [anna, bo] = await joinedPair(harness);
      const stranger = await harness.join('b');
      await harness.wait();
      expect(await stranger.lines()).toEqual([]);
      expect(await anna.lines()).toHaveLength(1);
      return [anna, bo, stranger];
    }));

  test('frames arrive whole and in order, both ways, from one byte to the largest', () =>
    inRoom(async (harness) => {
      const [anna, bo, toBo, toAnna] = await joinedPair(harness);
      const frames = [1, 2, 1_000, largestFrame, 3, largestFrame].map(patterned);
      for (const frame of frames) expect(await anna.send(toBo, frame)).toBe(true);
      for (const frame of [...frames].reverse()) expect(await bo.send(toAnna, frame)).toBe(true);
      await harness.until(async () => (await bo.received(toAnna)).length === frames.length);
      await harness.until(async () => (await anna.received(toBo)).length === frames.length);
      expect(await bo.received(toAnna)).toEqual(frames);
      expect(await anna.received(toBo)).toEqual([...frames].reverse());
      return [anna, bo];
    }));

  test('a frame goes to the peer it is meant for', () =>
    inRoom(async (harness) => {
      const peers = [await harness.join('a'), await harness.join('a'), await harness.join('a')];
      for (const peer of peers) await harness.until(async () => (await peer.lines()).length === 2);
      const [sender, ...others] = peers;
      if (!sender) throw new Error('three peers');
      for (const line of await sender.lines()) await sender.send(line, new Uint8Array([line + 1]));
      const got = async () => (await Promise.all(others.map(allReceived))).flat();
      await harness.until(async () => (await got()).length === 2);
      await harness.wait();
      expect((await got()).map((frame) => frame[0]).sort()).toEqual([1, 2]);
      for (const other of others) expect(await allReceived(other)).toHaveLength(1);
      return peers;
    }));

  test('a full line refuses a frame whole, says when it has room, and loses nothing it took', () =>
    inRoom(async (harness) => {
      const [anna, bo, toBo, toAnna] = await joinedPair(harness);
      const taken = await anna.fill(toBo);
      await harness.until(async () => (await anna.freed(toBo)) === 1);
      expect(await anna.send(toBo, numberedFrame(taken))).toBe(true);
      await harness.until(async () => (await bo.received(toAnna)).length === taken + 1);
      const numbers = (await bo.received(toAnna)).map((frame) => new DataView(frame.buffer).getUint32(0));
      expect(numbers).toEqual(Array.from({ length: taken + 1 }, (_, number) => number));
      return [anna, bo];
    }));

  test('a line that one side ends is ended on the other, and takes nothing more', () =>
    inRoom(async (harness) => {
      const [anna, bo, toBo, toAnna] = await joinedPair(harness);
      await anna.end(toBo);
      expect(await anna.send(toBo, new Uint8Array([1]))).toBe(false);
      await harness.until(async () => (await bo.closed(toAnna)) === 1);
      expect(await bo.send(toAnna, new Uint8Array([1]))).toBe(false);
      await harness.wait();
      expect(await anna.closed(toBo)).toBe(0);
      return [anna, bo];
    }));

  test('a peer that leaves is gone for the others, and hears nothing more', () =>
    inRoom(async (harness) => {
      const [anna, bo, , toAnna] = await joinedPair(harness);
      await anna.leave();
      await harness.until(async () => (await bo.closed(toAnna)) === 1);
      return [anna, bo];
    }));

  test('whoever comes again is found again, on a new line', () =>
    inRoom(async (harness) => {
      const [anna, bo, , first] = await joinedPair(harness);
      await anna.leave();
      await harness.until(async () => (await bo.closed(first)) === 1);
      const again = await harness.join('a');
      await harness.until(async () => (await bo.lines()).length === 1 && (await again.lines()).length === 1);
      expect(await onlyLine(bo)).not.toBe(first);
      await again.send(await onlyLine(again), new Uint8Array([7]));
      const second = await onlyLine(bo);
      await harness.until(async () => (await bo.received(second)).length === 1);
      return [anna, bo, again];
    }));
}

async function onlyLine(peer: RecordingPeer): Promise<number> {
  const [line] = await peer.lines();
  if (line === undefined) throw new Error('no line is open');
  return line;
}

async function allReceived(peer: RecordingPeer): Promise<readonly Uint8Array[]> {
  return (await Promise.all((await peer.lines()).map((line) => peer.received(line)))).flat();
}

function patterned(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => (at * 31 + length) % 256);
}
