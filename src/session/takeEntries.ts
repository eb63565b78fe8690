import { type GroupArrival, groupArrival } from '../domain/arrival.ts';
import { type GroupMoment, momentOf } from '../domain/changesBetween.ts';
import type { GroupId } from '../domain/ids.ts';
import { groupOfScope } from '../domain/scope.ts';
import { decodeEntry } from '../feed/entry.ts';
import type { OpenSeminar } from './openSeminar.ts';
import type { AcceptedEntries } from './seminarFeed.ts';

/** What came in by a file, a camera or any other way in one piece. */
export interface Arrival {
  /** Every group of which something came, new or not, in the order of their ids. */
  readonly groups: readonly GroupArrival[];
  readonly hasPlan: boolean;
  /** Entries that were new here. */
  readonly added: number;
  /** Entries that are damaged, forged or not permitted: they count for nothing. */
  readonly lost: number;
  /** Entries that say nothing before others have come. */
  readonly waiting: number;
  /** False while the disk takes nothing. */
  readonly isWritten: boolean;
}

/** Takes entries from elsewhere into an open seminar, and tells what became of them. */
export async function takeEntries(
  seminar: Pick<OpenSeminar, 'accept' | 'openGroup'>,
  entries: readonly Uint8Array[],
): Promise<Arrival> {
  const scopes = new Set(entries.map((bytes) => decodeEntry(bytes)?.scope ?? ''));
  const groups = [...scopes].map(groupOfScope).filter((group) => group !== null);
  const before = new Map<GroupId, GroupMoment>();
  for (const group of groups) before.set(group, await momentNow(seminar, group));
  const { outcomes, isWritten } = await seminar.accept(entries);
  const arrivals: GroupArrival[] = [];
  for (const group of groups.sort()) {
    arrivals.push(groupArrival(before.get(group) ?? null, await momentNow(seminar, group)));
  }
  return { groups: arrivals, hasPlan: scopes.has('plan'), isWritten, ...countOutcomes(outcomes, entries.length) };
}

/** What came in by one file after another, told as one. */
export function joinArrivals(first: Arrival, second: Arrival): Arrival {
  const again = new Set(second.groups.map(({ group }) => group.id));
  return {
    groups: [...first.groups.filter(({ group }) => !again.has(group.id)), ...second.groups],
    hasPlan: first.hasPlan || second.hasPlan,
    added: first.added + second.added,
    lost: first.lost + second.lost,
    waiting: first.waiting + second.waiting,
    isWritten: first.isWritten && second.isWritten,
  };
}

async function momentNow(seminar: Pick<OpenSeminar, 'openGroup'>, group: GroupId): Promise<GroupMoment> {
  const { snapshot, textOf } = await seminar.openGroup(group);
  return momentOf(snapshot(), textOf);
}

/** Outcomes beyond the given entries are of earlier ones that no longer wait. */
function countOutcomes(outcomes: AcceptedEntries['outcomes'], given: number) {
  const own = outcomes.slice(0, given);
  const count = (...kinds: readonly string[]) => own.filter(({ kind }) => kinds.includes(kind)).length;
  return { added: count('accepted', 'forked'), lost: count('invalid', 'refused'), waiting: count('waiting') };
}
