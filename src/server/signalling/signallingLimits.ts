/** What one device, one address and everybody together may use of the signalling. Times in ms. */
export interface SignallingLimits {
  /** Size of one message. */
  frameBytes: number;
  /** Objects and lists inside each other in what is published. */
  depth: number;
  topicsPerSocket: number;
  /** UTF-16 units in the name of a topic. */
  topicLength: number;
  /** A socket holds this many tokens at most; messageCost says what a message takes. */
  tokens: number;
  /** How many tokens come back in a second. */
  tokensPerSecond: number;
  sockets: number;
  /** Sockets of one IPv4 address or one IPv6 network (/64). */
  socketsPerAddress: number;
  /** What may wait for one slow reader before it is dropped. */
  bufferedBytes: number;
  /** A socket that has not answered one ping when the next is due is dropped. */
  heartbeat: number;
  /** A socket that has sent no message for so long is closed; `{"type":"ping"}` is a message. */
  idle: number;
}

/**
 * The server closes what goes beyond these; a client that keeps to them is never closed for its behaviour.
 * A whole seminar may sit behind one address. y-webrtc sends about ten messages for each peer it meets, of up to
 * 4 kB, and a ping every 15 s; a browser lets a hidden page do so once a minute.
 */
export const signallingLimits: SignallingLimits = {
  frameBytes: 64 * 1024,
  depth: 16,
  topicsPerSocket: 8,
  topicLength: 128,
  tokens: 200,
  tokensPerSecond: 40,
  sockets: 3_000,
  socketsPerAddress: 600,
  bufferedBytes: 512 * 1024,
  heartbeat: 30_000,
  idle: 180_000,
};

/** How many tokens a message of so many bytes takes: one for each 4 kB begun. */
export function messageCost(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / 4096));
}
