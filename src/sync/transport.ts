/**
 * The port every way of travelling stands behind: WebRTC, a line paired by two QR codes, a relay, the
 * fake in the tests. A transport finds the peers of one seminar and moves frames of bytes to and from
 * each of them. It knows nothing of what is in a frame, and need not keep it secret: frames are sealed
 * above the port, where messages are also cut to frames (`messageFrames.ts`).
 *
 * What it promises:
 * - A peer is a line. Lines come and go at any time, and are anonymous: who is at the other end is
 *   found out above. A peer that is lost and found again is a new line. The same device may be at the
 *   end of several lines.
 * - A frame arrives whole and unchanged, or not at all, and in the order in which it was sent on its
 *   line. A good transport loses a frame only when it loses the line, and repeats none; what is above
 *   stands both, only slower.
 * - A line that no longer carries anything is closed by the transport as soon as it can tell. What is
 *   above also closes lines that stay silent.
 * - Nothing throws for what a peer does.
 *
 * `tests/support/transportContract.ts` holds every transport to this.
 */
export interface Transport {
  /** Begins to look for peers; called once. Events come from then on, never within this call. */
  start(events: TransportEvents): void;
  /** Closes all lines and stops looking, for good. No event comes afterwards. */
  close(): void;
}

export interface TransportEvents {
  /** A line has opened and takes frames now. */
  opened(line: Line): void;
  /** A frame has come; the bytes belong to the receiver. */
  received(line: Line, frame: Uint8Array): void;
  /** A line that had refused a frame takes some again. */
  freed(line: Line): void;
  /** A line is gone; told once, unless it was closed from here. */
  closed(line: Line): void;
}

/** One peer, for as long as the connection to it holds. Told apart by identity. */
export interface Line {
  /**
   * Hands over a frame of 1 to `largestFrame` bytes. False: the line is full or gone, and nothing of
   * the frame was taken; unless it is gone, `freed` tells when to try again. The bytes must not be
   * changed afterwards.
   */
  send(frame: Uint8Array): boolean;
  /**
   * Ends the line from here. What was sent may still arrive. After `misbehaved`, a transport that
   * would know the peer again looks for others first.
   */
  close(reason: 'finished' | 'misbehaved'): void;
}

/** Bytes in the largest frame. Browsers stop agreeing on what a data channel carries above 64 kB. */
export const largestFrame = 60 * 1024;
