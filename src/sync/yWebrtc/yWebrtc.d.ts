/** As much of y-webrtc 10.3 as is used; what it declares itself is not found from where its `exports` lead. */
declare module 'y-webrtc' {
  import type { Doc } from 'yjs';

  interface Connection {
    readonly connected: boolean;
    destroy(): void;
  }

  export class WebrtcProvider {
    constructor(
      room: string,
      doc: Doc,
      options: {
        readonly signaling: readonly string[];
        readonly password?: string;
        /** Options of simple-peer. */
        readonly peerOpts?: {
          readonly config?: RTCConfiguration;
          readonly channelConfig?: RTCDataChannelInit;
        };
      },
    );
    /** Null until the password has become a key. */
    readonly room: {
      readonly peerId: string;
      /** By the other end's `peerId`; also those that are still being made. */
      readonly webrtcConns: ReadonlyMap<string, Connection>;
    } | null;
    readonly awareness: { setLocalState(state: null): void };
    /** Connections have come or gone. */
    on(event: 'peers', listener: () => void): void;
    disconnect(): void;
    destroy(): void;
  }
}
