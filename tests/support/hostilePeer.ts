import { createDeviceKey, type DeviceKey } from '../../src/feed/deviceKey.ts';
import type { SeminarKeys } from '../../src/feed/seminarKeys.ts';
import { createVisit } from '../../src/sync/hello.ts';
import { createPeerLine, type PeerLine } from '../../src/sync/peerLine.ts';
import type { Timer } from '../../src/sync/timer.ts';
import type { Line, Transport } from '../../src/sync/transport.ts';

/** An insider with the room's key, who says whatever they like to everybody. */
export interface HostilePeer {
  readonly device: DeviceKey;
  /** To every line that is open, sealed as it should be. */
  say(message: Uint8Array): void;
  /** Lines on which somebody listens. */
  openLines(): number;
  readonly heard: readonly Uint8Array[];
  leave(): void;
}

export async function createHostilePeer(
  keys: SeminarKeys,
  transport: Transport,
  { timer, device }: { readonly timer: Timer; readonly device?: DeviceKey },
): Promise<HostilePeer> {
  const lines = new Map<Line, PeerLine>();
  const heard: Uint8Array[] = [];
  const speaker = { key: device ?? (await createDeviceKey()), visit: createVisit() };
  transport.start({
    opened(line) {
      const peerLine = createPeerLine({
        ...{ line, key: keys.transportKey, room: keys.room, speaker },
        now: timer.now,
        onReady: () => true,
        onMessage: async (_line, message) => void heard.push(message),
        onClosed: () => void lines.delete(line),
      });
      lines.set(line, peerLine);
    },
    received: (line, frame) => lines.get(line)?.take(frame),
    freed: (line) => lines.get(line)?.freed(),
    closed: (line) => lines.get(line)?.closed(),
  });
  const open = () => [...lines.values()].filter(({ hasRoom }) => hasRoom);
  return {
    device: speaker.key,
    heard,
    say(message) {
      for (const line of open()) line.send(message);
    },
    openLines: () => open().length,
    leave: transport.close,
  };
}
