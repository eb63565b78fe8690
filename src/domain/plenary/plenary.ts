import type { AddresseeId, BallotId, ClusterId, DecisionId, PointId, QuestionId, VenueId, VoterId } from '../ids.ts';
import type { Where } from '../run.ts';
import type { WallSlide } from './wallSlide.ts';

/** What facilitators make of the groups' work: written in the scope `plenary`, read by all. */
export interface Plenary {
  /** In their order; those that were taken away or merged into another left out. */
  readonly clusters: readonly Cluster[];
  /** Which cluster a point is gathered in, null for one that was taken out: a point stands in one or in none, whatever merges. */
  readonly gathered: ReadonlyMap<PointId, ClusterId | null>;
  /** Clusters that are part of another now → that other. */
  readonly mergedClusters: ReadonlyMap<ClusterId, ClusterId>;
  /** The room's own 1–3 for a question: at a venue, or for the whole seminar. */
  readonly choices: ReadonlyMap<QuestionId, ReadonlyMap<Where, RoomSeats>>;
  /** The last vote on a question, at a venue or everywhere. */
  readonly ballots: readonly Ballot[];
  readonly decisions: readonly Decision[];
  /** What the screen on the wall shows. */
  readonly wall: ReadonlyMap<Where, WallSlide>;
}

/** Points that mean the same, under one title. The points stay what they are, in their groups. */
export interface Cluster {
  readonly id: ClusterId;
  readonly question: QuestionId;
  readonly title: string;
}

/** What the room has put first, second and third; null is a free seat. */
export type RoomSeats = readonly [ClusterId | null, ClusterId | null, ClusterId | null];
const noChoices: RoomSeats = [null, null, null];

/** A vote among the clusters of a question: up to three each, in order. */
export interface Ballot {
  readonly id: BallotId;
  readonly question: QuestionId;
  readonly where: Where;
  /** Who has a vote: each group, or each device. */
  readonly voters: 'group' | 'device';
  readonly isOpen: boolean;
  /** Labels, ms since 1970. */
  readonly openedAt: number | null;
  readonly closedAt: number | null;
  /** What had come when it was closed; none while it is open. */
  readonly counted: Votes;
  /** What a vote came to that was held in another seminar, of which only the figures are known; absent for one held here. */
  readonly told?: ToldCount;
}

/** The figures of a vote, without who voted what. */
export interface ToldCount {
  readonly voters: number;
  /** Those that somebody chose. */
  readonly sums: ReadonlyMap<ClusterId, VoteSum>;
}

export interface VoteSum {
  /** 3-2-1. */
  readonly points: number;
  readonly firstChoices: number;
}

/** A voter's choices, the best first, none twice. */
export type Votes = ReadonlyMap<VoterId, readonly ClusterId[]>;

/** The votes that stand in one group's document, by ballot. */
export type GroupVotes = ReadonlyMap<BallotId, Votes>;

/** What was agreed. */
export interface Decision {
  readonly id: DecisionId;
  readonly text: string;
  /** Who does it, in the room's words. */
  readonly who: string;
  /** By when: YYYY-MM-DD, or '' while that is not settled. */
  readonly by: string;
  readonly addressee: AddresseeId | null;
  /** What it follows from; null for one that stands by itself. */
  readonly question: QuestionId | null;
  readonly cluster: ClusterId | null;
}

/** What the room chose for a question; a venue's own, or with null the whole seminar's. */
export function choicesAt(plenary: Plenary, question: QuestionId, venue: VenueId | null): RoomSeats {
  return plenary.choices.get(question)?.get(venue ?? 'everywhere') ?? noChoices;
}

/** The last vote on a question at a venue, or with null in the whole seminar. */
export function ballotAt(plenary: Plenary, question: QuestionId, venue: VenueId | null): Ballot | null {
  const where: Where = venue ?? 'everywhere';
  return plenary.ballots.find((ballot) => ballot.question === question && ballot.where === where) ?? null;
}
