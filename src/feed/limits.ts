/** Bounds every entry and every reader keeps (SPEC F20, F27); sizes in bytes. */
export const limits = {
  /** A Yjs update, or the content of an entry of a newer version. */
  update: 256 * 1024,
  /** A whole entry: an update, its witnesses and its header. */
  entry: 320 * 1024,
  scope: 64,
  sessions: 1_000,
  witnesses: 256,
  structs: 20_000,
  deleteRanges: 20_000,
  /** Structs for whose place Yjs may have to search the whole document. */
  changeJumps: 200,
  checkpointJumps: 2_000,
  /** Foreign clients one update may lean on. */
  clients: 1_000,
  /** Distinct root types one update may name, and the length of such a name. */
  roots: 64,
  rootName: 64,
  /** Length of a key in a map, in UTF-16 units. */
  key: 512,
  nesting: 64,
  clock: 2 ** 31,
  seq: 2 ** 32,
  /** Entries that wait for others: for each feed, for all feeds that may write, and for all that may not (yet). */
  waitingInFeed: { count: 1_000, bytes: 2 * 1024 * 1024 },
  waitingPermitted: { count: 8_000, bytes: 16 * 1024 * 1024 },
  waitingUnknown: { count: 800, bytes: 4 * 1024 * 1024 },
  /** What is kept although it is not applied: refused, forked and unknown entries. */
  keptInFeed: { count: 2_000, bytes: 1024 * 1024 },
  kept: { count: 20_000, bytes: 8 * 1024 * 1024 },
  /** Feeds of one seminar that nobody has vouched for; a feed is one device in one scope. */
  unknownFeeds: 2_000,
} as const;
