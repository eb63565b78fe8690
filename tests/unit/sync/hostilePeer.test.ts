import { describe, expect, test } from 'vitest';
import { type DeviceId, type GroupId, toId } from '../../../src/domain/ids.ts';
import { toBase64url } from '../../../src/feed/bytes.ts';
import { issueCertificate } from '../../../src/feed/certificate.ts';
import { createDeviceKey } from '../../../src/feed/deviceKey.ts';
import { deriveIssuerKey } from '../../../src/feed/seminarKeys.ts';
import { createVisit } from '../../../src/sync/hello.ts';
import { sealHold } from '../../../src/sync/holdRecord.ts';
import { decodeMessage, encodeMessage, type Message, type PushItem } from '../../../src/sync/messages.ts';
import { sealPresence } from '../../../src/sync/presenceRecord.ts';
import { createExchangeRoom, type ExchangeRoom, write } from '../../support/exchangeRoom.ts';
import { createHostilePeer } from '../../support/hostilePeer.ts';
import { createSeededRandom, seedOfRun } from '../../support/seededRandom.ts';

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const push = (kind: PushItem['kind'], bytes: PushItem['bytes'], age = 0) =>
  encodeMessage({ kind: 'push', items: [{ kind, bytes, age, seenBy: [] }] });

async function roomWithTwo() {
  const room = await createExchangeRoom();
  const [anna, bo] = [await room.join('anna'), await room.join('bo')];
  await room.timer.advance(500);
  const meddle = (device?: Parameters<typeof createHostilePeer>[2]['device']) =>
    createHostilePeer(anna.feeds.keys, room.network.join('meddler'), {
      timer: room.timer,
      ...(device ? { device } : {}),
    });
  return { room, anna, bo, meddle };
}

/** Anna writes, and Bo and a newcomer have it soon: nothing a third does is in their way. */
async function expectUnharmed({
  room,
  anna,
  bo,
}: Pick<Awaited<ReturnType<typeof roomWithTwo>>, 'room' | 'anna' | 'bo'>) {
  await anna.edit(room.groupScope, write('after all'));
  const newcomer = await room.join(`newcomer ${room.timer.now()}`, room.seminarLink);
  await room.timer.advance(5_000);
  for (const peer of [bo, newcomer]) expect(await room.read(peer)).toBe(await room.read(anna));
}

describe('a peer that means no good', () => {
  test('[Y4] a stranger without the key learns nothing and is left', async () => {
    const { room, anna, bo } = await roomWithTwo();
    const recorded = room.network.sent.map(({ frame }) => frame);
    const words = new TextEncoder().encode(room.groupScope);
    for (const frame of recorded) expect(toBase64url(frame)).not.toContain(toBase64url(words).slice(2, -2));
    let closed = 0;
    const heard: Uint8Array[] = [];
    room.network.join('stranger').start({
      opened(line) {
        for (const frame of recorded) line.send(frame);
        for (let count = 0; count < 50; count++) line.send(randomBytes(1 + count * 20));
      },
      received: (_line, frame) => void heard.push(frame),
      freed: () => undefined,
      closed() {
        closed += 1;
      },
    });
    await room.timer.advance(20_000);
    expect(closed).toBe(2);
    expect(anna.exchange.state().inReach).toEqual([bo.feeds.device.id]);
    expect(heard.length).toBeLessThan(80);
    await expectUnharmed({ room, anna, bo });
  });

  test('[Y20] whatever bytes come as a message, nothing throws', () => {
    const seed = seedOfRun('messages');
    const random = createSeededRandom(seed);
    const sound: Message[] = [
      { kind: 'digest', buckets: new Uint8Array(128), holds: [] },
      {
        kind: 'want',
        id: 1,
        wants: [{ device: toId<DeviceId>('A'.repeat(22)), scope: 'plan', form: 'after', seq: 3 }],
      },
      { kind: 'give', id: 1, part: 0, state: 'complete', entries: [new Uint8Array([1, 2, 3])] },
      { kind: 'push', items: [{ kind: 'entry', bytes: new Uint8Array(9), age: 0, seenBy: ['AAAAAA'] }] },
      {
        kind: 'clock',
        word: { clock: toId('A'), at: -7, offsets: [{ clock: toId('B'), least: -300, most: 2 ** 40 }] },
      },
    ];
    for (let run = 0; run < 20_000; run++) {
      const bytes = encodeMessage(random.pick(sound) ?? { kind: 'beat' });
      for (let changes = random.int(6); changes > 0; changes--) bytes[random.int(bytes.length)] = random.int(256);
      decodeMessage(bytes.subarray(0, random.int(bytes.length + 1)));
      decodeMessage(randomBytes(random.int(200)));
    }
    for (const message of sound) expect(decodeMessage(encodeMessage(message))).toEqual(message);
    expect(decodeMessage(new Uint8Array([200, 1, 2]))).toBe('unknown');
  });

  test('[Y19] who sends what no honest peer can send is shut out, and may return after a minute', async () => {
    const { room, anna, bo, meddle } = await roomWithTwo();
    const first = await meddle();
    await room.timer.advance(500);
    expect(first.openLines()).toBe(2);
    first.say(push('entry', randomBytes(300)));
    await room.timer.advance(500);
    expect(first.openLines()).toBe(0);
    first.leave();
    const second = await meddle(first.device);
    await room.timer.advance(15_000);
    expect(second.openLines()).toBe(0);
    second.leave();
    await room.timer.advance(60_000);
    const third = await meddle(first.device);
    await room.timer.advance(500);
    expect(third.openLines()).toBe(2);
    await expectUnharmed({ room, anna, bo });
  });

  test('[Y19] new names do not help for long', async () => {
    const { room, anna, bo, meddle } = await roomWithTwo();
    let entered = 0;
    for (let attempt = 0; attempt < 30; attempt++) {
      const meddler = await meddle();
      await room.timer.advance(100);
      if (meddler.openLines() > 0) entered += 1;
      meddler.say(new Uint8Array([2, 0]));
      await room.timer.advance(100);
      meddler.leave();
    }
    expect(entered).toBeLessThan(12);
    await room.timer.advance(120_000);
    await expectUnharmed({ room, anna, bo });
  });

  test('[Y12] lies about what one holds keep nobody from the rest', async () => {
    const { room, anna, bo, meddle } = await roomWithTwo();
    const meddler = await meddle();
    await room.timer.advance(500);
    const feeds = Array.from({ length: 3_000 }, (_, at) => ({
      device: toId<DeviceId>(toBase64url(randomBytes(16))),
      scope: 'plan',
      seq: 1 + ((at * 7_919) % 1_000_000),
      sum: 7n,
    }));
    const own = { device: anna.feeds.device.id, scope: room.groupScope, seq: 1e6, sum: 7n };
    meddler.say(encodeMessage({ kind: 'heads', isAnswer: false, covered: 65_535, holds: [], heads: [own, ...feeds] }));
    await room.timer.advance(1_000);
    await expectUnharmed({ room, anna, bo });
    await room.timer.advance(600_000);
    const asked = meddler.heard.filter((message) => message[0] === 4).length;
    expect(asked).toBeLessThan(200);
  });

  test('[Y20] a flood ends with the line', async () => {
    const { room, anna, bo, meddle } = await roomWithTwo();
    const meddler = await meddle();
    await room.timer.advance(500);
    for (let count = 0; count < 5_000; count++) meddler.say(new Uint8Array([1]));
    await room.timer.advance(5_000);
    expect(meddler.openLines()).toBe(0);
    await expectUnharmed({ room, anna, bo });
  });

  test('[Y15] a group cannot say what the facilitator holds', async () => {
    const { room, anna, bo, meddle } = await roomWithTwo();
    const issuer = await deriveIssuerKey(room.groupLink);
    if (!issuer) throw new Error('a group link gives a key');
    const device = await createDeviceKey();
    const meddler = await meddle(device);
    await room.timer.advance(500);
    const certificate = await issueCertificate(issuer, room.facilitatorLink.room, {
      device: device.publicKey,
      scope: 'plan',
    });
    const words = { certificate, number: 1, time: 1, heads: [] };
    meddler.say(push('hold', await sealHold(device, room.facilitatorLink.room, words)));
    await room.timer.advance(500);
    expect(anna.exchange.state().receipts).toEqual([]);
    expect(meddler.openLines()).toBe(0);
    await expectUnharmed({ room, anna, bo });
  });

  test('[Y17] old words bring nobody back, and strangers take no known device its place', async () => {
    const { room, anna, bo, meddle } = await roomWithTwo();
    bo.exchange.say({ group: null, question: null });
    await room.timer.advance(1_000);
    const meddler = await meddle();
    await room.timer.advance(1_000);
    const words = pushedPresences(meddler.heard);
    expect(words.length).toBeGreaterThan(0);
    await bo.exchange.close();
    await room.timer.advance(1_000);
    for (const word of words) meddler.say(push('presence', word));
    await room.timer.advance(1_000);
    expect(anna.exchange.state().present).toEqual([]);
    await crowd(room, meddler.say, 700);
    expect(anna.exchange.state().present.length).toBeLessThanOrEqual(500);
    await anna.edit(room.groupScope, write('x'));
    const cleo = await room.join('cleo');
    await cleo.edit(room.groupScope, write('y'));
    cleo.exchange.say({ group: toId<GroupId>('g'), question: null });
    await room.timer.advance(70_000);
    expect(anna.exchange.state().present.map(({ device }) => device)).toContain(cleo.feeds.device.id);
    await room.timer.advance(200_000);
    expect(anna.exchange.state().present.map(({ device }) => device)).toEqual([cleo.feeds.device.id]);
  });
});

function pushedPresences(heard: readonly Uint8Array[]): readonly PushItem['bytes'][] {
  return heard.flatMap((bytes) => {
    const message = decodeMessage(bytes);
    if (message === null || message === 'unknown' || message.kind !== 'push') return [];
    return message.items.filter(({ kind }) => kind === 'presence').map((item) => item.bytes);
  });
}

/** So many devices that are nobody say that they are here. */
async function crowd(room: ExchangeRoom, say: (message: Uint8Array) => void, size: number): Promise<void> {
  for (let count = 0; count < size; count++) {
    const key = await createDeviceKey();
    const where = { group: null, question: null, number: 1, lifetime: 180_000, ready: null };
    say(push('presence', await sealPresence({ key, visit: createVisit() }, room.facilitatorLink.room, where)));
    if (count % 50 === 0) await room.timer.advance(800);
  }
  await room.timer.advance(1_000);
}
