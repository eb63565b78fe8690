import { act } from '@testing-library/react';
import { type DeviceId, type GroupId, type QuestionId, toId } from '../../src/domain/ids.ts';
import type { ReadySummary } from '../../src/domain/readyCheck.ts';
import { accessOf } from '../../src/session/access.ts';
import { type FacilitatorReach, type NetworkState, silence } from '../../src/session/networkState.ts';
import type { OtherDevices } from '../../src/session/openSeminar.ts';
import type { Presence } from '../../src/sync/presenceBook.ts';
import type { Whereabouts } from '../../src/sync/presenceRecord.ts';
import type { MemorySeminar } from './memorySeminar.ts';

/** Other devices that do what a test says. */
export interface PlayedOthers extends OtherDevices {
  readonly said: readonly Whereabouts[];
  readonly saidReady: readonly ReadySummary[];
  /** Changes what is known of them, as one event. */
  play(changes: Partial<NetworkState>): void;
}

/** This device, looking for others, with nobody there. */
export const alone: NetworkState = {
  ...silence,
  device: toId<DeviceId>('thisDevice'),
  isLooking: true,
  hasWays: true,
  isSettled: true,
};

export function createPlayedOthers(first: NetworkState = alone): PlayedOthers {
  let state = first;
  const listeners = new Set<() => void>();
  const said: Whereabouts[] = [];
  const saidReady: ReadySummary[] = [];
  return {
    said,
    saidReady,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say: (where) => void said.push(where),
    sayReady: (ready) => void saidReady.push(ready),
    play: (changes) =>
      act(() => {
        state = { ...state, ...changes };
        for (const listener of listeners) listener();
      }),
  };
}

/** Gives a seminar the others; its device is a facilitator's, or that of somebody who may write for `groups`. */
export function meetOthers(seminar: MemorySeminar, others: OtherDevices, groups: 'facilitator' | readonly GroupId[]) {
  const access =
    groups === 'facilitator'
      ? accessOf([{ kind: 'root' }])
      : accessOf(groups.map((group) => ({ kind: 'group' as const, group })));
  Object.assign(seminar, { others, links: { ...seminar.links, access: () => access } });
}

export function at(device: string, group: GroupId | null = null, question: QuestionId | null = null): Presence {
  return { device: toId<DeviceId>(device), group, question };
}

export function facilitator(device: string, reach: Partial<FacilitatorReach> = {}): FacilitatorReach {
  return { device: toId<DeviceId>(device), heardAt: 0, isInReach: false, unreceived: 0, ...reach };
}
