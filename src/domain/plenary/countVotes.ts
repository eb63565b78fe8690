import { type Rank, ranks } from '../group.ts';
import { type ClusterId, type DeviceId, type GroupId, toId, type VoterId } from '../ids.ts';
import { hostOf, type MergedInto } from '../resolveMerges.ts';
import type { Ballot, GroupVotes, Plenary, ToldCount, VoteSum, Votes } from './plenary.ts';
import { pointsFor } from './tally.ts';

/** Under this name a group votes as one; a device votes under its id. */
export const groupVoter = toId<VoterId>('group');

/** What a vote came to: while it is open, only how many have voted, so that nobody is led by the others. */
export type BallotResult = VotesCounted & (OpenBallot | ClosedBallot);

interface VotesCounted {
  readonly voters: number;
  /** Devices that have voted and are withdrawn: they count for nothing until they are let in again. */
  readonly aside: readonly VoterId[];
}

interface OpenBallot {
  readonly isOpen: true;
}

interface ClosedBallot {
  readonly isOpen: false;
  /** Clusters that somebody chose, most points first. */
  readonly rows: readonly VotedCluster[];
  /** Voters whose vote came, or was changed, after the vote was closed: they count when it is closed again. */
  readonly late: readonly VoterId[];
}

/** Who counts as one, and who counts for nothing now. */
export interface Standing {
  readonly mergedInto: MergedInto;
  /** Devices, by id. */
  readonly withdrawn: { has(device: DeviceId): boolean };
}

export interface VotedCluster extends VoteSum {
  readonly cluster: ClusterId;
  /** One more than the number of clusters with more points. */
  readonly place: number;
  readonly isTied: boolean;
}

/**
 * The votes that stand in the groups' documents, one for each voter: a group's own before those of groups that turned out
 * to be part of it; of a device that has sat at several tables, the vote at the first in the order of ids.
 */
export function collectVotes(ballot: Ballot, votes: ReadonlyMap<GroupId, GroupVotes>, mergedInto: MergedInto): Votes {
  const found = [...votes].flatMap(([group, ballots]) =>
    [...(ballots.get(ballot.id) ?? [])]
      .filter(([voter]) => (voter === groupVoter) === (ballot.voters === 'group'))
      .map(([voter, choices]) => [voter === groupVoter ? toId<VoterId>(group) : voter, choices, group] as const),
  );
  const inOrder = found.sort(([, , a], [, , b]) => (a < b ? -1 : a > b ? 1 : 0));
  return oneEach(ballot, new Map(inOrder.reverse().map(([voter, choices]) => [voter, choices])), mergedInto);
}

/**
 * Counts a vote. `votes` is what `collectVotes` found. A choice of a cluster that has been merged into another counts for that
 * one; whoever chose both gives it the better of the two. Choices of what has been taken away count for nothing, and so does,
 * for as long as it is withdrawn, what a withdrawn device has chosen, also in a vote that was closed before.
 */
export function countVotes(
  ballot: Ballot,
  votes: Votes,
  plenary: Plenary,
  { mergedInto, withdrawn }: Standing,
): BallotResult {
  const isAside = (voter: VoterId) => ballot.voters === 'device' && withdrawn.has(toId<DeviceId>(voter));
  const aside = [...new Set([...votes.keys(), ...ballot.counted.keys()])].filter(isAside).sort();
  const standing = new Map([...votes].filter(([voter]) => !isAside(voter)));
  if (ballot.isOpen) return { isOpen: true, voters: standing.size, aside };
  const counted = oneEach(ballot, new Map([...ballot.counted].filter(([voter]) => !isAside(voter))), mergedInto);
  const sums = ballot.told ? sumsTold(ballot.told, plenary) : sumsOf(counted, plenary);
  const rows = plenary.clusters
    .filter(({ question }) => question === ballot.question)
    .map(({ id: cluster }) => ({ cluster, ...(sums.get(cluster) ?? noVotes) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .map((row, _, all) => ({
      ...row,
      place: 1 + all.filter(({ points }) => points > row.points).length,
      isTied: all.filter(({ points }) => points === row.points).length > 1,
    }));
  const late = [...standing].filter(([voter, choices]) => !isSame(counted.get(voter), choices)).map(([voter]) => voter);
  return { isOpen: false, voters: ballot.told?.voters ?? counted.size, rows, late, aside };
}

const noVotes: VoteSum = { points: 0, firstChoices: 0 };

function sumsOf(counted: Votes, plenary: Plenary): ReadonlyMap<ClusterId, VoteSum> {
  const sums = new Map<ClusterId, VoteSum>();
  for (const choices of counted.values())
    for (const [cluster, rank] of rankedChoices(choices, plenary))
      sums.set(cluster, plus(sums.get(cluster), { points: pointsFor(rank), firstChoices: rank === 1 ? 1 : 0 }));
  return sums;
}

/** Of clusters that have become one the figures are added up: nobody knows who chose both. */
function sumsTold({ sums: told }: ToldCount, { mergedClusters }: Plenary): ReadonlyMap<ClusterId, VoteSum> {
  const sums = new Map<ClusterId, VoteSum>();
  for (const [chosen, sum] of told) {
    const cluster = mergedClusters.get(chosen) ?? chosen;
    sums.set(cluster, plus(sums.get(cluster), sum));
  }
  return sums;
}

function plus(sum: VoteSum = noVotes, more: VoteSum): VoteSum {
  return { points: sum.points + more.points, firstChoices: sum.firstChoices + more.firstChoices };
}

function rankedChoices(choices: readonly ClusterId[], { mergedClusters }: Plenary): [ClusterId, Rank][] {
  const best = new Map<ClusterId, Rank>();
  for (const rank of ranks) {
    const chosen = choices[rank - 1];
    const cluster = chosen && (mergedClusters.get(chosen) ?? chosen);
    if (cluster && !best.has(cluster)) best.set(cluster, rank);
  }
  return [...best];
}

/** Groups that are one have one vote: the host's, else that of the first part in the order of ids. */
function oneEach({ voters }: Ballot, votes: Votes, mergedInto: MergedInto): Votes {
  if (voters === 'device') return new Map([...votes].sort(byVoter));
  const one = new Map<VoterId, readonly ClusterId[]>();
  for (const [voter, choices] of [...votes].sort(byVoter)) {
    const host = toId<VoterId>(hostOf(mergedInto, toId<GroupId>(voter)));
    if (host === voter || !one.has(host)) one.set(host, choices);
  }
  return one;
}

/** Voters whose vote would be there, or another, if nothing that withdrawn devices wrote were kept aside: `whole` is how it would be. */
export function votesKeptAside(now: Votes, whole: Votes): readonly VoterId[] {
  return [...whole].filter(([voter, choices]) => !isSame(now.get(voter), choices)).map(([voter]) => voter);
}

function byVoter([a]: readonly [VoterId, unknown], [b]: readonly [VoterId, unknown]): number {
  return a < b ? -1 : 1;
}

function isSame(a: readonly ClusterId[] | undefined, b: readonly ClusterId[]): boolean {
  return a?.length === b.length && a.every((cluster, index) => cluster === b[index]);
}
