import { createFacilitatorLink, toSeminarLink } from '../../src/feed/seminarKeys.ts';
import { accessOf } from '../../src/session/access.ts';
import { silence } from '../../src/session/networkState.ts';
import type { ByHand, OtherDevices, OwnLinks, SeminarHistory } from '../../src/session/openSeminar.ts';
import type { SeminarFeed } from '../../src/session/seminarFeed.ts';
import type { SeminarLinks } from '../../src/session/seminarLinks.ts';
import type { SeminarNetwork } from '../../src/session/seminarNetwork.ts';

/** A feed that has nothing and seals nothing: for tests of the journal and the tabs. */
export function createIdleFeed(): SeminarFeed {
  return {
    fill: async () => undefined,
    hasStarted: () => false,
    scopes: async () => [],
    changed: () => undefined,
    changedElsewhere: () => undefined,
    startWriting: () => undefined,
    stopWriting: () => undefined,
    setEager: () => undefined,
    accept: async () => ({ outcomes: [], isWritten: true }),
    addLinks: async () => undefined,
    entries: async () => [],
    entriesOf: async () => [],
    sealNow: async () => undefined,
    history: async () => [],
    stateAt: async () => null,
    stateWithAside: async () => new Uint8Array([0, 0]),
    feeds: async () => [],
    doubt: () => undefined,
    confirmDeletion: async () => undefined,
    confirmedElsewhere: () => undefined,
    isSettled: () => true,
    condition: () => soundCondition,
    subscribe: () => () => undefined,
    close: () => undefined,
  };
}

/** A network without any other device. */
export function createSilentNetwork(): SeminarNetwork {
  return {
    state: () => silence,
    subscribe: () => () => undefined,
    say: () => undefined,
    sayReady: () => undefined,
    setWanted: () => undefined,
    stored: () => undefined,
    attach: () => null,
    ownHold: async () => null,
    hearHold: async () => false,
    start: () => undefined,
    stop: () => undefined,
    leave: () => undefined,
  };
}

/** Nobody else is there. */
export const nobodyElse: OtherDevices = {
  state: () => silence,
  subscribe: () => () => undefined,
  say: () => undefined,
  sayReady: () => undefined,
};

export const soundCondition = { forks: [], needsNewerApp: [], deletions: [], aside: [], isWithdrawn: false };

/** Nothing to hand over, and no way to anybody. */
export const emptyHands: ByHand = {
  forReading: async () => toSeminarLink(createFacilitatorLink()),
  entriesOf: async () => [],
  accept: async () => ({ outcomes: [], isWritten: true }),
  attach: () => null,
  sealPriorities: async () => null,
  ownHold: async () => null,
  hearHold: async () => false,
};

/** A history in which nothing has happened. */
export const emptyHistory: SeminarHistory = {
  of: async () => [],
  stateAt: async () => null,
  stateWithAside: async () => new Uint8Array([0, 0]),
  feeds: async () => [],
  confirmDeletion: async () => undefined,
  condition: () => soundCondition,
  subscribe: () => () => undefined,
};

const facilitator = accessOf([{ kind: 'root' }]);

/** The links of a facilitator, kept nowhere. */
export function createFacilitatorLinks(): SeminarLinks {
  const link = createFacilitatorLink();
  return {
    access: () => facilitator,
    subscribe: () => () => undefined,
    now: () => [link],
    forReading: () => toSeminarLink(link),
    text: async () => null,
    textOfSeed: async () => '',
    addGroup: async () => undefined,
    close: () => undefined,
  };
}

/** What a facilitator's seminar says of its links, where no test asks for more. */
export const facilitatorsOwnLinks: OwnLinks = {
  access: () => facilitator,
  subscribe: () => () => undefined,
  text: async () => null,
  foundGroup: () => Promise.reject(new Error('No group is founded here.')),
  joinGroup: async () => true,
};
