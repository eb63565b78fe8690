import { createP2pTransport, type P2pTransport } from '../../src/sync/p2p/p2pTransport.ts';
import { createFakeRtc, type FakeRtc } from './fakeRtc.ts';
import { createFakeSignalling, type FakeSignalling } from './fakeSignalling.ts';
import { createRecordingPeer, type RecordingPeer } from './recordingPeer.ts';
import { createSeededRandom } from './seededRandom.ts';
import { createVirtualClock, type VirtualClock } from './virtualClock.ts';

/** Peers over the real transport, with fake sockets and connections in virtual time. */
export interface FakePeers {
  readonly clock: VirtualClock;
  readonly rtc: FakeRtc;
  readonly signalling: FakeSignalling;
  /** One that has not started yet. */
  create(room?: string, servers?: readonly string[]): P2pTransport;
  join(room?: string, servers?: readonly string[]): { readonly peer: RecordingPeer; readonly transport: P2pTransport };
}

export const fakeServer = 'wss://signalling.test/signal';

export function createFakePeers(seed: number): FakePeers {
  const clock = createVirtualClock();
  const rtc = createFakeRtc(clock);
  const signalling = createFakeSignalling(clock);
  const random = createSeededRandom(seed);
  function create(room = 'room', servers: readonly string[] = [fakeServer]): P2pTransport {
    return createP2pTransport({
      room,
      password: 'password',
      servers,
      iceServers: [],
      timer: clock,
      clock: clock.now,
      random: random.next,
      newId: () => Array.from({ length: 16 }, () => random.int(36).toString(36)).join(''),
      connect: signalling.holdingBack(),
      knock: signalling.knock,
      hasNetwork: () => !signalling.isUnplugged,
      createConnection: rtc.createConnection,
    });
  }

  return {
    clock,
    rtc,
    signalling,
    create,
    join(room, servers) {
      const transport = create(room, servers);
      return { peer: createRecordingPeer(transport), transport };
    },
  };
}
