import type { ChannelLike, ConnectionLike } from '../../src/sync/p2p/rtcConnection.ts';
import type { Timer } from '../../src/sync/timer.ts';

/** Connections between peers in one process, in the time of a virtual clock. */
export interface FakeRtc {
  createConnection(): ConnectionLike;
  /** From now on nothing gets through, and nobody is told; what is sent waits, as it would for SCTP. */
  cut(): void;
  mend(): void;
  /** Bytes per millisecond that a channel carries. */
  setSpeed(speed: number): void;
  /** From now on connections of these descriptions never come to anything. */
  block(isBlocked: (sdp: string) => boolean): void;
  /** Connections that are not closed. */
  open(): number;
  /** The most that were not closed at one time, and how many there have been. */
  readonly seen: { connections: number; created: number };
}

const latency = 5;

export function createFakeRtc(timer: Timer): FakeRtc {
  const connections = new Map<number, FakeConnection>();
  let numbers = 0;
  let speed = 10_000;
  let isCut = false;
  let isBlocked: (sdp: string) => boolean = () => false;
  const held: (() => void)[] = [];
  const seen = { connections: 0, created: 0 };
  const carry = (ms: number, act: () => void) => timer.after(ms, () => (isCut ? held.push(act) : act()));

  class FakeChannel extends EventTarget implements ChannelLike {
    binaryType: BinaryType = 'blob';
    bufferedAmountLowThreshold = 0;
    bufferedAmount = 0;
    state: 'connecting' | 'open' | 'closed' = 'connecting';
    freeAt = 0;

    constructor(readonly owner: FakeConnection) {
      super();
    }

    open(): void {
      if (this.state !== 'connecting') return;
      this.state = 'open';
      this.dispatchEvent(new Event('open'));
    }

    send(data: string | Uint8Array<ArrayBuffer>): void {
      if (this.state !== 'open') throw new Error('InvalidStateError');
      const size = data.length;
      const copy = typeof data === 'string' ? data : new Uint8Array(data).buffer;
      this.bufferedAmount += size;
      this.freeAt = Math.max(this.freeAt, timer.now()) + size / speed;
      carry(this.freeAt - timer.now() + latency, () => {
        const before = this.bufferedAmount;
        this.bufferedAmount -= size;
        const threshold = this.bufferedAmountLowThreshold;
        const other = this.owner.peer?.channel;
        if (other?.state === 'open') other.dispatchEvent(new MessageEvent('message', { data: copy }));
        if (before > threshold && this.bufferedAmount <= threshold) this.dispatchEvent(new Event('bufferedamountlow'));
      });
    }

    /** Hands over what was sent, and then both ends are told. */
    close(): void {
      if (this.state === 'closed') return;
      const wasOpen = this.state === 'open';
      this.state = 'closed';
      const last = Math.max(0, this.freeAt - timer.now()) + latency;
      if (wasOpen) carry(last, () => this.owner.peer?.channel.closed());
      carry(last, () => this.dispatchEvent(new Event('close')));
    }

    closed(): void {
      if (this.state === 'closed') return;
      this.state = 'closed';
      this.dispatchEvent(new Event('close'));
    }
  }

  class FakeConnection extends EventTarget implements ConnectionLike {
    connectionState: RTCPeerConnectionState = 'new';
    iceGatheringState: RTCIceGatheringState = 'new';
    localDescription: { readonly sdp: string } | null = null;
    readonly channel = new FakeChannel(this);
    readonly number = ++numbers;
    remote: number | null = null;
    peer: FakeConnection | null = null;

    createDataChannel(): ChannelLike {
      return this.channel;
    }

    async setLocalDescription(): Promise<void> {
      const number = `${this.number}`.padStart(4, '0');
      const fingerprint = Array.from({ length: 32 }, (_, at) => (at < 4 ? number.charCodeAt(at).toString(16) : '00'));
      const sdp = [
        ...['m=application 9 fake', `a=ice-ufrag:${number}`, `a=ice-pwd:${'password'.repeat(3)}`],
        ...[
          `a=fingerprint:sha-256 ${fingerprint.join(':')}`,
          `a=candidate:1 1 udp 1 192.0.2.1 ${this.number} typ host`,
        ],
        '',
      ].join('\r\n');
      this.localDescription = { sdp };
      this.iceGatheringState = 'gathering';
      timer.after(1, () => {
        this.iceGatheringState = 'complete';
        this.dispatchEvent(new Event('icegatheringstatechange'));
      });
      this.join();
    }

    async setRemoteDescription({ sdp }: { readonly sdp: string }): Promise<void> {
      if (this.connectionState === 'closed') throw new Error('InvalidStateError');
      const number = /^a=ice-ufrag:(\d+)/m.exec(sdp)?.[1];
      if (number === undefined) throw new Error('OperationError');
      if (!isBlocked(sdp)) this.remote = Number(number);
      this.join();
    }

    async addIceCandidate(): Promise<void> {}

    join(): void {
      const other = this.remote === null ? undefined : connections.get(this.remote);
      if (!other || other.remote !== this.number || !this.localDescription || !other.localDescription) return;
      carry(latency, () => {
        if (!connections.has(this.number) || !connections.has(other.number)) return;
        for (const [one, two] of [
          [this, other],
          [other, this],
        ] as const) {
          one.peer = two;
          one.connectionState = 'connected';
          one.dispatchEvent(new Event('connectionstatechange'));
        }
        this.channel.open();
        other.channel.open();
      });
    }

    close(): void {
      if (this.connectionState === 'closed') return;
      this.connectionState = 'closed';
      this.channel.state = 'closed';
      connections.delete(this.number);
      carry(latency, () => this.peer?.channel.closed());
    }
  }

  return {
    seen,
    createConnection() {
      const connection = new FakeConnection();
      connections.set(connection.number, connection);
      seen.created += 1;
      seen.connections = Math.max(seen.connections, connections.size);
      return connection;
    },
    cut() {
      isCut = true;
    },
    mend() {
      isCut = false;
      for (const act of held.splice(0)) act();
    },
    setSpeed(next) {
      speed = next;
    },
    block(next) {
      isBlocked = next;
    },
    open: () => connections.size,
  };
}
