/**
 * What a device knows of itself before a seminar, in plain values that could be sent. null where it cannot tell.
 * Moments are ms since 1970 by this device's clock.
 */
export interface ReadyFacts {
  readonly now: number;
  readonly isFacilitator: boolean;
  /** What is stored of the app; `updateWaiting`: a newer version besides. */
  readonly offline: 'unsupported' | 'installing' | 'ready' | 'updateWaiting';
  readonly questions: number;
  /** Feeds that others have more of and that are being fetched. */
  readonly lacking: number;
  /** Whether what was written could be saved. */
  readonly isSaved: boolean;
  readonly isPersistent: boolean | null;
  /** The browser was asked to keep what is stored, and did not. */
  readonly isPersistenceRefused: boolean;
  readonly freeBytes: number | null;
  /** When a file of the seminar was last saved from this device. */
  readonly fileSavedAt: number | null;
  /** How much the server's clock is ahead of this one, in ms. */
  readonly serverAhead: number | null;
  /** The latest moment at which another device says it wrote. */
  readonly newestByOthers: number | null;
  readonly camera: CameraFact;
  /** Whether there is a way on which others could come. */
  readonly hasWays: boolean;
  readonly inReach: number;
  readonly battery: { readonly level: number; readonly isCharging: boolean } | null;
}

/** `notAsked`: nobody knows before the person has been asked. */
export type CameraFact = 'notAsked' | 'allowed' | 'refused' | 'busy' | 'none';

/** `look`: somebody should do something. `note`: cannot be told, or need not be done; it is not counted. */
export type ReadyState = 'fine' | 'look' | 'note';

/** What is looked at, and what can be found of it. */
export interface ReadyFindings {
  readonly version: 'current' | 'newerWaits';
  readonly offline: 'stored' | 'storing' | 'cannot';
  readonly seminar: 'here' | 'arriving' | 'empty' | 'notSaved';
  readonly lasting: 'lasting' | 'notLasting' | 'refused' | 'untold';
  readonly space: 'enough' | 'little' | 'untold';
  readonly backup: 'recent' | 'old' | 'none' | 'optional';
  readonly clock: 'right' | 'wrong' | 'behindOthers' | 'unknown';
  readonly camera: CameraFact;
  readonly others: 'found' | 'nobody' | 'noWay';
  readonly battery: 'charged' | 'charging' | 'low';
}

/** What is looked at, in the order in which it is told, also in what devices say to each other: new ones come last. */
export const readySubjects = [
  'version',
  'offline',
  'seminar',
  'lasting',
  'space',
  'backup',
  'clock',
  'camera',
  'others',
  'battery',
] as const satisfies readonly (keyof ReadyFindings)[];
export type ReadySubject = (typeof readySubjects)[number];

/** The outcome of a device's check, as others are told of it: no more than what somebody should look at. */
export interface ReadySummary {
  /** How many lines are fine. */
  readonly fine: number;
  /** In the order of `readySubjects`. */
  readonly look: readonly ReadySubject[];
  /** When that was: a label, ms since 1970 by the clock of the device that shows it. */
  readonly at: number;
}

type About = keyof ReadyFindings;

/** One line of the check. */
export type ReadyLine = {
  readonly [Each in About]: {
    readonly about: Each;
    readonly finding: ReadyFindings[Each];
    readonly state: ReadyState;
  };
}[About];

/** More than a day of writing by sixty groups takes, with room for the browser. */
const enoughBytes = 200_000_000;
/** Clocks that differ less than this tell people the same time. */
const clockTolerance = 2 * 60_000;
/** A moment another device gave this lately shows that the clocks agree. */
const lately = 10 * 60_000;
const day = 24 * 3_600_000;
const enoughBattery = 0.5;

const stateOf: { readonly [Each in About]: Readonly<Record<ReadyFindings[Each], ReadyState>> } = {
  version: { current: 'fine', newerWaits: 'look' },
  offline: { stored: 'fine', storing: 'look', cannot: 'look' },
  seminar: { here: 'fine', arriving: 'look', empty: 'look', notSaved: 'look' },
  lasting: { lasting: 'fine', notLasting: 'look', refused: 'look', untold: 'note' },
  space: { enough: 'fine', little: 'look', untold: 'note' },
  backup: { recent: 'fine', old: 'look', none: 'look', optional: 'note' },
  clock: { right: 'fine', wrong: 'look', behindOthers: 'look', unknown: 'note' },
  camera: { allowed: 'fine', notAsked: 'note', refused: 'look', busy: 'look', none: 'note' },
  others: { found: 'fine', nobody: 'look', noWay: 'note' },
  battery: { charged: 'fine', charging: 'fine', low: 'look' },
};

/** The check of one device: a line for everything that can be looked at on it, always in the same order. */
export function readyCheck(facts: ReadyFacts): readonly ReadyLine[] {
  return [
    line('version', facts.offline === 'updateWaiting' ? 'newerWaits' : 'current'),
    line('offline', offlineOf(facts)),
    line('seminar', seminarOf(facts)),
    line('lasting', lastingOf(facts)),
    line('space', facts.freeBytes === null ? 'untold' : facts.freeBytes < enoughBytes ? 'little' : 'enough'),
    line('backup', backupOf(facts)),
    line('clock', clockOf(facts)),
    line('camera', facts.camera),
    line('others', facts.inReach > 0 ? 'found' : facts.hasWays ? 'nobody' : 'noWay'),
    ...(facts.battery === null ? [] : [line('battery', batteryOf(facts.battery))]),
  ];
}

/** How many lines are fine, and how many somebody should look at. Nothing to look at means ready. */
export function countReady(lines: readonly ReadyLine[]): { readonly fine: number; readonly look: number } {
  const count = (state: ReadyState) => lines.filter((each) => each.state === state).length;
  return { fine: count('fine'), look: count('look') };
}

export function summaryOfReady(lines: readonly ReadyLine[], at: number): ReadySummary {
  const look = new Set(lines.filter(({ state }) => state === 'look').map(({ about }) => about));
  return { fine: countReady(lines).fine, look: readySubjects.filter((subject) => look.has(subject)), at };
}

/** Whether so much can have happened since a check that it should be done again. */
export function isOldCheck({ at }: Pick<ReadySummary, 'at'>, now: number): boolean {
  return now - at > day;
}

function line<Each extends About>(about: Each, finding: ReadyFindings[Each]) {
  return { about, finding, state: stateOf[about][finding] };
}

function offlineOf({ offline }: ReadyFacts): ReadyFindings['offline'] {
  if (offline === 'unsupported') return 'cannot';
  return offline === 'installing' ? 'storing' : 'stored';
}

function seminarOf({ isSaved, lacking, questions }: ReadyFacts): ReadyFindings['seminar'] {
  if (!isSaved) return 'notSaved';
  if (lacking > 0) return 'arriving';
  return questions === 0 ? 'empty' : 'here';
}

function lastingOf({ isPersistent, isPersistenceRefused }: ReadyFacts): ReadyFindings['lasting'] {
  if (isPersistent === null) return 'untold';
  if (isPersistent) return 'lasting';
  return isPersistenceRefused ? 'refused' : 'notLasting';
}

/** Only facilitators are asked for a file; what a group writes comes to them. */
function backupOf({ fileSavedAt, now, isFacilitator }: ReadyFacts): ReadyFindings['backup'] {
  if (fileSavedAt !== null && now - fileSavedAt < day) return 'recent';
  if (!isFacilitator) return 'optional';
  return fileSavedAt === null ? 'none' : 'old';
}

function clockOf({ serverAhead, newestByOthers, now }: ReadyFacts): ReadyFindings['clock'] {
  if (serverAhead !== null) return Math.abs(serverAhead) > clockTolerance ? 'wrong' : 'right';
  if (newestByOthers === null) return 'unknown';
  // Nobody writes in the future, but what was written long ago says nothing of the clock now.
  if (newestByOthers - now > clockTolerance) return 'behindOthers';
  return now - newestByOthers < lately ? 'right' : 'unknown';
}

function batteryOf({ level, isCharging }: { level: number; isCharging: boolean }): ReadyFindings['battery'] {
  if (isCharging) return 'charging';
  return level < enoughBattery ? 'low' : 'charged';
}
