import type { AddresseeId, GroupId, QuestionId, ThemeId, VenueId } from './ids.ts';
import type { MunicipalityId } from './municipality/municipality.ts';
import type { MergedInto } from './resolveMerges.ts';

/** Languages of the interface, and of the built-in template. What people write is never translated. */
export const languages = ['nb', 'nn', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** How many seats a question has: 0 (not prioritised) to 3. */
export type SeatCount = 0 | 1 | 2 | 3;

/** What a seminar is about and how it runs, written by facilitators. All lists are in their order. */
export interface Plan {
  readonly title: string;
  /** Day of the seminar as YYYY-MM-DD, or '' while it is not settled. A label, never used for order. */
  readonly date: string;
  readonly organiser: string;
  /** The last day on which devices should keep the seminar, as YYYY-MM-DD; '' when nobody has set one. */
  readonly keepUntil: string;
  /** Whom to ask, in the organiser's words: a name, a telephone number. */
  readonly contact: string;
  /** Languages of the interface that participants are offered; never none. */
  readonly languages: readonly Language[];
  /** Municipalities that were asked to come, in the order of ids; none when nobody has said. */
  readonly invited: readonly MunicipalityId[];
  /**
   * Municipalities that the organiser counts as small, in the order of ids: what only they put first is always told. No register says
   * how many people live where, so this is a person's word.
   */
  readonly small: readonly MunicipalityId[];
  readonly venues: readonly Venue[];
  readonly themes: readonly Theme[];
  readonly addressees: readonly Addressee[];
  /** Groups made in advance; groups founded at the table stand in their own document. */
  readonly groups: readonly PlannedGroup[];
  /** Taken out of the plan, but answers to them may exist: their words still name those answers. */
  readonly removedQuestions: readonly Question[];
  readonly removedGroups: readonly PlannedGroup[];
  /** Groups that turned out to be part of another; lists of groups show that other one in their place. */
  readonly mergedInto: MergedInto;
}

export interface Venue {
  readonly id: VenueId;
  readonly name: string;
}

export interface Theme {
  readonly id: ThemeId;
  readonly title: string;
  readonly introduction: string;
  /** "How we answer". */
  readonly instructions: string;
  /** Minutes set aside; null when no time is set. */
  readonly minutes: number | null;
  readonly questions: readonly Question[];
}

export interface Question {
  readonly id: QuestionId;
  readonly text: string;
  /** More than 0: the group puts its most important points in this many seats. */
  readonly seats: SeatCount;
}

/** Somebody points can be directed to: a directorate, an association, the municipality itself. */
export interface Addressee {
  readonly id: AddresseeId;
  readonly name: string;
}

export interface PlannedGroup {
  readonly id: GroupId;
  readonly name: string;
  readonly venue: VenueId | null;
  /** The secret that the group's key and id come from, for whoever chooses the group; '' when the plan has none. */
  readonly seed: string;
}

/** All questions that stand in the plan now, in order, theme by theme. */
export function questionsOf(plan: Plan): readonly Question[] {
  return plan.themes.flatMap((theme) => theme.questions);
}
