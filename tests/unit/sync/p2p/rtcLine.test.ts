import { expect, test } from 'vitest';
import type { ChannelLike } from '../../../../src/sync/p2p/rtcConnection.ts';
import { createRtcLine } from '../../../../src/sync/p2p/rtcLine.ts';
import { largestFrame } from '../../../../src/sync/transport.ts';
import { createFakeRtc } from '../../../support/fakeRtc.ts';
import { createVirtualClock } from '../../../support/virtualClock.ts';

function createWorld() {
  const clock = createVirtualClock();
  const rtc = createFakeRtc(clock);
  let slept = 0;
  return {
    clock,
    rtc,
    /** Time passes in which nothing happens, as in a device that sleeps. */
    sleep(ms: number) {
      slept += ms;
    },
    open(name: string, told: string[]) {
      let channel: ChannelLike | null = null;
      const line = createRtcLine({
        timer: { now: () => clock.now() + slept, after: clock.after },
        createConnection() {
          const connection = rtc.createConnection();
          const createDataChannel = connection.createDataChannel.bind(connection);
          connection.createDataChannel = (...given) => {
            channel = createDataChannel(...given);
            return channel;
          };
          return connection;
        },
        events: {
          candidates: () => told.push(`${name} candidates`),
          opened: () => told.push(`${name} opened`),
          received: (frame) => told.push(`${name} received ${frame.length}`),
          freed: () => told.push(`${name} freed`),
          closed: (reason) => told.push(`${name} ${reason}`),
        },
      });
      return { line, channel: () => channel };
    },
  };
}

async function joined() {
  const world = createWorld();
  const told: string[] = [];
  const [a, b] = [world.open('a', told), world.open('b', told)];
  const offering = a.line.offer();
  await world.clock.advance(10);
  const answering = b.line.answer((await offering) ?? '');
  await world.clock.advance(10);
  await a.line.accept((await answering) ?? '');
  await world.clock.advance(100);
  expect(told.splice(0)).toEqual(['a opened', 'b opened']);
  return { ...world, told, a, b };
}

test('[P6] two ends are joined by an offer and an answer, which may take any way and any time', async () => {
  const { clock, open } = createWorld();
  const told: string[] = [];
  const [a, b] = [open('a', told), open('b', told)];
  const offering = a.line.offer();
  await clock.advance(300_000);
  const offer = await offering;
  expect(offer).toMatch(/^m=application/);
  const answering = b.line.answer(offer ?? '');
  await clock.advance(9_000);
  await a.line.accept((await answering) ?? '');
  await clock.advance(100);
  expect(told).toEqual(['a opened', 'b opened']);
});

test('[P6] what no browser would offer ends the line and throws nothing', async () => {
  const { open, rtc, clock } = createWorld();
  const told: string[] = [];
  const { line } = open('a', told);
  expect(await line.answer('nothing')).toBeNull();
  expect(told).toEqual(['a finished']);
  expect(await line.offer()).toBeNull();
  await line.accept('nothing');
  expect(line.send(new Uint8Array([1]))).toBe(false);
  await clock.advance(60_000);
  expect(rtc.open()).toBe(0);
  expect(told).toHaveLength(1);
});

test('[P6] ends that are described and do not meet give up after ten seconds', async () => {
  const { open, rtc, clock } = createWorld();
  const told: string[] = [];
  const [a, b] = [open('a', told), open('b', told)];
  const offering = a.line.offer();
  await clock.advance(10);
  rtc.block(() => true);
  const answering = b.line.answer((await offering) ?? '');
  await clock.advance(10);
  await answering;
  await clock.advance(9_900);
  expect(told).toEqual([]);
  await clock.advance(200);
  expect(told).toEqual(['b finished']);
});

test('[P8] a quiet line stays, and one that carries nothing any more is closed by both ends within seven seconds', async () => {
  const { clock, rtc, told } = await joined();
  await clock.advance(600_000, 10);
  expect(told).toEqual([]);
  rtc.cut();
  await clock.advance(7_100, 10);
  expect(told.sort()).toEqual(['a finished', 'b finished']);
  expect(rtc.open()).toBe(0);
});

test('[P8] a line that is dead for a moment stays', async () => {
  const { clock, rtc, told } = await joined();
  rtc.cut();
  await clock.advance(3_900, 10);
  rtc.mend();
  await clock.advance(60_000, 10);
  expect(told).toEqual([]);
});

test('[P8] a question for a sign of life that waits behind much to be sent is no sign of death', async () => {
  const { clock, rtc, a, told } = await joined();
  const frame = new Uint8Array(largestFrame);
  // What may wait takes ten seconds.
  rtc.setSpeed(100);
  let sent = 0;
  for (let second = 0; second < 30; second++) {
    while (a.line.send(frame)) sent += 1;
    await clock.advance(1_000, 10);
  }
  await clock.advance(20_000, 10);
  expect(told.filter((event) => event.startsWith('b received'))).toHaveLength(sent);
  expect(told).not.toContain('a finished');
});

test('[P7] a frame that is too large, empty, or no frame at all is misbehaviour', async () => {
  for (const wrong of [new Uint8Array(largestFrame + 1), new Uint8Array(), 'hello']) {
    const { clock, a, told } = await joined();
    if (typeof wrong === 'string') a.channel()?.send(wrong);
    else a.channel()?.send(wrong);
    await clock.advance(100);
    expect(told).toContain('b misbehaved');
  }
});

test('[P8] a flood of questions is not answered with a flood', async () => {
  const { clock, a, b } = await joined();
  let answers = 0;
  a.channel()?.addEventListener('message', () => (answers += 1), { signal: new AbortController().signal });
  for (let count = 0; count < 1_000; count++) a.channel()?.send('?');
  await clock.advance(500);
  expect(answers).toBeLessThan(5);
  expect(b.channel()).not.toBeNull();
});

test('[P7] whoever ends a line still hands over what was sent', async () => {
  const { clock, rtc, a, told } = await joined();
  for (let count = 0; count < 10; count++) a.line.send(new Uint8Array(largestFrame));
  a.line.close('finished');
  await clock.advance(3_000);
  expect(told).toEqual([...Array.from({ length: 10 }, () => `b received ${largestFrame}`), 'b finished']);
  expect(rtc.open()).toBe(0);
});

test('[P8] nobody is blamed for the time in which the device slept', async () => {
  const { clock, rtc, sleep, told } = await joined();
  rtc.cut();
  await clock.advance(3_500, 10);
  sleep(600_000);
  await clock.advance(1_100, 10);
  rtc.mend();
  await clock.advance(10_000, 10);
  expect(told).toEqual([]);
});
