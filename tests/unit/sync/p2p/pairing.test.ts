import { describe, expect, test } from 'vitest';
import { ByteReader } from '../../../../src/feed/byteReader.ts';
import { ByteWriter } from '../../../../src/feed/byteWriter.ts';
import {
  describe as describeSdp,
  readDescription,
  toSdp,
  writeDescription,
} from '../../../../src/sync/p2p/packedDescription.ts';
import { createPairing, type Pairing } from '../../../../src/sync/p2p/pairing.ts';
import { createFakeRtc } from '../../../support/fakeRtc.ts';
import { createRecordingPeer } from '../../../support/recordingPeer.ts';
import { createSeededRandom, seedOfRun } from '../../../support/seededRandom.ts';
import { testTransport } from '../../../support/transportContract.ts';
import { createVirtualClock } from '../../../support/virtualClock.ts';

const fingerprint = Array.from({ length: 32 }, (_, at) => (at * 7 + 16).toString(16).toUpperCase()).join(':');
const sdpOf = (ufrag: string, password: string, ...hosts: readonly string[]) =>
  [
    ...['v=0', 'o=- 38184 2 IN IP4 127.0.0.1', 's=-', 'm=application 9 UDP/DTLS/SCTP webrtc-datachannel'],
    ...hosts.map((host) => `a=candidate:161 1 udp 2113937151 ${host} typ host generation 0 network-cost 999`),
    'a=candidate:161 1 tcp 15142149 192.168.1.7 9 typ host tcptype active',
    ...[`a=ice-ufrag:${ufrag}`, `a=ice-pwd:${password}`, `a=fingerprint:sha-256 ${fingerprint}`, 'a=setup:actpass', ''],
  ].join('\r\n');
const chromium = ['3z2H', 'H4SMNs4waQz76/VTxb0P/dgh'] as const;
const firefox = ['1a2b3c4d', '0123456789abcdef0123456789abcdef'] as const;
const name = 'a2fa86ef-17f5-4e31-a4a9-cc90136ad154.local';

const packed = (sdp: string) => {
  const description = describeSdp(sdp);
  if (!description) throw new Error('The SDP describes a line.');
  return { description, bytes: writeDescription(new ByteWriter(), description).toBytes() };
};

describe('[P15] a packed description', () => {
  test.each([
    ['Chromium with one address', sdpOf(...chromium, '192.168.1.7 33407'), 62],
    ['Chromium with names for its addresses', sdpOf(...chromium, `${name} 33407`), 74],
    ['Chromium with two addresses', sdpOf(...chromium, '192.168.1.7 33407', '10.0.0.4 52667'), 69],
    ['Chromium with IPv4 and IPv6', sdpOf(...chromium, '192.168.1.7 33407', 'fd00::2 42192'), 81],
    ['Firefox with one address', sdpOf(...firefox, '192.168.1.7 33407'), 61],
    ['nothing but a certificate', sdpOf(...chromium), 55],
  ])('of %s is small and says the same', (_, sdp, size) => {
    const { description, bytes } = packed(sdp);
    expect(bytes.length).toBe(size);
    expect(readDescription(new ByteReader(bytes))).toEqual({
      ...description,
      addresses: description.addresses.map((one) =>
        one.kind === 'ip6' ? { ...one, host: 'fd00:0:0:0:0:0:0:2' } : one,
      ),
    });
    expect(describeSdp(toSdp(description, 'offer'))).toEqual(description);
  });

  test('the device itself counts only where there is no network, and a code has four addresses at most', () => {
    const hosts = ['127.0.0.1 1', '::1 2', 'fd00::2 3', '192.168.1.7 4', '10.0.0.4 5', `${name} 6`];
    expect(packed(sdpOf(...chromium, ...hosts)).description.addresses.map(({ port }) => port)).toEqual([4, 5, 6, 3]);
    const alone = packed(sdpOf(...chromium, '127.0.0.1 1', '::1 2'));
    expect(alone.description.addresses.map(({ port }) => port)).toEqual([1, 2]);
  });

  test('what is no description, or would say more to a browser, is refused', () => {
    expect(describeSdp('')).toBeNull();
    const { bytes, description } = packed(sdpOf(...chromium, '192.168.1.7 33407'));
    for (let length = 0; length < bytes.length - 7; length++) {
      expect(readDescription(new ByteReader(bytes.slice(0, length)))).toBeNull();
    }
    const injected = { ...description, ufrag: 'ab\r\na=candidate:1 1 udp 1 203.0.113.9 9 typ host' };
    expect(readDescription(new ByteReader(writeDescription(new ByteWriter(), injected).toBytes()))).toBeNull();
    const random = createSeededRandom(seedOfRun('packed descriptions'));
    for (let run = 0; run < (process.env.LANGBORD_LONG ? 100_000 : 20_000); run++) {
      const damaged = Uint8Array.from(bytes, (byte) => (random.chance(0.02) ? random.int(256) : byte));
      const read = readDescription(new ByteReader(damaged));
      for (const line of read ? toSdp(read, 'offer').split('\r\n') : []) {
        expect(line).toMatch(
          /^([vosctm]=[\x20-\x7e]+|a=(group|candidate|ice-ufrag|ice-pwd|fingerprint|setup|mid|sctp-port|max-message-size):[\x20-\x7e]+|)$/,
        );
      }
    }
  });
});

function createWorld() {
  const clock = createVirtualClock();
  const rtc = createFakeRtc(clock);
  const create = () => createPairing({ timer: clock, createConnection: rtc.createConnection });
  /** Shows the codes of two devices to each other. */
  async function pair(one: Pairing, other: Pairing): Promise<void> {
    const offering = one.offer();
    await clock.advance(10);
    const offer = await offering;
    if (!offer) throw new Error('There is an offer.');
    const answering = other.answer(offer);
    await clock.advance(10);
    const answer = await answering;
    if (!(answer instanceof Uint8Array)) throw new Error('There is an answer.');
    expect(await one.accept(answer)).toBe('connecting');
    await clock.advance(100);
  }
  return { clock, rtc, create, pair };
}

describe('lines made by codes, over fake connections', () => {
  testTransport(async () => {
    const { clock, create, pair } = createWorld();
    const rooms = new Map<string, Pairing[]>();
    return {
      async join(room) {
        const here = rooms.get(room) ?? [];
        const pairing = create();
        const peer = createRecordingPeer(pairing);
        // People pair the newcomer with everybody of the room who is still there.
        for (const other of here) await pair(other, pairing);
        rooms.set(room, [...here, pairing]);
        const leave = async () => {
          rooms.set(
            room,
            (rooms.get(room) ?? []).filter((one) => one !== pairing),
          );
          await peer.leave();
        };
        return { ...peer, leave };
      },
      async until(isSo) {
        for (let waited = 0; !(await isSo()); waited += 10) {
          if (waited > 10_000) throw new Error('it did not come true in ten seconds');
          await clock.advance(10);
        }
      },
      wait: () => clock.advance(1_000),
      close: async () => undefined,
    };
  });

  test('[P14] a tablet holds ten lines, each made after the other', async () => {
    const { create, pair } = createWorld();
    const tablet = create();
    const peer = createRecordingPeer(tablet);
    for (let table = 0; table < 10; table++) {
      const device = create();
      createRecordingPeer(device);
      await pair(tablet, device);
      expect([tablet.stage(), device.stage()]).toEqual(['connected', 'connected']);
    }
    expect(await peer.lines()).toHaveLength(10);
    expect(tablet.lines()).toBe(10);
  });

  test('[P14] an answer that is read two minutes later makes the line', async () => {
    const { clock, create } = createWorld();
    const [one, other] = [create(), create()];
    createRecordingPeer(one);
    createRecordingPeer(other);
    const offering = one.offer();
    await clock.advance(10);
    const answering = other.answer((await offering) ?? new Uint8Array());
    await clock.advance(10);
    const answer = await answering;
    await clock.advance(120_000);
    expect(await one.accept(answer instanceof Uint8Array ? answer : new Uint8Array())).toBe('connecting');
    await clock.advance(100);
    expect(one.stage()).toBe('connected');
  });

  test('[P14] where nothing gets through it fails in time, and can be tried again', async () => {
    const { clock, rtc, create, pair } = createWorld();
    const [one, other] = [create(), create()];
    createRecordingPeer(one);
    createRecordingPeer(other);
    rtc.block(() => true);
    await pair(one, other);
    expect(one.stage()).toBe('connecting');
    await clock.advance(20_000);
    expect(one.stage()).toBe('failed');
    await clock.advance(180_000);
    expect(other.stage()).toBe('failed');
    rtc.block(() => false);
    await pair(one, other);
    expect([one.stage(), other.stage()]).toEqual(['connected', 'connected']);
    expect(rtc.open()).toBe(2);
  });

  test('[P15] the answer to another offer, and nonsense, change nothing', async () => {
    const { clock, create, pair } = createWorld();
    const [one, other, third] = [create(), create(), create()];
    for (const pairing of [one, other, third]) createRecordingPeer(pairing);
    const first = one.offer();
    await clock.advance(10);
    const answering = other.answer((await first) ?? new Uint8Array());
    await clock.advance(10);
    const answer = await answering;
    const second = one.offer();
    await clock.advance(10);
    await second;
    expect(await one.accept(answer instanceof Uint8Array ? answer : new Uint8Array())).toBe('otherOffer');
    expect(await one.accept(new Uint8Array([1, 2]))).toBe('damaged');
    expect(await other.answer(new Uint8Array(70))).toBe('damaged');
    expect(one.stage()).toBe('offered');
    await pair(one, third);
    expect(one.stage()).toBe('connected');
  });

  test('a line that is cut is closed at both ends, and codes make it again', async () => {
    const { clock, rtc, create, pair } = createWorld();
    const [one, other] = [create(), create()];
    const peer = createRecordingPeer(one);
    createRecordingPeer(other);
    await pair(one, other);
    rtc.cut();
    await clock.advance(20_000);
    expect([one.lines(), other.lines()]).toEqual([0, 0]);
    rtc.mend();
    await pair(one, other);
    expect([one.lines(), other.lines()]).toEqual([1, 1]);
    expect(await peer.lines()).toEqual([1]);
  });
});
