import type { Affiliation } from './affiliation.ts';
import type { AddresseeId, GroupId, MemberId, PointId, QuestionId, ThemeId, VenueId } from './ids.ts';

/**
 * One group's work, without the words of its points: those are asked for one by one (`TextOf`), so
 * that typing changes no structure and a screen redraws only what moved.
 */
export interface Group {
  readonly id: GroupId;
  /** '' when neither the plan nor the group has named it. */
  readonly name: string;
  readonly venue: VenueId | null;
  readonly members: readonly Member[];
  readonly duties: Duties;
  /** One for each question the group has touched, also questions that have left the plan. */
  readonly answers: ReadonlyMap<QuestionId, Answer>;
  readonly handIns: ReadonlyMap<ThemeId, HandIn>;
  /** Points that were hidden with a reason; what the group itself has removed is not among them. */
  readonly hiddenPoints: readonly HiddenPoint[];
  /** What an import could not put under a question, line by line. */
  readonly note?: string;
}

/** Gives a point's words; '' for a point that is not there. */
export type TextOf = (point: PointId) => string;

export interface Member {
  readonly id: MemberId;
  readonly affiliation: Affiliation | null;
  readonly role: RoleCategory | null;
  /** Optional, and never part of an anonymised report. */
  readonly name: string;
}

/** What a participant does at home; a choice, so that titles can be counted. */
export const roleCategories = [
  'cultureSchoolTeacher',
  'cultureSchoolLeader',
  'schoolOrKindergarten',
  'administration',
  'politician',
  'organisation',
  'other',
] as const;
export type RoleCategory = (typeof roleCategories)[number];

/** The three roles in a group. One member may hold several; a duty is held by one member. */
export const duties = ['chair', 'scribe', 'topicKeeper'] as const;
export type Duty = (typeof duties)[number];
export type Duties = Readonly<Record<Duty, MemberId | null>>;

export type Rank = 1 | 2 | 3;
export const ranks: readonly Rank[] = [1, 2, 3];

/** Who sits in seats 1, 2 and 3 of a question; null is a free seat. */
export type Seats = readonly [PointId | null, PointId | null, PointId | null];
export const freeSeats: Seats = [null, null, null];

export interface Answer {
  readonly question: QuestionId;
  readonly status: AnswerStatus;
  readonly points: readonly Point[];
  readonly seats: Seats;
  /** Seats that a facilitator has given for the group. */
  readonly enteredSeats?: readonly Rank[];
}

/** Written by itself, answered together with another question, or skipped on purpose. */
export type AnswerStatus =
  | { readonly kind: 'own' }
  | { readonly kind: 'together'; readonly with: QuestionId }
  | { readonly kind: 'skipped' };

export interface Point {
  readonly id: PointId;
  readonly addressee: AddresseeId | null;
  /** One level only: a sub-point has none of its own. */
  readonly subpoints: readonly Point[];
  /** A facilitator has written it for the group, which has not taken it over. */
  readonly entered?: true;
  /** Where it was first written, when it was moved here from another group. */
  readonly origin?: PointOrigin;
}

export interface PointOrigin {
  readonly group: GroupId;
  readonly point: PointId;
}

/** A point out of view, with its sub-points, which comes back when it is shown again. Its words are still there. */
export interface HiddenPoint {
  readonly id: PointId;
  readonly question: QuestionId;
  readonly subpoints: readonly PointId[];
  readonly reason: string;
  /** A label, ms since 1970. */
  readonly hiddenAt: number | null;
  /** Where it stands now, when it was moved to another group. */
  readonly movedTo: PointOrigin | null;
}

/** Clock readings (ms since 1970) are labels for people; `handedIn` alone decides. */
export interface HandIn {
  readonly handedIn: boolean;
  readonly handedInAt: number;
  readonly takenBackAt: number | null;
  /** A facilitator has handed it in for the group. */
  readonly entered?: true;
}

/** The seat a point sits in, or null. */
export function rankOf(seats: Seats, point: PointId): Rank | null {
  return ranks.find((rank) => seats[rank - 1] === point) ?? null;
}
