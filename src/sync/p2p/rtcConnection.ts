type Listening = { readonly signal: AbortSignal };

/** As much of an RTCDataChannel as is used. */
export interface ChannelLike {
  binaryType: BinaryType;
  bufferedAmountLowThreshold: number;
  readonly bufferedAmount: number;
  send(data: string): void;
  send(data: Uint8Array<ArrayBuffer>): void;
  close(): void;
  addEventListener(
    type: 'open' | 'close' | 'bufferedamountlow' | 'message',
    listener: (event: Event) => void,
    options: Listening,
  ): void;
}

/** As much of an RTCPeerConnection as is used. */
export interface ConnectionLike {
  readonly connectionState: RTCPeerConnectionState;
  readonly iceGatheringState: RTCIceGatheringState;
  readonly localDescription: { readonly sdp: string } | null;
  createDataChannel(label: string, options: { readonly negotiated: true; readonly id: number }): ChannelLike;
  /** An offer, or the answer to the remote offer. */
  setLocalDescription(): Promise<void>;
  setRemoteDescription(description: { readonly type: 'offer' | 'answer'; readonly sdp: string }): Promise<void>;
  addIceCandidate(candidate: { readonly candidate: string; readonly sdpMLineIndex: number }): Promise<void>;
  addEventListener(
    type: 'connectionstatechange' | 'icegatheringstatechange',
    listener: () => void,
    options: Listening,
  ): void;
  close(): void;
}

/** A browser's connection; the servers, if any, help to find a way between networks. */
export function createConnectionVia(iceServers: readonly RTCIceServer[]): () => ConnectionLike {
  return () => new RTCPeerConnection({ iceServers: [...iceServers] });
}
