/** Bounds of what devices say to each other (SPEC Y7, Y20); sizes in bytes, times in milliseconds. */
export const exchangeLimits = {
  /** A message: an entry of the largest size and what goes around it. */
  message: 400 * 1024,
  /** Messages that do not have to be larger are cut to this, which is one frame. */
  fullMessage: 48 * 1024,
  lines: 64,
  /** What may wait on a line to be sent, and to be read. */
  outbox: 1024 * 1024,
  inbox: 4 * 1024 * 1024,
  /** Frames on one line. */
  frames: { burst: 4_000, perSecond: 400 },
  /** Entries and records nobody asked for, on one line. */
  pushedBytes: { burst: 2 * 1024 * 1024, perSecond: 512 * 1024 },
  records: { burst: 600, perSecond: 60 },
  wants: { burst: 40, perSecond: 10 },
  comparisons: { burst: 20, perSecond: 2 },
  /** Frames on an open line that do not open. */
  strayFrames: 16,
  hellos: 30,
  /** Feeds a peer may say it holds. */
  feeds: 8_000,
  wantedFeeds: 64,
  listedHashes: 2_000,
  /** Entries given in answer to one request. */
  given: 256 * 1024,
  /** Requests to a neighbour that may bring nothing before it is asked less often. */
  inVain: 6,
  /** Comparisons that may find a difference, with nothing new stored, before they become rarer. */
  differences: 20,
  /** Who else has got something, as far as it is passed on. */
  seenBy: 48,
  presence: { devices: 500, bytes: 512, lifetime: 180_000 },
  /** Clocks in one word, those of one line's other end, and words that answer; `words` is what a line may bring. */
  clocks: {
    told: 40,
    atOneLine: 24,
    letters: 64,
    answers: { burst: 12, perSecond: 1 },
    words: { burst: 40, perSecond: 4 },
  },
  holds: { devices: 32, bytes: 80 * 1024, feeds: 2_000 },
} as const;

export const exchangeTimes = {
  hello: 1_000,
  helloTotal: 10_000,
  beat: 10_000,
  silence: 45_000,
  answer: 3_000,
  /** How long a difference that an answer has not lifted is left alone: twice as long each time. */
  fruitless: 2_000,
  longestFruitless: 10 * 60_000,
  /** How long entries that wait for others in memory are not asked for again. */
  held: 60_000,
  relay: { least: 20, most: 60 },
  /** After entries came in bulk, until the neighbours are told. */
  tellHeads: { least: 200, most: 500 },
  firstRound: 1_000,
  /** Between rounds at most while one thing comes after the other. */
  busyRound: 4_000,
  longestRound: 30_000,
  /** Between a change and the facilitator's word that it is here, and between two such words. */
  hold: 800,
  holdAgain: 3_000,
  /** How long after a word of the clock the next one follows: twice as long each time. */
  clock: { first: 1_000, longest: 30_000 },
  presence: 15_000,
  presenceAgain: 1_000,
} as const;
