/** Bounds of the peer-to-peer transport (SPEC P1 to P13); sizes in bytes, times in milliseconds. */
export const p2pLimits = {
  /** Lines a device keeps. */
  lines: 8,
  /** Lines a device looks for in a room of more than `lines` others; the rest is left to those who come. */
  wantedInLargeRooms: 5,
  /** Connections being made at once: thirty devices that all connect to all at once never finished. */
  handshakes: 3,
  /** Offers that wait for their turn. */
  waitingOffers: 8,
  /** Peers a device remembers to have heard. */
  peers: 500,
  /** Peers that tell a newcomer in a large room that they are there. */
  greeters: 12,
  description: 8 * 1024,
  candidate: 512,
  candidates: 24,
  /** Signals that are opened; whoever publishes in a room can also flood it. */
  signals: { burst: 1_000, perSecond: 200 },
  /** Signals remembered so that one that comes by two servers counts once. */
  seenSignals: 4_000,
  servers: 8,
  /** Attempts at a socket before the server is asked by plain HTTP first; browsers hold back whoever fails often. */
  socketsInVain: 3,
  /** Attempts at one socket that are under way at the same time. */
  sockets: 8,
  /** What may wait in a data channel; Chromium closes one that holds 16 MB. */
  channel: 1024 * 1024,
  channelFreed: 256 * 1024,
} as const;

export const p2pTimes = {
  /** How long an attempt at a socket goes on; when another is begun beside it, at first and once the server has answered. */
  socketPatience: 8_000,
  socketOpening: 1_500,
  socketOpeningReached: 4_000,
  /** Where the server cannot be asked by HTTP, a socket is tried all the same after so long. */
  socketBlind: 30_000,
  /** A socket that has been silent so long is asked, and replaced when no answer comes in time. */
  socketBeat: 5_000,
  socketAnswer: 4_000,
  /** The same when the device may have slept or changed networks. */
  socketAnswerInDoubt: 1_200,
  /** Between attempts: the first, the longest at first, and the longest when nothing has helped for long. */
  retry: { first: 300, longest: 1_000, rare: 4_000, rareAfter: 180_000 },
  /** After a server that answers has refused a socket: doubled each time, up to the longest. */
  refused: { first: 600, longest: 20_000 },
  /** A socket that has lasted so long was a good one. */
  socketLasting: 10_000,
  /** How long candidates are waited for before a description goes out without the rest. */
  gathering: 300,
  /** From offer to answer, and from both descriptions to the open channel, for the first time and later. */
  answer: 6_000,
  connectingFirst: 5_000,
  connecting: 10_000,
  lineBeat: 2_000,
  lineAnswer: 4_000,
  lineAnswerInDoubt: 2_500,
  /** How long a line that was ended from here may take to hand over what was sent. */
  lingering: 2_000,
  announce: { alone: 5_000, usual: 10_000, perPeer: 400 },
  /** The larger id waits so long for an offer before it asks for one. */
  patience: 700,
  call: 5_000,
  busy: 10_000,
  /** After a connection that failed: doubled each time, up to the longest. */
  failed: { first: 1_000, longest: 15_000 },
  finished: 2_000,
  misbehaved: { first: 60_000, longest: 3_600_000 },
  forget: 45_000,
  /** In large rooms a device swaps one line now and then, so that a room that fell apart becomes whole. */
  shuffle: 60_000,
  /** The same for a device that has no line left when somebody new comes. */
  shuffleSoon: 15_000,
} as const;

/** Bounds of lines made by two codes (SPEC P14); times in milliseconds. */
export const pairingLimits = {
  /** Lines of one device: a facilitator's with its tables. */
  lines: 12,
  /** Candidates are waited for: a code cannot be added to. */
  gathering: 1_500,
  /** From the second code to the line. */
  connecting: 20_000,
  /** How long the device that answers waits for its code to be scanned. */
  answerScanned: 180_000,
} as const;
