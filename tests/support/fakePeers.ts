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
  create(room?: string, password?: string): P2pTransport;
  join(room?: string, password?: string): { readonly peer: RecordingPeer; readonly transport: P2pTransport };
}

export const fakeServer = 'wss://signalling.test/signal';

export function createFakePeers(seed: number): FakePeers {
  const clock = createVirtualClock();
  const rtc = createFakeRtc(clock);
  const signalling = createFakeSignalling(clock);
  const random = createSeededRandom(seed);
  function create(room = 'room', password = 'password'): P2pTransport {
    return createP2pTransport({
      room,
      password,
      servers: [fakeServer],
      iceServers: [],
      timer: clock,
      clock: clock.now,
      random: random.next,
      connect: signalling.connect,
      createConnection: rtc.createConnection,
    });
  }

  return {
    clock,
    rtc,
    signalling,
    create,
    join(room, password) {
      const transport = create(room, password);
      return { peer: createRecordingPeer(transport), transport };
    },
  };
}
